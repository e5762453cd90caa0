import { employerReasons, reasonLabel } from '#proposals';
import { noticedByAdviser, proposalFacts } from '../../facts.queries.js';
import { defineMail } from '../../mail-definition.js';
import { MailButton, MailQuote, When } from '../../mail-layout.js';
import { shortName } from '../../words.js';

/** To the adviser: the company said no, and why. */
export const rejectedAdviser = defineMail<{
  candidate: string;
  job: string;
  company: string;
  reason: string;
  comment: string;
  link: string;
}>({
  key: 'rejected-adviser',
  topic: 'proposals.rejected',
  subject: () => 'Une entreprise ne donne pas suite',
  Body: ({ v }) => (
    <>
      <p>Bonjour,</p>
      <p>
        {v('company')} ne donne pas suite pour le poste « {v('job')} » (candidature : {v('candidate')}). Raison donnée :
        « {v('reason')} ».
      </p>
      <When given={v('comment')}>
        <MailQuote>{v('comment')}</MailQuote>
      </When>
      <p>La raison n’a pas été écrite à la personne : un mot de votre part comptera.</p>
      <MailButton href={v('link')}>Voir la proposition</MailButton>
    </>
  ),
  load: async ({ tx, config }, { proposalId }) => {
    const proposal = await proposalFacts(tx, proposalId);
    if (proposal?.state !== 'rejected' || noticedByAdviser(proposal)) return null;
    return {
      to: proposal.adviserEmail,
      replyTo: null,
      variables: {
        candidate: shortName(proposal.contact),
        job: proposal.job,
        company: proposal.companyName,
        reason: reasonLabel(employerReasons, proposal.declineReason ?? ''),
        comment: proposal.declineComment ?? '',
        link: `${config.publicUrl}/propositions/${proposal.proposalId}`,
      },
    };
  },
  sample: {
    candidate: 'Inès B.',
    job: 'Commis de cuisine',
    company: 'Le Relais des Collines',
    reason: 'Le poste demande plus d’expérience',
    comment: 'À revoir dans quelques mois.',
    link: 'https://passerelle.example.org/propositions/0193f6a0-0000-7000-8000-000000000003',
  },
});
