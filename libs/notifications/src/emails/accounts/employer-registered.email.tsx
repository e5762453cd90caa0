import { formatSiret } from '#reference';
import { employerFacts } from '../../facts.queries.js';
import { defineMail } from '../../mail-definition.js';
import { MailButton } from '../../mail-layout.js';
import { communeInWords } from '../../words.js';

/** To the structure: someone waits to be confirmed. */
export const employerRegistered = defineMail<{
  person: string;
  company: string;
  siret: string;
  commune: string;
  link: string;
}>({
  key: 'employer-registered',
  topic: 'companies.registered',
  subject: () => 'Une inscription d’employeur attend votre confirmation',
  preview: () => 'Cette personne travaille-t-elle bien dans l’entreprise ? À vérifier avant de confirmer.',
  Body: ({ v }) => (
    <>
      <p>Bonjour,</p>
      <p>
        Une nouvelle inscription est arrivée : {v('person')}, pour l’entreprise {v('company')}, à {v('commune')} (SIRET{' '}
        {v('siret')}).
      </p>
      <p>
        Vérifiez que cette personne travaille bien dans l’entreprise, puis confirmez-la. En attendant, elle peut décrire
        un besoin, mais ne voit aucune candidature.
      </p>
      <MailButton href={v('link')}>Voir cette inscription</MailButton>
    </>
  ),
  load: async ({ tx, config }, { membershipId }) => {
    const employer = await employerFacts(tx, membershipId);
    // In a commune nobody serves, the administrators' list shows the company.
    if (employer?.state !== 'pending' || employer.structureEmail === null) return null;
    return {
      to: employer.structureEmail,
      replyTo: null,
      variables: {
        person: `${employer.firstName} ${employer.lastName}`,
        company: employer.companyName,
        siret: formatSiret(employer.siret),
        commune: communeInWords(employer.communeCode),
        link: `${config.publicUrl}/entreprises/${employer.companyId}`,
      },
    };
  },
  sample: {
    person: 'Nadia Lefèvre',
    company: 'Le Relais des Collines',
    siret: '000 000 001 00010',
    commune: 'Flers',
    link: 'https://passerelle.example.org/entreprises/0193f6a0-0000-7000-8000-000000000001',
  },
});
