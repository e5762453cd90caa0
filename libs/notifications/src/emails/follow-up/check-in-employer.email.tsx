import { checkInContent, type CheckInVariables, firstOf } from '../../check-in-content.js';
import { isPutTo } from '../../facts.queries.js';
import { defineMail } from '../../mail-definition.js';
import { MailAnswers, MailButton, MailContact } from '../../mail-layout.js';
import { linkSample } from '../../proposal-readers.js';
import { typography } from '../../words.js';

/** To the company: how is it going with the person it hired? */
export const checkInEmployer = defineMail<CheckInVariables>({
  key: 'check-in-employer',
  topic: 'follow_up.check_in_asked',
  concerns: (tx, { checkInId }) => isPutTo(tx, 'employer', checkInId),
  subject: () => 'Votre recrutement : donnez-nous des nouvelles',
  preview: () => 'Trois questions, moins d’une minute, sans mot de passe.',
  Body: ({ v }) => (
    <>
      <p>Bonjour {v('name')},</p>
      <p>{v('question')}</p>
      <p>Trois questions, moins d’une minute, sans mot de passe. Voici la première.</p>
      <p>
        <strong>{v('first')}</strong>
      </p>
      <MailAnswers of={v('answers')} />
      <MailButton href={v('link')}>Voir les trois questions</MailButton>
      <p>Vos réponses vont à la Mission Locale, et à elle seule : si quelque chose ne va pas, nous vous appelons.</p>
      <MailContact v={v} />
    </>
  ),
  // Once a reminder was asked for, it carries the question.
  load: (tools, { checkInId }) => checkInContent(tools, checkInId, 'employer', ({ reminders }) => reminders === 0),
  sample: {
    name: 'Nadia Lefèvre',
    question: typography('Comment ça se passe avec Inès, à votre poste « Commis de cuisine » ?'),
    contact: 'Julie Martin (Mission Locale du Bocage)',
    phone: '02 33 00 00 00',
    ...firstOf({ milestone: 'day_7', respondent: 'employer', contractType: 'cdd' }, linkSample),
    link: linkSample,
  },
});
