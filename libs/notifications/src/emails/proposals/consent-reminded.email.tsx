import { consentContent, type ConsentVariables } from '../../consent-content.js';
import { defineMail } from '../../mail-definition.js';
import { MailButton, MailContact } from '../../mail-layout.js';

/** To the young person: the same question, once more. */
export const consentReminded = defineMail<ConsentVariables>({
  key: 'consent-reminded',
  topic: 'proposals.consent_reminded',
  reminder: true,
  subject: () => 'Rappel : un emploi attend votre réponse',
  preview: (v) => `Oui ou non, au plus tard le ${v('until')}. Rien ne part sans votre accord.`,
  Body: ({ v }) => (
    <>
      <p>Bonjour {v('firstName')},</p>
      <p>
        Nous vous avons écrit pour un emploi : « {v('job')} », chez {v('company')}, à {v('commune')}. Oui ou non,
        dites-le-nous au plus tard le {v('until')}.
      </p>
      <MailButton href={v('link')}>Voir l’emploi et répondre</MailButton>
      <p>Sans réponse de votre part, rien ne part à l’entreprise.</p>
      <MailContact v={v} />
    </>
  ),
  // Whoever asked to be called is called.
  load: (tools, { proposalId }) => consentContent(tools, proposalId, ({ callAskedAt }) => callAskedAt === null),
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
