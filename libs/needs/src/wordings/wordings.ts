import { fold } from '#reference';
import type { UnlawfulFinding } from '../analysis/index.js';

/** What identifies a wording from one reading of a text to the next: its ground and its words, not where they stand. */
export type Wording = Pick<UnlawfulFinding, 'ground' | 'severity' | 'excerpt' | 'article'>;

const keyOf = ({ ground, excerpt }: Pick<Wording, 'ground' | 'excerpt'>): string =>
  `${ground} ${fold(excerpt).replace(/\s+/g, ' ').trim()}`;

/** Only what must be changed or justified is followed; what merely informs asks nothing of anybody. */
export const toFollow = <W extends Pick<Wording, 'severity'>>(found: readonly W[]): W[] =>
  found.filter(({ severity }) => severity !== 'inform');

/**
 * What changed between the wordings known to a need and those its text now holds.
 * @param known those not settled as changed yet: open or justified.
 * @returns `added`: flagged for the first time · `gone`: known ones whose words are no longer in the text.
 */
export function compareWordings<K extends Pick<Wording, 'ground' | 'excerpt'>>(
  known: readonly K[],
  found: readonly Wording[],
): { added: Wording[]; gone: K[] } {
  const before = new Set(known.map(keyOf));
  const now = new Map(toFollow(found).map((wording) => [keyOf(wording), wording]));
  return {
    added: [...now].filter(([key]) => !before.has(key)).map(([, wording]) => wording),
    gone: known.filter((wording) => !now.has(keyOf(wording))),
  };
}
