import type { LexiconEntry } from './lexicon/lexicon-entry.js';

/** How many times likelier the nearest occupation of the first answer becomes, and one of its family (natural logarithms). */
const NEAREST = 0.4;
const SAME_FAMILY = 0.3;

/** Given shares that sum to 1 and the code of each, shares that sum to 1, the first answer’s unchanged and still the first. */
export type PreferNear = (shares: ArrayLike<number>, codes: readonly string[]) => number[];

/**
 * Where the first answer is wrong, what is right is mostly work near it (« chauffeur » for « coursier »), and near work is
 * also what a company may take instead: occupations near the first answer, by the lexicon in either direction, come
 * before others that the words make as likely. Chosen on four ways of sharing the offers between learning and measuring.
 */
export function preferNear(lexicon: readonly LexiconEntry[]): PreferNear {
  const nearness = new Map<string, number>();
  for (const { code, near } of lexicon)
    near.forEach((other, place) => {
      const value = 1 / Math.sqrt(1 + place);
      for (const key of [`${code} ${other}`, `${other} ${code}`])
        nearness.set(key, Math.max(nearness.get(key) ?? 0, value));
    });
  return (shares, codes) => {
    let first = 0;
    for (let i = 1; i < shares.length; i++) if (shares[i]! > shares[first]!) first = i;
    const most = shares[first] ?? 0;
    const answer = codes[first] ?? '';
    const preferred = codes.map((code, i) => {
      if (i === first) return 0;
      const near = NEAREST * (nearness.get(`${answer} ${code}`) ?? 0);
      const family = code.slice(0, 3) === answer.slice(0, 3) ? SAME_FAMILY : 0;
      return Math.min(most, shares[i]! * Math.exp(near + family));
    });
    const whole = preferred.reduce((sum, share) => sum + share, 0) || 1;
    return preferred.map((share, i) => (i === first ? most : (share * (1 - most)) / whole));
  };
}
