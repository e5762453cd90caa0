import { proposalMachine, type ProposalState } from '../proposal.states.js';

/** The columns of the board, in the order of a proposal’s life. */
export const boardColumns = ['to_ask', 'waiting_consent', 'agreed', 'waiting_employer', 'meeting', 'over'] as const;
export type BoardColumn = (typeof boardColumns)[number];

/** What is over stays on the board this long, so that colleagues see how it ended. */
export const OVER_SHOWN_DAYS = 30;

const columns: Readonly<Partial<Record<ProposalState, BoardColumn>>> = {
  shortlisted: 'to_ask',
  consent_asked: 'waiting_consent',
  consented: 'agreed',
  sent: 'waiting_employer',
  interview: 'meeting',
};

/** Where a proposal stands: every state that ends it is in the last column. */
export const columnOf = (state: ProposalState): BoardColumn => columns[state] ?? 'over';

/** The states of a column. */
export const statesIn = (column: BoardColumn): ProposalState[] =>
  proposalMachine.states.filter((state) => columnOf(state) === column);
