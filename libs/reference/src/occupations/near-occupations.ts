import type { LexiconEntry } from './lexicon/index.js';
import { Nearness, type NearnessWeights, type OccupationTraits } from './nearness.js';
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

/** The first edges of a fiche are near work, the further ones an evolution: a step lies between the two. */
const NEAR_EDGES = 5;

/** What a way is worth by its place in the list, 1 = nearest. */
const byPosition = (position: number): number =>
  position <= NEAR_EDGES ? 1 - (position - 1) / 20 : Math.max(0.1, 0.5 - (position - NEAR_EDGES - 1) / 50);

/** An edge written from the other side (17 % are written from both) counts less, a near one still before an evolution. */
const BACKWARDS = 0.7;

/**
 * Occupations someone of this one could hold, nearest first, never the code itself: the ways the lexicon names and,
 * with the imported ROME, its mobility edges, both in both directions; skills and title words in common; the same domain.
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

/**
 * Found by trial on judgements that are neither ROME's nor the lexicon's: the ESCO mapping, the families of the Dares and
 * marks by hand, half of the codes tuned for the other half; see docs/decisions/0015-near-occupations.md.
 */
const weights: NearnessWeights = {
  mobility: 0.4,
  written: 1,
  company: 2,
  skills: 3,
  words: 2.5,
  domain: 0.4,
  largeDomain: 0.2,
};

/** The lexicon's own skills and names are few: a word in common is more often chance. */
const weightsWithoutRome: NearnessWeights = { ...weights, skills: 1.5, words: 1.5, domain: 0.5, largeDomain: 0.3 };

const built = new WeakMap<object, WeakMap<object, Nearness>>();

/** Laid out once for the sources, a second with the full ROME; the answer for a code is then kept. */
function nearnessOf({ lexicon, rome }: NearSources): Nearness {
  const ofLexicon = built.get(lexicon) ?? new WeakMap<object, Nearness>();
  built.set(lexicon, ofLexicon);
  const source = rome ?? lexicon;
  let nearness = ofLexicon.get(source);
  if (!nearness) {
    nearness = rome
      ? new Nearness(traitsByRome(rome, lexicon), weights)
      : new Nearness(lexicon.map(traitsByLexicon), weightsWithoutRome);
    ofLexicon.set(source, nearness);
  }
  return nearness;
}

function traitsByRome(rome: RomeData, lexicon: readonly LexiconEntry[]): OccupationTraits[] {
  const parents = new Map(rome.fiches.map((fiche) => [fiche.code, fiche.parentCode]));
  const fiches = new Map<string, number>();
  for (const { parentCode } of rome.fiches) fiches.set(parentCode, (fiches.get(parentCode) ?? 0) + 1);
  const entries = new Map(lexicon.map((entry) => [entry.code, entry]));
  const traits = new Map(
    [...fiches.keys()].map((code) => {
      const entry = entries.get(code);
      const mobility = new Map<string, number>();
      const skills: number[] = [];
      return [code, { code, mobility, written: waysOf(entry), skills, words: nameHashes(entry) }];
    }),
  );
  for (const { from, to, position } of rome.mobility) {
    const [here, there] = [parents.get(from), parents.get(to)];
    if (here === undefined || there === undefined) continue;
    const { mobility } = traits.get(here)!;
    // A code of many fiches has many edges: held to the number of pairs, several edges still say more than one.
    const weight = byPosition(position) / Math.sqrt(fiches.get(here)! * fiches.get(there)!);
    mobility.set(there, (mobility.get(there) ?? 0) + weight);
  }
  // The words of a skill bring together what ROME numbers apart: « plier le linge », « plier et ranger le linge ».
  const features = new Map(rome.skills.map(({ code, label }) => [code, [code, ...hashes(textWords(label))]]));
  for (const { fiche, skill, core } of rome.ficheSkills) {
    const of = features.get(skill) ?? [skill];
    traits.get(parents.get(fiche) ?? '')?.skills.push(...of, ...(core ? of : []));
  }
  for (const { parentCode, label } of rome.appellations)
    traits.get(parentCode)?.words.push(...hashes(titleWords(label)));
  return [...traits.values()];
}

function traitsByLexicon(entry: LexiconEntry): OccupationTraits {
  return {
    code: entry.code,
    mobility: new Map(),
    written: waysOf(entry),
    skills: [...entry.skills, ...entry.tasks, ...entry.cues].flatMap((text) => hashes(textWords(text))),
    words: nameHashes(entry),
  };
}

const waysOf = (entry: LexiconEntry | undefined): Map<string, number> =>
  new Map((entry?.near ?? []).map((other, index) => [other, byPosition(index + 1)]));

const nameHashes = (entry: LexiconEntry | undefined): number[] =>
  (entry?.names ?? []).flatMap((name) => hashes(titleWords(name)));

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
