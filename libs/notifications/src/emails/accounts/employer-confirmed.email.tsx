import { employerFacts } from '../../facts.queries.js';
import { defineMail } from '../../mail-definition.js';
import { MailButton, MailContact, When } from '../../mail-layout.js';
import { contactOf } from '../../words.js';

/** To the employer: the door is open. */
export const employerConfirmed = defineMail<{
  firstName: string;
  company: string;
  contact: string;
  phone: string;
  link: string;
}>({
  key: 'employer-confirmed',
  topic: 'companies.employer_confirmed',
  subject: () => 'Votre inscription est confirmée',
  preview: () => 'Dites le poste à pourvoir avec vos mots : cinq minutes suffisent.',
  Body: ({ v }) => (
    <>
      <p>Bonjour {v('firstName')},</p>
      <p>
        Votre inscription pour {v('company')} est confirmée. Vous pouvez décrire le poste à pourvoir, avec vos mots :
        cinq minutes suffisent. Nous cherchons ensuite des jeunes que ce poste intéresse.
      </p>
      <MailButton href={v('link')}>Décrire un besoin</MailButton>
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
        link: `${config.publicUrl}/besoins/nouveau`,
      },
    };
  },
  sample: {
    firstName: 'Nadia',
    company: 'Le Relais des Collines',
    contact: 'Mission Locale du Bocage',
    phone: '02 33 00 00 00',
    link: 'https://passerelle.example.org/besoins/nouveau',
  },
});
