import { cardGone, cardGoneContent } from '../../card-gone.js';
import { proposalFacts } from '../../facts.queries.js';
import { defineMail } from '../../mail-definition.js';

/** To the company that was shown a card: we took it back. */
export const proposalWithdrawn = defineMail({
  key: 'proposal-withdrawn',
  topic: 'proposals.withdrawn',
  ...cardGone,
  load: async ({ tx }, { proposalId }) => {
    const proposal = await proposalFacts(tx, proposalId);
    return proposal?.state === 'withdrawn' ? cardGoneContent(proposal) : null;
  },
});
