import { proposalFacts } from '../../facts.queries.js';
import { defineMail } from '../../mail-definition.js';
import { MailContact } from '../../mail-layout.js';
import { candidateSample, type CandidateVariables, toCandidate } from '../../proposal-readers.js';

/** To the young person: the company said no. True and kind; the reason is for a conversation, not for a mail. */
export const rejectedCandidate = defineMail<CandidateVariables>({
  key: 'rejected-candidate',
  topic: 'proposals.rejected',
  subject: () => 'La réponse de l’entreprise',
  preview: () => 'Rien ne s’arrête pour vous : nous continuons à chercher, avec vous.',
  Body: ({ v }) => (
    <>
      <p>Bonjour {v('firstName')},</p>
      <p>
        {v('company')} ne donne pas suite à votre candidature pour le poste « {v('job')} ». C’est une déception, et elle
        est normale : une réponse comme celle-ci ne dit pas ce que vous valez.
      </p>
      <p>
        Rien ne s’arrête pour vous : nous continuons à chercher, avec vous. Si vous voulez en parler, nous sommes là.
      </p>
      <MailContact v={v} />
    </>
  ),
  load: async ({ tx }, { proposalId }) => {
    const proposal = await proposalFacts(tx, proposalId);
    if (proposal?.state !== 'rejected') return null;
    return toCandidate(proposal, {});
  },
  sample: candidateSample,
});
