import { defineMail } from '../../mail-definition.js';
import { MailContact } from '../../mail-layout.js';
import { calendarFor, meetingFacts, whenInWords } from '../../meeting-mails.js';
import { companySample, type CompanyVariables, toCompany } from '../../proposal-readers.js';

/** To the company: a date that was agreed no longer holds. */
export const meetingCancelledEmployer = defineMail<CompanyVariables & { when: string }>({
  key: 'meeting-cancelled-employer',
  topic: 'proposals.meeting_cancelled',
  essential: true,
  subject: (v) => `Rendez-vous annulé pour le poste « ${v('job')} »`,
  preview: (v) => `Il était prévu le ${v('when')}.`,
  Body: ({ v }) => (
    <>
      <p>Bonjour {v('name')},</p>
      <p>
        Le rendez-vous du {v('when')} avec « {v('label')} », pour votre poste « {v('job')} », n’a plus lieu.
      </p>
      <MailContact v={v} />
    </>
  ),
  load: async (tools, about) => {
    const found = await meetingFacts(tools.tx, about);
    if (found?.meeting.state !== 'cancelled' || found.meeting.startsAt === null) return null;
    const content = toCompany(found.proposal, { when: whenInWords(found.meeting, found.proposal) });
    return { ...content, calendar: calendarFor('company', tools, found) };
  },
  sample: { ...companySample, when: 'mardi 8 décembre 2026 à 14\u00a0h\u00a030' },
});
