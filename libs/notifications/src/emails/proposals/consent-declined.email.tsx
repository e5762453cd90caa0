import { candidateReasons, reasonLabel } from '#proposals';
import { proposalFacts } from '../../facts.queries.js';
import { defineMail } from '../../mail-definition.js';
import { MailButton, MailQuote, When } from '../../mail-layout.js';
import { adviserSample, type AdviserVariables, toAdviser } from '../../proposal-readers.js';

/** To the adviser: the young person said no, or took back their consent. */
export const consentDeclined = defineMail<AdviserVariables & Record<'reason' | 'comment', string>>({
  key: 'consent-declined',
  topic: 'proposals.declined_by_candidate',
  standIn: true,
  subject: () => 'Une proposition refusée',
  preview: () => 'La raison donnée ; l’entreprise ne voit rien.',
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
  load: async (tools, { proposalId }) => {
    const proposal = await proposalFacts(tools.tx, proposalId);
    if (proposal?.state !== 'declined_by_candidate') return null;
    return toAdviser(tools, proposal, {
      reason: reasonLabel(candidateReasons, proposal.declineReason ?? ''),
      comment: proposal.declineComment ?? '',
    });
  },
  sample: { ...adviserSample, reason: 'Les horaires ne me conviennent pas', comment: 'Le dernier bus part à 18 h.' },
});
