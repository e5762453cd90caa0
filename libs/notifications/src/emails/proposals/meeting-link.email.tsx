import { defineMail } from '../../mail-definition.js';
import { MailButton, MailContact, When } from '../../mail-layout.js';
import { meetingFacts, meetingLink, whenInWords } from '../../meeting-mails.js';
import { candidateSample, type CandidateVariables, linkSample, toCandidate } from '../../proposal-readers.js';

/** To the young person whose link to their meeting was too old: a fresh one, to the address on record. */
export const meetingLinkAsked = defineMail<CandidateVariables & Record<'when' | 'link', string>>({
  key: 'meeting-link',
  topic: 'proposals.meeting_link_asked',
  essential: true,
  subject: () => 'Votre nouveau lien pour votre rendez-vous',
  preview: () => 'Le lien que vous avez demandé. L’ancien ne sert plus.',
  Body: ({ v }) => (
    <>
      <p>Bonjour {v('firstName')},</p>
      <p>
        Vous avez demandé un nouveau lien pour votre rendez-vous avec {v('company')}, pour le poste « {v('job')} ».
      </p>
      <When given={v('when')}>
        <p>Date : {v('when')}.</p>
      </When>
      <MailButton href={v('link')}>Voir mon rendez-vous</MailButton>
      <p>Vous n’avez rien demandé ? Vous n’avez rien à faire.</p>
      <MailContact v={v} />
    </>
  ),
  load: async (tools, about) => {
    const found = await meetingFacts(tools.tx, about);
    if (!found || found.meeting.state === 'cancelled' || found.proposal.state !== 'interview') return null;
    if (found.proposal.contact.email === null) return null;
    const { meeting, proposal } = found;
    return toCandidate(proposal, { when: whenInWords(meeting, proposal), link: await meetingLink(tools, found) });
  },
  sample: { ...candidateSample, when: 'mardi 8 décembre 2026 à 14\u00a0h\u00a030', link: linkSample },
});
