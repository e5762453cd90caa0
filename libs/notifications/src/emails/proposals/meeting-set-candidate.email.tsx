import { defineMail } from '../../mail-definition.js';
import { MailButton, MailContact } from '../../mail-layout.js';
import { calendarFor, meetingFacts, meetingLink, whenInWords, whereInWords } from '../../meeting-mails.js';
import { candidateSample, type CandidateVariables, linkSample, toCandidate } from '../../proposal-readers.js';

/** To the young person: the date is agreed; how to get ready. */
export const meetingSetCandidate = defineMail<CandidateVariables & Record<'when' | 'where' | 'link', string>>({
  key: 'meeting-set-candidate',
  topic: 'proposals.meeting_set',
  essential: true,
  subject: () => 'Votre rendez-vous est fixé',
  preview: (v) => `Le ${v('when')}. Tout pour se préparer est sur une page.`,
  Body: ({ v }) => (
    <>
      <p>Bonjour {v('firstName')},</p>
      <p>
        Vous rencontrez {v('company')} pour le poste « {v('job')} » : {v('when')}.
      </p>
      <p>Lieu : {v('where')}.</p>
      <p>Le trajet, ce qu’il faut apporter, les questions possibles : tout est sur une page.</p>
      <MailButton href={v('link')}>Préparer mon rendez-vous</MailButton>
      <p>Un empêchement ? Prévenez-nous dès que possible, la page sert aussi à cela.</p>
      <MailContact v={v} />
    </>
  ),
  load: async (tools, about) => {
    const found = await meetingFacts(tools.tx, about);
    if (found?.meeting.state !== 'set' || found.proposal.contact.email === null) return null;
    const { meeting, proposal } = found;
    const content = toCandidate(proposal, {
      when: whenInWords(meeting, proposal),
      where: whereInWords(meeting, 'candidate'),
      link: await meetingLink(tools, found),
    });
    return content && { ...content, calendar: calendarFor('candidate', tools, found) };
  },
  sample: {
    ...candidateSample,
    when: 'mardi 8 décembre 2026 à 14\u00a0h\u00a030',
    where: '12 rue de la Gare, 61100 Flers',
    link: linkSample,
  },
});
