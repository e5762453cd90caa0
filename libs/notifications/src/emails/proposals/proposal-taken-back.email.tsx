import { cardGone, cardGoneContent } from '../../card-gone.js';
import { proposalFacts } from '../../facts.queries.js';
import { defineMail } from '../../mail-definition.js';

/** To the company that was shown a card: the person took back their consent. */
export const proposalTakenBack = defineMail({
  key: 'proposal-taken-back',
  topic: 'proposals.declined_by_candidate',
  ...cardGone,
  load: async ({ tx }, { proposalId }) => {
    const proposal = await proposalFacts(tx, proposalId);
    return proposal?.state === 'declined_by_candidate' ? cardGoneContent(proposal) : null;
  },
});
