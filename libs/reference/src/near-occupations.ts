import type { LexiconEntry } from './lexicon/index.js';
import type { RomeData } from './rome.js';

export interface NearOccupation {
  /** One of the 532 codes. */
  code: string;
  /** 0 to 1, best first. */
  weight: number;
}

/** An edge written by ROME counts whole, the way back a little less: 17 % only are reciprocal. */
const BACKWARDS = 0.8;

/**
 * Occupations someone of this one could hold, nearest first. With the imported ROME, its mobility edges between fiches
 * in both directions, brought to the 532 codes; else the lexicon's list.
 */
export function nearOccupations(code: string, { lexicon, rome }: { lexicon: readonly LexiconEntry[]; rome?: RomeData | null }): NearOccupation[] {
  if (!rome) {
    const near = lexicon.find((entry) => entry.code === code)?.near ?? [];
    return near.map((other, index) => ({ code: other, weight: 1 - index / (near.length + 1) }));
  }
  const parent = new Map(rome.fiches.map((fiche) => [fiche.code, fiche.parentCode]));
  const weights = new Map<string, number>();
  const add = (other: string | undefined, weight: number): void => {
    if (other !== undefined && other !== code) weights.set(other, Math.max(weights.get(other) ?? 0, weight));
  };
  for (const edge of rome.mobility) {
    const weight = 1 / (1 + (edge.position - 1) / 5);
    if (parent.get(edge.from) === code) add(parent.get(edge.to), weight);
    if (parent.get(edge.to) === code) add(parent.get(edge.from), weight * BACKWARDS);
  }
  return [...weights].map(([other, weight]) => ({ code: other, weight })).sort((a, b) => b.weight - a.weight || a.code.localeCompare(b.code));
}
