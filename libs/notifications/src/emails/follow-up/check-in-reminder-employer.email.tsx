import { checkInContent, type CheckInVariables } from '../../check-in-content.js';
import { isPutTo } from '../../facts.queries.js';
import { defineMail } from '../../mail-definition.js';
import { MailButton, MailContact } from '../../mail-layout.js';
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
      <p>Moins d’une minute, sans mot de passe. Un petit souci dit tôt se règle vite.</p>
      <MailButton href={v('link')}>Répondre</MailButton>
      <MailContact v={v} />
    </>
  ),
  load: (tools, { checkInId }) => checkInContent(tools, checkInId, 'employer'),
  sample: {
    name: 'Nadia Lefèvre',
    question: typography('Comment ça se passe avec Inès, à votre poste « Commis de cuisine » ?'),
    contact: 'Julie Martin (Mission Locale du Bocage)',
    phone: '02 33 00 00 00',
    link: 'https://passerelle.example.org/r/q8d0_Zk2vX7b1LrT5mYwE9sUoA3fHjC6nGpViKxQe4t',
  },
});
