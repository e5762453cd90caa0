import { employerFacts } from '../../facts.queries.js';
import { defineMail } from '../../mail-definition.js';
import { MailButton, MailContact, When } from '../../mail-layout.js';
import { contactOf } from '../../words.js';

/** To somebody whom a colleague of the company let in. */
export const employerInvited = defineMail<{
  firstName: string;
  company: string;
  contact: string;
  phone: string;
  link: string;
}>({
  key: 'employer-invited',
  topic: 'companies.employer_invited',
  subject: () => 'Vous pouvez recruter pour votre entreprise avec la Mission Locale',
  preview: () => 'Pas de mot de passe : connectez-vous avec cette adresse.',
  Body: ({ v }) => (
    <>
      <p>Bonjour {v('firstName')},</p>
      <p>
        Un collègue vous a donné accès à l’espace de {v('company')} : vous pouvez décrire un poste à pourvoir, répondre
        aux candidatures et suivre vos recrues. Connectez-vous avec cette adresse e-mail, un code vous est envoyé : pas
        de mot de passe.
      </p>
      <MailButton href={v('link')}>Ouvrir l’espace de l’entreprise</MailButton>
      <When given={v('contact')}>
        <MailContact v={v} />
      </When>
    </>
  ),
  load: async ({ tx, config }, { membershipId }) => {
    const employer = await employerFacts(tx, membershipId);
    if (employer?.state !== 'confirmed') return null;
    const { structureName, structurePhone } = employer;
    return {
      to: employer.email,
      replyTo: employer.structureEmail,
      variables: {
        firstName: employer.firstName,
        company: employer.companyName,
        ...contactOf({ adviserName: null, adviserPhone: structurePhone, structureName: structureName ?? '' }),
        link: `${config.publicUrl}/connexion`,
      },
    };
  },
  sample: {
    firstName: 'Nadia',
    company: 'Le Relais des Collines',
    contact: 'Mission Locale du Bocage',
    phone: '02 33 00 00 00',
    link: 'https://passerelle.example.org/connexion',
  },
});
