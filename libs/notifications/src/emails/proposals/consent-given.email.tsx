import { noticedByAdviser, proposalFacts } from '../../facts.queries.js';
import { defineMail } from '../../mail-definition.js';
import { MailButton, When } from '../../mail-layout.js';
import { shortName } from '../../words.js';

/** To the adviser: the young person said yes, the card can go to the company. */
export const consentGiven = defineMail<{
  candidate: string;
  job: string;
  company: string;
  contactAgreed: string;
  link: string;
}>({
  key: 'consent-given',
  topic: 'proposals.consented',
  subject: () => 'Accord donné : une candidature à envoyer',
  Body: ({ v }) => (
    <>
      <p>Bonjour,</p>
      <p>
        {v('candidate')} est d’accord pour le poste « {v('job')} », chez {v('company')}.
      </p>
      <p>
        <When
          given={v('contactAgreed')}
          otherwise="Son nom et ses coordonnées ne doivent pas être donnés : vous organiserez la rencontre."
        >
          Si l’entreprise veut une rencontre, elle recevra {v('contactAgreed')}.
        </When>
      </p>
      <MailButton href={v('link')}>Envoyer la candidature</MailButton>
    </>
  ),
  load: async ({ tx, config }, { proposalId }) => {
    const proposal = await proposalFacts(tx, proposalId);
    if (proposal?.state !== 'consented' || noticedByAdviser(proposal)) return null;
    return {
      to: proposal.adviserEmail,
      replyTo: null,
      variables: {
        candidate: shortName(proposal.contact),
        job: proposal.job,
        company: proposal.companyName,
        contactAgreed: proposal.contactAgreed ? 'son nom, son téléphone et son e-mail' : '',
        link: `${config.publicUrl}/propositions/${proposal.proposalId}`,
      },
    };
  },
  sample: {
    candidate: 'Inès B.',
    job: 'Commis de cuisine',
    company: 'Le Relais des Collines',
    contactAgreed: 'son nom, son téléphone et son e-mail',
    link: 'https://passerelle.example.org/propositions/0193f6a0-0000-7000-8000-000000000003',
  },
});
