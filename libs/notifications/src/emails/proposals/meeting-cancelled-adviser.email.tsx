import { defineMail } from '../../mail-definition.js';
import { MailButton, When } from '../../mail-layout.js';
import { calendarFor, meetingFacts, whenInWords } from '../../meeting-mails.js';
import { adviserSample, type AdviserVariables, anywayToAdviser } from '../../proposal-readers.js';

/** To the adviser: a date that was agreed, or dates that were proposed, no longer hold. */
export const meetingCancelledAdviser = defineMail<AdviserVariables & { when: string }>({
  key: 'meeting-cancelled-adviser',
  topic: 'proposals.meeting_cancelled',
  subject: () => 'Un rendez-vous est annulé',
  preview: () => 'Voir pourquoi, et ce qui vient ensuite.',
  Body: ({ v }) => (
    <>
      <p>Bonjour,</p>
      <p>
        <When given={v('when')} otherwise="La rencontre dont les dates étaient proposées">
          Le rendez-vous du {v('when')}
        </When>{' '}
        entre {v('candidate')} et {v('company')}, pour le poste « {v('job')} », n’a plus lieu.
      </p>
      <MailButton href={v('link')}>Voir la proposition</MailButton>
    </>
  ),
  load: async (tools, about) => {
    const found = await meetingFacts(tools.tx, about);
    if (found?.meeting.state !== 'cancelled') return null;
    const { meeting, proposal } = found;
    if (meeting.startsAt === null && proposal.state !== 'interview') return null;
    const content = anywayToAdviser(tools, proposal, { when: whenInWords(meeting, proposal) });
    return { ...content, calendar: calendarFor('adviser', tools, found) };
  },
  sample: { ...adviserSample, when: 'mardi 8 décembre 2026 à 14\u00a0h\u00a030' },
});
