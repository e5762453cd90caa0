import { proposalMachine, proposalStates } from '../proposal.states.js';
import { boardColumns, columnOf, statesIn } from './board-columns.js';

it('every state stands in one column, and no column is empty', () => {
  expect(boardColumns.flatMap(statesIn).sort()).toEqual([...proposalStates].sort());
  for (const column of boardColumns) expect(statesIn(column)).not.toEqual([]);
});

it.each(proposalStates)('%s: what has ended is in the last column, and nothing else', (state) => {
  expect(columnOf(state) === 'over').toBe(proposalMachine.final.includes(state));
});
