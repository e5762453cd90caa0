import { defineMail } from '../../mail-definition.js';
import { MailButton, MailContact } from '../../mail-layout.js';
import { meetingFacts, meetingLink, whenInWords, whereInWords } from '../../meeting-mails.js';
import { candidateSample, type CandidateVariables, linkSample, toCandidate } from '../../proposal-readers.js';

/** To the young person: the working day before. */
export const meetingRemindedCandidate = defineMail<CandidateVariables & Record<'when' | 'where' | 'link', string>>({
  key: 'meeting-reminded-candidate',
  topic: 'proposals.meeting_reminded',
  essential: true,
  subject: () => 'Rappel de votre rendez-vous',
  preview: (v) => `Le ${v('when')}. Le trajet, ce qu’il faut apporter, les questions.`,
  Body: ({ v }) => (
    <>
      <p>Bonjour {v('firstName')},</p>
      <p>
        Vous avez rendez-vous avec {v('company')} pour le poste « {v('job')} » : {v('when')}.
      </p>
      <p>Lieu : {v('where')}.</p>
      <MailButton href={v('link')}>Préparer mon rendez-vous</MailButton>
      <p>Si vous ne pouvez pas venir, prévenez-nous maintenant : ce sera toujours mieux qu’une absence.</p>
      <MailContact v={v} />
    </>
  ),
  load: async (tools, about) => {
    const found = await meetingFacts(tools.tx, about);
    if (found?.meeting.state !== 'set' || found.proposal.contact.email === null) return null;
    const { meeting, proposal } = found;
    return toCandidate(proposal, {
      when: whenInWords(meeting, proposal),
      where: whereInWords(meeting, 'candidate'),
      link: await meetingLink(tools, found),
    });
  },
  sample: {
    ...candidateSample,
    when: 'mardi 8 décembre 2026 à 14\u00a0h\u00a030',
    where: '12 rue de la Gare, 61100 Flers',
    link: linkSample,
  },
});
