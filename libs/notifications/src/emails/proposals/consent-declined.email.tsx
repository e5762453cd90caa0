import { candidateReasons, reasonLabel } from '#proposals';
import { noticedByAdviser, proposalFacts } from '../../facts.queries.js';
import { defineMail } from '../../mail-definition.js';
import { MailButton, MailQuote, When } from '../../mail-layout.js';
import { shortName } from '../../words.js';

/** To the adviser: the young person said no, or took back their consent. */
export const consentDeclined = defineMail<{
  candidate: string;
  job: string;
  company: string;
  reason: string;
  comment: string;
  link: string;
}>({
  key: 'consent-declined',
  topic: 'proposals.declined_by_candidate',
  subject: () => 'Une proposition refusée',
  Body: ({ v }) => (
    <>
      <p>Bonjour,</p>
      <p>
        {v('candidate')} ne souhaite pas le poste « {v('job')} », chez {v('company')}. Raison donnée : « {v('reason')}{' '}
        ».
      </p>
      <When given={v('comment')}>
        <MailQuote>{v('comment')}</MailQuote>
      </When>
      <p>L’entreprise ne voit rien de cette candidature.</p>
      <MailButton href={v('link')}>Voir la proposition</MailButton>
    </>
  ),
  load: async ({ tx, config }, { proposalId }) => {
    const proposal = await proposalFacts(tx, proposalId);
    if (proposal?.state !== 'declined_by_candidate' || noticedByAdviser(proposal)) return null;
    return {
      to: proposal.adviserEmail,
      replyTo: null,
      variables: {
        candidate: shortName(proposal.contact),
        job: proposal.job,
        company: proposal.companyName,
        reason: reasonLabel(candidateReasons, proposal.declineReason ?? ''),
        comment: proposal.declineComment ?? '',
        link: `${config.publicUrl}/propositions/${proposal.proposalId}`,
      },
    };
  },
  sample: {
    candidate: 'Inès B.',
    job: 'Commis de cuisine',
    company: 'Le Relais des Collines',
    reason: 'Les horaires ne me conviennent pas',
    comment: 'Le dernier bus part à 18 h.',
    link: 'https://passerelle.example.org/propositions/0193f6a0-0000-7000-8000-000000000003',
  },
});
