import { checkInContent, type CheckInVariables, firstOf } from '../../check-in-content.js';
import { isPutTo } from '../../facts.queries.js';
import { defineMail } from '../../mail-definition.js';
import { MailAnswers, MailButton, MailContact } from '../../mail-layout.js';
import { linkSample } from '../../proposal-readers.js';
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
      <p>Trois questions, moins d’une minute, sur votre téléphone et sans mot de passe. Voici la première.</p>
      <p>
        <strong>{v('first')}</strong>
      </p>
      <MailAnswers of={v('answers')} />
      <MailButton href={v('link')}>Voir les trois questions</MailButton>
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
    ...firstOf({ milestone: 'day_7', respondent: 'candidate', contractType: 'cdd' }, linkSample),
    link: linkSample,
  },
});
