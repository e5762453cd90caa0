import type { LexiconEntry } from './lexicon/index.js';
import { Nearness, type OccupationTraits } from './nearness.js';
import { textWords, titleWords } from './occupation-words.js';
import type { RomeData } from './rome.js';
import { hashOf } from './sparse-index.js';

export interface NearOccupation {
  /** One of the 532 codes. */
  code: string;
  /** 0 to 1, best first; 1 = the nearest. */
  weight: number;
}

export interface NearFiche extends NearOccupation {
  fiche: string;
}

export interface NearSources {
  lexicon: readonly LexiconEntry[];
  rome?: RomeData | null;
}

/** How many near occupations a search looks for: further ones are hardly the same work any more. */
export const NEAREST = 15;

/** An edge of ROME's mobility by its place in the list, 1 = nearest: the fifth is worth a little more than half of the first. */
const byPosition = (position: number): number => 1 / (1 + (position - 1) / 5);

/** An edge written by ROME counts whole, the way back half: like one of the further edges. 17 % are written both ways. */
const BACKWARDS = 0.5;

/**
 * Occupations someone of this one could hold, nearest first, never the code itself. With the imported ROME: its mobility
 * edges in both directions, skills and title words in common, the same domain; without it, the same from the lexicon.
 * @returns none for an unknown code.
 */
export const nearOccupations = (code: string, sources: NearSources, limit = NEAREST): NearOccupation[] =>
  nearnessOf(sources).near(code).slice(0, limit);

/**
 * The neighbours of one of the 1,584 fiches by the mobility edges of ROME, nearest first: the finer answer where both
 * sides name a fiche. None without the imported ROME.
 */
export function nearFiches(fiche: string, { rome }: NearSources): readonly NearFiche[] {
  return rome ? (mobilityOf(rome).get(fiche) ?? []) : [];
}

const built = new WeakMap<object, Nearness>();

/** Laid out once for the sources, half a second with the full ROME; the answer for a code is then kept. */
function nearnessOf({ lexicon, rome }: NearSources): Nearness {
  const source = rome ?? lexicon;
  let nearness = built.get(source);
  if (!nearness) {
    nearness = new Nearness(rome ? traitsByRome(rome) : lexicon.map(traitsByLexicon));
    built.set(source, nearness);
  }
  return nearness;
}

function traitsByRome(rome: RomeData): OccupationTraits[] {
  const parents = new Map(rome.fiches.map((fiche) => [fiche.code, fiche.parentCode]));
  const fiches = new Map<string, number>();
  for (const { parentCode } of rome.fiches) fiches.set(parentCode, (fiches.get(parentCode) ?? 0) + 1);
  const traits = new Map<string, OccupationTraits>(
    [...fiches.keys()].map((code) => [code, { code, edges: new Map(), skills: [], words: [] }]),
  );
  for (const { from, to, position } of rome.mobility) {
    const [here, there] = [parents.get(from), parents.get(to)];
    if (here === undefined || there === undefined) continue;
    const edges = traits.get(here)!.edges;
    // A code of many fiches has many edges: held to the number of pairs, several edges still say more than one.
    const weight = byPosition(position) / Math.sqrt(fiches.get(here)! * fiches.get(there)!);
    edges.set(there, (edges.get(there) ?? 0) + weight);
  }
  for (const { fiche, skill, core } of rome.ficheSkills) {
    const skills = traits.get(parents.get(fiche) ?? '')?.skills;
    skills?.push(skill, ...(core ? [skill] : []));
  }
  for (const { parentCode, label } of rome.appellations)
    traits.get(parentCode)?.words.push(...hashes(titleWords(label)));
  return [...traits.values()];
}

function traitsByLexicon({ code, names, near, skills, tasks, cues }: LexiconEntry): OccupationTraits {
  return {
    code,
    edges: new Map(near.map((other, index) => [other, byPosition(index + 1)])),
    skills: [...skills, ...tasks, ...cues].flatMap((text) => hashes(textWords(text))),
    words: names.flatMap((name) => hashes(titleWords(name))),
  };
}

const hashes = (words: readonly { stem: string }[]): number[] => words.map(({ stem }) => hashOf(stem, 0));

const mobilities = new WeakMap<RomeData, ReadonlyMap<string, readonly NearFiche[]>>();

function mobilityOf(rome: RomeData): ReadonlyMap<string, readonly NearFiche[]> {
  let mobility = mobilities.get(rome);
  if (!mobility) {
    const parents = new Map(rome.fiches.map((fiche) => [fiche.code, fiche.parentCode]));
    const weights = new Map<string, Map<string, number>>();
    const add = (from: string, to: string, weight: number): void => {
      const neighbours = weights.get(from) ?? new Map<string, number>();
      weights.set(from, neighbours.set(to, Math.max(neighbours.get(to) ?? 0, weight)));
    };
    for (const { from, to, position } of rome.mobility) {
      if (!parents.has(from) || !parents.has(to) || from === to) continue;
      add(from, to, byPosition(position));
      add(to, from, byPosition(position) * BACKWARDS);
    }
    mobility = new Map(
      [...weights].map(([fiche, neighbours]) => [
        fiche,
        [...neighbours]
          .map(([other, weight]) => ({ fiche: other, code: parents.get(other)!, weight }))
          .sort((a, b) => b.weight - a.weight || (a.fiche < b.fiche ? -1 : 1)),
      ]),
    );
    mobilities.set(rome, mobility);
  }
  return mobility;
}
