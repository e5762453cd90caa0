import { defineMail } from '../../mail-definition.js';
import { MailButton } from '../../mail-layout.js';
import { calendarFor, meetingFacts, whenInWords, whereInWords } from '../../meeting-mails.js';
import { adviserSample, type AdviserVariables, anywayToAdviser } from '../../proposal-readers.js';

/** To the adviser, also when they arranged it themselves: their calendar needs it. */
export const meetingSetAdviser = defineMail<AdviserVariables & Record<'when' | 'where', string>>({
  key: 'meeting-set-adviser',
  topic: 'proposals.meeting_set',
  subject: () => 'Un rendez-vous est fixé avec une entreprise',
  preview: (v) => `Le ${v('when')}. La liste de préparation est prête.`,
  Body: ({ v }) => (
    <>
      <p>Bonjour,</p>
      <p>
        {v('candidate')} rencontre {v('company')} pour le poste « {v('job')} » : {v('when')}.
      </p>
      <p>Lieu : {v('where')}.</p>
      <p>Trajet, tenue, papiers : la liste de préparation est sur la proposition.</p>
      <MailButton href={v('link')}>Préparer la rencontre</MailButton>
    </>
  ),
  load: async (tools, about) => {
    const found = await meetingFacts(tools.tx, about);
    if (found?.meeting.state !== 'set') return null;
    const { meeting, proposal } = found;
    const content = anywayToAdviser(tools, proposal, {
      when: whenInWords(meeting, proposal),
      where: whereInWords(meeting, 'adviser'),
    });
    return { ...content, calendar: calendarFor('adviser', tools, found) };
  },
  sample: {
    ...adviserSample,
    when: 'mardi 8 décembre 2026 à 14\u00a0h\u00a030',
    where: '12 rue de la Gare, 61100 Flers',
  },
});
