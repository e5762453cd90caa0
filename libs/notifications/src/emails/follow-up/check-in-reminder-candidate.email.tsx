import { checkInContent, type CheckInVariables } from '../../check-in-content.js';
import { isPutTo } from '../../facts.queries.js';
import { defineMail } from '../../mail-definition.js';
import { MailButton, MailContact } from '../../mail-layout.js';
import { typography } from '../../words.js';

/** To the young person: we have not heard from you. */
export const checkInReminderCandidate = defineMail<CheckInVariables>({
  key: 'check-in-reminder-candidate',
  topic: 'follow_up.check_in_reminded',
  reminder: true,
  concerns: (tx, { checkInId }) => isPutTo(tx, 'candidate', checkInId),
  subject: () => 'Rappel : donnez-nous de vos nouvelles',
  preview: () => 'Moins d’une minute, et vous pouvez demander qu’on vous appelle.',
  Body: ({ v }) => (
    <>
      <p>Bonjour {v('name')},</p>
      <p>Nous n’avons pas encore de vos nouvelles. {v('question')}</p>
      <p>Quelques questions, moins d’une minute, sur votre téléphone et sans mot de passe.</p>
      <MailButton href={v('link')}>Répondre</MailButton>
      <p>
        Vos réponses vont à votre Mission Locale. L’entreprise ne les voit pas. Vous pouvez aussi demander qu’on vous
        appelle.
      </p>
      <MailContact v={v} />
    </>
  ),
  load: (tools, { checkInId }) => checkInContent(tools, checkInId, 'candidate'),
  sample: {
    name: 'Inès',
    question: typography('Comment ça se passe pour vous chez Le Relais des Collines (« Commis de cuisine ») ?'),
    contact: 'Julie Martin (Mission Locale du Bocage)',
    phone: '02 33 00 00 00',
    link: 'https://passerelle.example.org/r/q8d0_Zk2vX7b1LrT5mYwE9sUoA3fHjC6nGpViKxQe4t',
  },
});
