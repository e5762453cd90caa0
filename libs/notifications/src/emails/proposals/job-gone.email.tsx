import { proposalFacts } from '../../facts.queries.js';
import { defineMail } from '../../mail-definition.js';
import { MailContact } from '../../mail-layout.js';
import { candidateSample, type CandidateVariables, toCandidate } from '../../proposal-readers.js';

/** To the young person who had agreed: the job was filled or called off. They were promised to know what became of it. */
export const jobGone = defineMail<CandidateVariables>({
  key: 'job-gone',
  topic: 'proposals.withdrawn',
  subject: () => 'Un emploi qui n’est plus à pourvoir',
  preview: () => 'Votre candidature n’est pas en cause. Nous continuons à chercher, avec vous.',
  Body: ({ v }) => (
    <>
      <p>Bonjour {v('firstName')},</p>
      <p>
        Vous aviez accepté d’être candidat ou candidate pour le poste « {v('job')} », chez {v('company')}. Ce poste
        n’est plus à pourvoir.
      </p>
      <p>Votre candidature n’est pas en cause. Nous continuons à chercher, avec vous.</p>
      <MailContact v={v} />
    </>
  ),
  load: async ({ tx }, { proposalId }) => {
    const proposal = await proposalFacts(tx, proposalId);
    const needOver =
      proposal?.needState === 'filled' || proposal?.needState === 'closed' || proposal?.needState === 'expired';
    if (
      proposal?.state !== 'withdrawn' ||
      proposal.lastActor !== 'system' ||
      !needOver ||
      proposal.consentedAt === null
    )
      return null;
    return toCandidate(proposal, {});
  },
  sample: candidateSample,
});
