import { checkInsContent, type CheckInsVariables } from '../../check-in-content.js';
import { defineMail } from '../../mail-definition.js';
import { MailContact, MailLinks } from '../../mail-layout.js';
import { typography } from '../../words.js';

/** To a company that hired several people: how is it going with each of them? */
export const checkInsEmployer = defineMail<CheckInsVariables>({
  key: 'check-ins-employer',
  topic: 'follow_up.check_ins_asked',
  subject: () => 'Vos recrutements : donnez-nous des nouvelles',
  preview: () => 'Quelques questions pour chaque personne, moins d’une minute, sans mot de passe.',
  Body: ({ v }) => (
    <>
      <p>Bonjour {v('name')},</p>
      <p>
        Vous avez accueilli plusieurs personnes. Pour chacune, quelques questions, moins d’une minute, sans mot de
        passe.
      </p>
      <MailLinks of={v('questions')}>Répondre</MailLinks>
      <p>Vos réponses vont à la Mission Locale, et à elle seule : si quelque chose ne va pas, nous vous appelons.</p>
      <MailContact v={v} />
    </>
  ),
  // Once a reminder was asked for, it carries the question.
  load: (tools, { checkInIds }) => checkInsContent(tools, checkInIds, ({ reminders }) => reminders === 0),
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
