import { proposalFacts } from '../../facts.queries.js';
import { defineMail } from '../../mail-definition.js';
import { MailButton, When } from '../../mail-layout.js';
import { phoneInWords, shortName } from '../../words.js';

/** To the adviser: the company never answered. */
export const proposalUnanswered = defineMail<{
  candidate: string;
  job: string;
  company: string;
  name: string;
  companyPhone: string;
  link: string;
}>({
  key: 'proposal-unanswered',
  topic: 'proposals.unanswered',
  subject: () => 'Une entreprise n’a pas répondu',
  Body: ({ v }) => (
    <>
      <p>Bonjour,</p>
      <p>
        {v('company')} n’a pas répondu pour le poste « {v('job')} » (candidature : {v('candidate')}), malgré nos
        rappels. La proposition est close.
      </p>
      <p>
        Appelez {v('name')}
        <When given={v('companyPhone')}> au {v('companyPhone')}</When> pour savoir où en est le besoin, et prévenez{' '}
        {v('candidate')}, qui attend une réponse.
      </p>
      <MailButton href={v('link')}>Voir la proposition</MailButton>
    </>
  ),
  load: async ({ tx, config }, { proposalId }) => {
    const proposal = await proposalFacts(tx, proposalId);
    if (proposal?.state !== 'unanswered') return null;
    return {
      to: proposal.adviserEmail,
      replyTo: null,
      variables: {
        candidate: shortName(proposal.contact),
        job: proposal.job,
        company: proposal.companyName,
        name: proposal.contactName,
        companyPhone: phoneInWords(proposal.companyPhone),
        link: `${config.publicUrl}/propositions/${proposal.proposalId}`,
      },
    };
  },
  sample: {
    candidate: 'Inès B.',
    job: 'Commis de cuisine',
    company: 'Le Relais des Collines',
    name: 'Nadia Lefèvre',
    companyPhone: '02 33 11 11 11',
    link: 'https://passerelle.example.org/propositions/0193f6a0-0000-7000-8000-000000000003',
  },
});
