/**
 * Who takes over what, when somebody’s files go to several colleagues: in turns, so that each gets as many, and always
 * one colleague for one key (a young person’s proposals, placements and alerts follow the young person).
 */
export function shareOut<Row extends { id: string; key: string; owner: boolean }>(
  rows: readonly Row[],
  colleagues: readonly string[],
): Map<string, string> {
  if (colleagues.length === 0) throw new RangeError('nobody takes over');
  // Keys whose files change hands come first: they are what is shared evenly; the rest follows them.
  const keys = [...new Set([...rows.filter(({ owner }) => owner), ...rows].map(({ key }) => key))];
  const taker = new Map(keys.map((key, place) => [key, colleagues[place % colleagues.length]!]));
  return new Map(rows.map(({ id, key }) => [id, taker.get(key)!]));
}
