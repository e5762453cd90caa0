import { checkInContent, type CheckInVariables } from '../../check-in-content.js';
import { isPutTo } from '../../facts.queries.js';
import { defineMail } from '../../mail-definition.js';
import { MailButton, MailContact } from '../../mail-layout.js';
import { typography } from '../../words.js';

/** To the young person: how is it going? */
export const checkInCandidate = defineMail<CheckInVariables>({
  key: 'check-in-candidate',
  topic: 'follow_up.check_in_asked',
  concerns: (tx, { checkInId }) => isPutTo(tx, 'candidate', checkInId),
  subject: () => 'Votre travail : donnez-nous de vos nouvelles',
  preview: () => 'Trois questions, moins d’une minute. L’entreprise ne voit pas vos réponses.',
  Body: ({ v }) => (
    <>
      <p>Bonjour {v('name')},</p>
      <p>{v('question')}</p>
      <p>Quelques questions, moins d’une minute, sur votre téléphone et sans mot de passe.</p>
      <MailButton href={v('link')}>Répondre</MailButton>
      <p>Vos réponses vont à votre Mission Locale. L’entreprise ne les voit pas.</p>
      <MailContact v={v} />
    </>
  ),
  // Once a reminder was asked for, it carries the question.
  load: (tools, { checkInId }) => checkInContent(tools, checkInId, 'candidate', ({ reminders }) => reminders === 0),
  sample: {
    name: 'Inès',
    question: typography('Comment ça se passe pour vous chez Le Relais des Collines (« Commis de cuisine ») ?'),
    contact: 'Julie Martin (Mission Locale du Bocage)',
    phone: '02 33 00 00 00',
    link: 'https://passerelle.example.org/r/q8d0_Zk2vX7b1LrT5mYwE9sUoA3fHjC6nGpViKxQe4t',
  },
});
