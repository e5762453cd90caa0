import type { Tx } from '#platform';

const ends = new WeakMap<Tx, Promise<unknown>>();

/** One question after the other, since a transaction is one connection; those who prepare several mails at once do not wait. */
export function inTurn<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
  const turn = (ends.get(tx) ?? Promise.resolve()).then(work, work);
  ends.set(tx, turn);
  return turn;
}
