import type { Tx } from '#platform';
import { Placement } from './placement.entity.js';

/** Both sides' answers, plans and cases of a placement agree because whoever writes them holds this row. */
export const lockPlacement = (tx: Tx, id: string): Promise<Placement | null> =>
  tx.findOne(Placement, { where: { id }, lock: { mode: 'pessimistic_write' } });
