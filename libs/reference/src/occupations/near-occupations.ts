import type { LexiconEntry } from './lexicon/index.js';
import type { RomeData } from './rome.js';

export interface NearOccupation {
  /** One of the 532 codes. */
  code: string;
  /** 0 to 1, best first. */
  weight: number;
}

/** An edge written by ROME counts whole, the way back a little less: only 17 % are written both ways. */
const BACKWARDS = 0.8;

/**
 * Occupations someone of this one could hold, nearest first. With the imported ROME, its mobility edges between fiches
 * in both directions, brought to the 532 codes (the two directions together predict an independent expert source
 * better than either); else the lexicon's list.
 */
export function nearOccupations(
  code: string,
  { lexicon, rome }: { lexicon: readonly LexiconEntry[]; rome?: RomeData | null },
): NearOccupation[] {
  if (rome) return [...(mobilityOf(rome).get(code) ?? [])];
  const near = lexicon.find((entry) => entry.code === code)?.near ?? [];
  return near.map((other, index) => ({ code: other, weight: 1 - index / (near.length + 1) }));
}

const byRome = new WeakMap<RomeData, ReadonlyMap<string, readonly NearOccupation[]>>();

/** The neighbours of each of the 532 codes, laid out once. */
function mobilityOf(rome: RomeData): ReadonlyMap<string, readonly NearOccupation[]> {
  let mobility = byRome.get(rome);
  if (!mobility) {
    const parents = new Map(rome.fiches.map((fiche) => [fiche.code, fiche.parentCode]));
    const weights = new Map<string, Map<string, number>>();
    const add = (from: string, to: string, weight: number): void => {
      const neighbours = weights.get(from) ?? new Map<string, number>();
      weights.set(from, neighbours.set(to, Math.max(neighbours.get(to) ?? 0, weight)));
    };
    for (const edge of rome.mobility) {
      const from = parents.get(edge.from);
      const to = parents.get(edge.to);
      if (from === undefined || to === undefined || from === to) continue;
      const weight = 1 / (1 + (edge.position - 1) / 5);
      add(from, to, weight);
      add(to, from, weight * BACKWARDS);
    }
    const ranked = (neighbours: Map<string, number>): NearOccupation[] =>
      [...neighbours]
        .map(([code, weight]) => ({ code, weight }))
        .sort((a, b) => b.weight - a.weight || a.code.localeCompare(b.code));
    mobility = new Map([...weights].map(([code, neighbours]) => [code, ranked(neighbours)]));
    byRome.set(rome, mobility);
  }
  return mobility;
}
