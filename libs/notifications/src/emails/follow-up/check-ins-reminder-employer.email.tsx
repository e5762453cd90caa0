import { checkInsContent, type CheckInsVariables } from '../../check-in-content.js';
import { defineMail } from '../../mail-definition.js';
import { MailContact, MailLinks } from '../../mail-layout.js';
import { typography } from '../../words.js';

/** To a company that hired several people: questions still wait. */
export const checkInsReminderEmployer = defineMail<CheckInsVariables>({
  key: 'check-ins-reminder-employer',
  topic: 'follow_up.check_ins_reminded',
  reminder: true,
  subject: () => 'Rappel : votre avis sur vos recrutements',
  preview: () => 'Moins d’une minute pour chaque personne. Un petit souci dit tôt se règle vite.',
  Body: ({ v }) => (
    <>
      <p>Bonjour {v('name')},</p>
      <p>Votre avis nous manque. Moins d’une minute pour chaque personne, sans mot de passe.</p>
      <MailLinks of={v('questions')}>Répondre</MailLinks>
      <p>Un petit souci dit tôt se règle vite.</p>
      <MailContact v={v} />
    </>
  ),
  load: (tools, { checkInIds }) => checkInsContent(tools, checkInIds),
  sample: {
    name: 'Nadia Lefèvre',
    questions: [
      {
        line: typography('Comment ça se passe avec Inès, à votre poste « Commis de cuisine » ?'),
        link: 'https://passerelle.example.org/r/q8d0_Zk2vX7b1LrT5mYwE9sUoA3fHjC6nGpViKxQe4t',
      },
      {
        line: typography('Karim arrive bientôt à votre poste « Serveur » : tout est prêt ?'),
        link: 'https://passerelle.example.org/r/b1LrT5mYwE9sUoA3fHjC6nGpViKxQe4tq8d0_Zk2vX7',
      },
    ],
    contact: 'Julie Martin (Mission Locale du Bocage)',
    phone: '02 33 00 00 00',
  },
});
