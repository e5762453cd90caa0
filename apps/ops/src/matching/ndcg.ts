const DEPTH = 10;

/** nDCG@10 of an order of gains against the best possible order of all gains; null when nothing is worth anything. */
export function ndcg(ordered: readonly number[], all: readonly number[]): number | null {
  const dcg = (gains: readonly number[]): number =>
    gains.slice(0, DEPTH).reduce((sum, gain, index) => sum + gain / Math.log2(index + 2), 0);
  const best = dcg(all.toSorted((a, b) => b - a));
  return best > 0 ? dcg(ordered) / best : null;
}
