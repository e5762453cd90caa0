import { checkInContent, type CheckInVariables, firstOf } from '../../check-in-content.js';
import { isPutTo } from '../../facts.queries.js';
import { defineMail } from '../../mail-definition.js';
import { MailAnswers, MailButton, MailContact } from '../../mail-layout.js';
import { linkSample } from '../../proposal-readers.js';
import { typography } from '../../words.js';

/** To the company: a question still waits. */
export const checkInReminderEmployer = defineMail<CheckInVariables>({
  key: 'check-in-reminder-employer',
  topic: 'follow_up.check_in_reminded',
  reminder: true,
  concerns: (tx, { checkInId }) => isPutTo(tx, 'employer', checkInId),
  subject: () => 'Rappel : votre avis sur votre recrutement',
  preview: () => 'Moins d’une minute. Un petit souci dit tôt se règle vite.',
  Body: ({ v }) => (
    <>
      <p>Bonjour {v('name')},</p>
      <p>Votre avis nous manque. {v('question')}</p>
      <p>Moins d’une minute, sans mot de passe. Un petit souci dit tôt se règle vite. La première question :</p>
      <p>
        <strong>{v('first')}</strong>
      </p>
      <MailAnswers of={v('answers')} />
      <MailButton href={v('link')}>Voir les trois questions</MailButton>
      <MailContact v={v} />
    </>
  ),
  load: (tools, { checkInId }) => checkInContent(tools, checkInId, 'employer'),
  sample: {
    name: 'Nadia Lefèvre',
    question: typography('Comment ça se passe avec Inès, à votre poste « Commis de cuisine » ?'),
    contact: 'Julie Martin (Mission Locale du Bocage)',
    phone: '02 33 00 00 00',
    ...firstOf({ milestone: 'day_7', respondent: 'employer', contractType: 'cdd' }, linkSample),
    link: linkSample,
  },
});
