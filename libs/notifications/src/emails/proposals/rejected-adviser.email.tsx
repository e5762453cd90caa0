import { employerReasons, reasonLabel } from '#proposals';
import { proposalFacts } from '../../facts.queries.js';
import { defineMail } from '../../mail-definition.js';
import { MailButton, MailQuote, When } from '../../mail-layout.js';
import { adviserSample, type AdviserVariables, toAdviser } from '../../proposal-readers.js';

/** To the adviser: the company said no, and why. */
export const rejectedAdviser = defineMail<AdviserVariables & Record<'reason' | 'comment', string>>({
  key: 'rejected-adviser',
  topic: 'proposals.rejected',
  subject: () => 'Une entreprise ne donne pas suite',
  preview: () => 'La raison donnée, et la suite à préparer avec la personne.',
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
  load: async (tools, { proposalId }) => {
    const proposal = await proposalFacts(tools.tx, proposalId);
    if (proposal?.state !== 'rejected') return null;
    return toAdviser(tools, proposal, {
      reason: reasonLabel(employerReasons, proposal.declineReason ?? ''),
      comment: proposal.declineComment ?? '',
    });
  },
  sample: { ...adviserSample, reason: 'Le poste demande plus d’expérience', comment: 'À revoir dans quelques mois.' },
});
