import { consentContent, type ConsentVariables } from '../../consent-content.js';
import { defineMail } from '../../mail-definition.js';
import { MailButton, MailContact } from '../../mail-layout.js';

/** To the young person: is this job for you? Nothing was told to the company. */
export const consentAsked = defineMail<ConsentVariables>({
  key: 'consent-asked',
  topic: 'proposals.consent_asked',
  essential: true,
  subject: () => 'Un emploi pour vous ? Votre réponse est attendue',
  preview: (v) => `C’est vous qui décidez. Réponse possible jusqu’au ${v('until')}.`,
  Body: ({ v }) => (
    <>
      <p>Bonjour {v('firstName')},</p>
      <p>
        Nous avons pensé à vous pour un emploi : « {v('job')} », chez {v('company')}, à {v('commune')}.
      </p>
      <p>C’est vous qui décidez. L’entreprise ne sait rien de vous, et rien ne part sans votre accord.</p>
      <MailButton href={v('link')}>Voir l’emploi et répondre</MailButton>
      <p>Vous pouvez répondre jusqu’au {v('until')}. Dire non ne change rien à votre accompagnement.</p>
      <MailContact v={v} />
    </>
  ),
  // Once the reminder was asked for, it carries the question.
  load: (tools, { proposalId }) =>
    consentContent(tools, proposalId, ({ consentRemindedAt }) => consentRemindedAt === null),
  sample: {
    firstName: 'Inès',
    job: 'Commis de cuisine',
    company: 'Le Relais des Collines',
    commune: 'Flers',
    until: 'mardi 8 décembre 2026',
    contact: 'Julie Martin (Mission Locale du Bocage)',
    phone: '02 33 00 00 00',
    link: 'https://passerelle.example.org/r/q8d0_Zk2vX7b1LrT5mYwE9sUoA3fHjC6nGpViKxQe4t',
  },
});
