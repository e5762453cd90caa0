import { defineMail } from '../../mail-definition.js';
import { MailContact, When } from '../../mail-layout.js';
import { calendarFor, liveMeeting, meetingFacts, whenInWords } from '../../meeting-mails.js';
import { candidateSample, type CandidateVariables, toCandidate } from '../../proposal-readers.js';

/** To the young person: a date that was agreed, or dates that were proposed, no longer hold. */
export const meetingCancelledCandidate = defineMail<CandidateVariables & Record<'when' | 'next', string>>({
  key: 'meeting-cancelled-candidate',
  topic: 'proposals.meeting_cancelled',
  essential: true,
  subject: () => 'Votre rendez-vous est annulé',
  preview: () => 'Pas besoin de vous déplacer. Votre Mission Locale est là pour la suite.',
  Body: ({ v }) => (
    <>
      <p>Bonjour {v('firstName')},</p>
      <p>
        <When given={v('when')} otherwise="Les dates proposées">
          Le rendez-vous du {v('when')}
        </When>{' '}
        chez {v('company')}, pour le poste « {v('job')} », n’a plus lieu.
      </p>
      <p>
        <When given={v('next')} otherwise="Vous n’y êtes pour rien.">
          {v('next')}
        </When>
      </p>
      <MailContact v={v} />
    </>
  ),
  load: async (tools, about) => {
    const found = await meetingFacts(tools.tx, about);
    if (found?.meeting.state !== 'cancelled') return null;
    const { meeting, proposal } = found;
    const goesOn = proposal.state === 'interview';
    // Only proposed, and the whole is over: the mail that says so is enough.
    if (meeting.startsAt === null && !goesOn) return null;
    const other = goesOn && (await liveMeeting(tools.tx, proposal.proposalId)) !== null;
    const content = toCandidate(proposal, {
      when: whenInWords(meeting, proposal),
      next: !goesOn
        ? ''
        : other
          ? 'L’entreprise propose d’autres dates : elles sont dans un autre message.'
          : 'Nous vous appelons pour vous dire la suite.',
    });
    return content && { ...content, calendar: calendarFor('candidate', tools, found) };
  },
  sample: {
    ...candidateSample,
    when: 'mardi 8 décembre 2026 à 14\u00a0h\u00a030',
    next: 'Nous vous appelons pour vous dire la suite.',
  },
});
