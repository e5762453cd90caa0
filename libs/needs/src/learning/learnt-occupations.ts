import { fold } from '#reference';
import type { OccupationFinder, OccupationMatch } from '../analysis/index.js';

/** What an adviser taught: these words meant this occupation. */
export interface Example {
  words: string;
  occupationCode: string;
}

/** One correction may be a slip: it counts once another one agrees. */
export const AGREEING = 2;
/** Of the examples about nearly the same words, the share that must agree. */
const AGREEMENT = 2 / 3;
/** Two titles with this share of words and letters in common say the same job. */
const NEARLY_IDENTICAL = 0.85;
const SIMILAR = 0.55;
/** Answers led by examples are never surer than this: they stay suggestions. */
const LEARNT_SCORE = 0.9;
/** The most that merely similar titles add to an occupation’s own score. */
const BONUS = 0.15;

const EMPTY_WORDS = /^(?:h|f|hf|un|une|des?|du|la|le|les|l|d|et|en|a|au|aux|pour|cherche|recherche|besoin|poste)$/;

/** A title as it is compared: its telling words without endings, and the pairs of their letters against typing slips. */
interface Title {
  stems: ReadonlySet<string>;
  pairs: ReadonlySet<string>;
}

function titleOf(text: string): Title {
  const words = fold(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !EMPTY_WORDS.test(word));
  const stems = words.map((word) => word.replace(/(?:euses?|eurs?|rices?|ieres?|iers?|es|s|e)$/, ''));
  const pairs = stems.flatMap((stem) =>
    Array.from({ length: Math.max(1, stem.length - 1) }, (_, at) => stem.slice(at, at + 2)),
  );
  return { stems: new Set(stems), pairs: new Set(pairs) };
}

/** Dice’s share of what two sets have in common, 0 to 1. */
function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  for (const item of a) if (b.has(item)) common += 1;
  return (2 * common) / (a.size + b.size);
}

const likeness = (a: Title, b: Title): number => Math.max(share(a.stems, b.stems), share(a.pairs, b.pairs));

interface Memory {
  examples: readonly (Example & { title: Title })[];
  byPair: ReadonlyMap<string, readonly number[]>;
}

function remember(examples: readonly Example[]): Memory {
  const known = examples.map((example) => ({ ...example, title: titleOf(example.words) }));
  const byPair = new Map<string, number[]>();
  known.forEach(({ title }, index) => {
    for (const pair of title.pairs) byPair.set(pair, [...(byPair.get(pair) ?? []), index]);
  });
  return { examples: known, byPair };
}

/** Examples with at least half of the title’s letters in common, the only ones worth comparing. */
function nearTo(title: Title, { examples, byPair }: Memory): (Example & { like: number })[] {
  const common = new Map<number, number>();
  for (const pair of title.pairs)
    for (const index of byPair.get(pair) ?? []) common.set(index, (common.get(index) ?? 0) + 1);
  return [...common]
    .filter(([, pairs]) => pairs * 2 >= title.pairs.size)
    .flatMap(([index]) => {
      const example = examples[index];
      return example ? [{ ...example, like: likeness(title, example.title) }] : [];
    })
    .filter(({ like }) => like >= SIMILAR);
}

/** The occupation enough of these examples agree on, or none. */
function agreed(examples: readonly Example[]): string | undefined {
  const votes = new Map<string, number>();
  for (const { occupationCode } of examples) votes.set(occupationCode, (votes.get(occupationCode) ?? 0) + 1);
  const [best] = [...votes].sort(([, a], [, b]) => b - a);
  return best && best[1] >= AGREEING && best[1] / examples.length >= AGREEMENT ? best[0] : undefined;
}

/**
 * The occupation index with what advisers taught on this installation. Nearly the same title, taught alike at least
 * twice: its occupation comes first. Similar titles: at most a small bonus. The index itself is never changed, so that
 * forgetting an example is enough to undo it.
 * @param labelOf the label of an occupation the index did not answer; unknown ones are left out.
 */
export function withExamples(
  finder: OccupationFinder,
  examples: readonly Example[],
  labelOf: (code: string) => string | undefined,
): OccupationFinder {
  if (examples.length < AGREEING) return finder;
  const memory = remember(examples);
  return {
    find: (text, options) => combine(finder.find(text, options), nearTo(titleOf(text), memory), labelOf),
    ...(finder.skills && { skills: (code: string) => finder.skills?.(code) ?? [] }),
  };
}

function combine(
  found: readonly OccupationMatch[],
  near: readonly (Example & { like: number })[],
  labelOf: (code: string) => string | undefined,
): readonly OccupationMatch[] {
  const same = agreed(near.filter(({ like }) => like >= NEARLY_IDENTICAL));
  const similar = agreed(near);
  const code = same ?? similar;
  if (code === undefined) return found;
  const known = found.find((match) => match.code === code);
  const label = known?.label ?? labelOf(code);
  if (label === undefined) return found;
  const others = found.filter((match) => match !== known);
  const words = near.filter(({ occupationCode }) => occupationCode === code).map((example) => example.words);
  const learnt = (score: number): OccupationMatch => ({ words: words.slice(0, 3), ...known, code, label, score });
  if (same !== undefined) {
    const below = others.map((match) => ({ ...match, score: Math.min(match.score, LEARNT_SCORE - 0.01) }));
    return [learnt(Math.max(Math.min(known?.score ?? 0, 1), LEARNT_SCORE)), ...below];
  }
  const score = Math.min(LEARNT_SCORE, (known?.score ?? 0) + BONUS);
  return [...others, learnt(Math.max(score, known?.score ?? 0))].sort((a, b) => b.score - a.score);
}
