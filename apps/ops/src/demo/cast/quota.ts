import type { Random } from './random.js';

/**
 * As many values as asked, each as often as its share says, to within one, in an order drawn at random: published
 * figures hold exactly, whatever the seed.
 */
export function quota<T>(random: Random, count: number, shares: readonly (readonly [value: T, share: number])[]): T[] {
  const whole = shares.reduce((sum, [, share]) => sum + share, 0);
  let given = 0;
  let reached = 0;
  const values = shares.flatMap(([value, share]) => {
    reached += share;
    const upTo = Math.round((count * reached) / whole);
    const some = Array.from({ length: upTo - given }, () => value);
    given = upTo;
    return some;
  });
  return shuffled(random, values);
}

function shuffled<T>(random: Random, values: T[]): T[] {
  for (let last = values.length - 1; last > 0; last--) {
    const other = random.between(0, last);
    [values[last], values[other]] = [values[other]!, values[last]!];
  }
  return values;
}
