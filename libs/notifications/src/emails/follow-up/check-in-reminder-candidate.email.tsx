import { checkInContent, type CheckInVariables, firstOf } from '../../check-in-content.js';
import { isPutTo } from '../../facts.queries.js';
import { defineMail } from '../../mail-definition.js';
import { MailAnswers, MailButton, MailContact } from '../../mail-layout.js';
import { linkSample } from '../../proposal-readers.js';
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
      <p>Trois questions, moins d’une minute, sur votre téléphone et sans mot de passe. Voici la première.</p>
      <p>
        <strong>{v('first')}</strong>
      </p>
      <MailAnswers of={v('answers')} />
      <MailButton href={v('link')}>Voir les trois questions</MailButton>
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
    ...firstOf({ milestone: 'day_7', respondent: 'candidate', contractType: 'cdd' }, linkSample),
    link: linkSample,
  },
});
