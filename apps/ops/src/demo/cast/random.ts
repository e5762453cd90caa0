/** Numbers that look random and are the same on every machine. */
export interface Random {
  /** From 0 to 1, 1 excluded. */
  next: () => number;
  chance: (share: number) => boolean;
  /** A whole number, both bounds included. */
  between: (from: number, to: number) => number;
  pick: <T>(list: readonly T[]) => T;
  /** Each value as often as its weight says. */
  weighted: <T>(list: readonly (readonly [value: T, weight: number])[]) => T;
}

/** @param seed any text: the same one gives the same numbers (FNV-1a, then mulberry32). */
export function seeded(seed: string): Random {
  let state = 2_166_136_261;
  for (const character of seed) state = Math.imul(state ^ character.codePointAt(0)!, 16_777_619);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    between,
    chance: (share) => next() < share,
    pick: (list) => list[between(0, list.length - 1)]!,
    weighted: (list) => {
      let left = next() * list.reduce((sum, [, weight]) => sum + weight, 0);
      return (list.find(([, weight]) => (left -= weight) < 0) ?? list.at(-1)!)[0];
    },
  };
}
