import { proposalFacts } from '../../facts.queries.js';
import { defineMail } from '../../mail-definition.js';
import { MailButton, When } from '../../mail-layout.js';
import { phoneInWords, shortName } from '../../words.js';

/** To the adviser: the young person wants to talk before they answer. */
export const callAsked = defineMail<{
  candidate: string;
  candidatePhone: string;
  job: string;
  company: string;
  link: string;
}>({
  key: 'call-asked',
  topic: 'proposals.call_asked',
  subject: () => 'Une personne que vous suivez demande un appel',
  Body: ({ v }) => (
    <>
      <p>Bonjour,</p>
      <p>
        {v('candidate')} voudrait vous parler avant de répondre pour le poste « {v('job')} », chez {v('company')}.
        <When given={v('candidatePhone')}> Téléphone : {v('candidatePhone')}.</When>
      </p>
      <p>Vous pouvez noter sa réponse vous-même, à la suite de l’appel.</p>
      <MailButton href={v('link')}>Ouvrir la proposition</MailButton>
    </>
  ),
  load: async ({ tx, config }, { proposalId }) => {
    const proposal = await proposalFacts(tx, proposalId);
    if (proposal?.state !== 'consent_asked' || proposal.callAskedAt === null) return null;
    return {
      to: proposal.adviserEmail,
      replyTo: proposal.contact.email,
      variables: {
        candidate: shortName(proposal.contact),
        candidatePhone: phoneInWords(proposal.contact.phone),
        job: proposal.job,
        company: proposal.companyName,
        link: `${config.publicUrl}/propositions/${proposal.proposalId}`,
      },
    };
  },
  sample: {
    candidate: 'Inès B.',
    candidatePhone: '06 12 34 56 78',
    job: 'Commis de cuisine',
    company: 'Le Relais des Collines',
    link: 'https://passerelle.example.org/propositions/0193f6a0-0000-7000-8000-000000000003',
  },
});
