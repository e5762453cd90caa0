import { SparseIndexBuilder, type SparseIndex } from './sparse-index.js';

/** What brings occupations together. */
export interface OccupationTraits {
  code: string;
  /** Codes one moves to from here by the mobility edges of ROME, each with the strength of the way; none without it. */
  mobility: ReadonlyMap<string, number>;
  /** The same by the lexicon, written by people who know the trades. */
  written: ReadonlyMap<string, number>;
  /** Features of skills; one that counts double is there twice. */
  skills: readonly number[];
  /** Features of the words of its titles. */
  words: readonly number[];
}

/** What each thing two occupations have in common is worth. */
export interface NearnessWeights {
  /** Mobility, both directions summed, `MOBILITY_CEILING` at most. */
  mobility: number;
  /** The lexicon's ways, both directions summed. */
  written: number;
  /** Ways in common: who can come from the same occupations, or go to the same, does much the same. Cosine. */
  company: number;
  /** Skills in common, the rare ones more. Cosine. */
  skills: number;
  /** Square root of the cosine of title words: one rare word in common already says much. */
  words: number;
  /** The first three characters of the code: « G16 ». */
  domain: number;
  /** Its first letter. */
  largeDomain: number;
}

const MOBILITY_CEILING = 2;

/** How much an occupation is in its own company, against the strongest of its ways: else the ways between two would not count there. */
const OWN_COMPANY = 0.6;

/** How near each occupation is to each other one; computed for a code when first asked, then kept. */
export class Nearness {
  private readonly numbers: ReadonlyMap<string, number>;
  private readonly mobility: Float32Array[];
  private readonly written: Float32Array[];
  private readonly company: Float32Array[];
  private readonly skills: SparseIndex;
  private readonly words: SparseIndex;
  private readonly known = new Map<string, readonly { code: string; weight: number }[]>();

  constructor(
    private readonly traits: readonly OccupationTraits[],
    private readonly weights: NearnessWeights,
  ) {
    this.numbers = new Map(traits.map(({ code }, number) => [code, number]));
    this.mobility = this.bothWays((trait) => trait.mobility);
    this.written = this.bothWays((trait) => trait.written);
    this.company = this.mobility.map((ways, number) => companyOf(ways, this.written[number]!, number));
    this.skills = this.indexed((trait) => trait.skills);
    this.words = this.indexed((trait) => trait.words);
  }

  /** Every other occupation that has something in common, nearest first, the first one at weight 1. */
  near(code: string): readonly { code: string; weight: number }[] {
    let near = this.known.get(code);
    if (!near) {
      const number = this.numbers.get(code);
      near = number === undefined ? [] : this.neighboursOf(number);
      this.known.set(code, near);
    }
    return near;
  }

  private neighboursOf(number: number): { code: string; weight: number }[] {
    const { weights } = this;
    const { code, skills, words } = this.traits[number]!;
    const bySkills = this.likeness(this.skills, number, skills);
    const byWords = this.likeness(this.words, number, words);
    const near = this.traits.flatMap((other, there) => {
      if (there === number) return [];
      const weight =
        weights.mobility * Math.min(this.mobility[number]![there]!, MOBILITY_CEILING) +
        weights.written * this.written[number]![there]! +
        weights.company * product(this.company[number]!, this.company[there]!) +
        weights.skills * bySkills[there]! +
        weights.words * Math.sqrt(byWords[there]!) +
        (other.code.slice(0, 3) === code.slice(0, 3) ? weights.domain : 0) +
        (other.code[0] === code[0] ? weights.largeDomain : 0);
      return weight > 0 ? [{ code: other.code, weight }] : [];
    });
    near.sort((a, b) => b.weight - a.weight || (a.code < b.code ? -1 : 1));
    const best = near[0]?.weight ?? 1;
    return near.map(({ code, weight }) => ({ code, weight: weight / best }));
  }

  /** A row for each occupation: the strength of the ways from it and to it. */
  private bothWays(waysOf: (trait: OccupationTraits) => ReadonlyMap<string, number>): Float32Array[] {
    const rows = this.traits.map(() => new Float32Array(this.traits.length));
    this.traits.forEach((trait, here) => {
      for (const [code, strength] of waysOf(trait)) {
        const there = this.numbers.get(code);
        if (there === undefined || there === here) continue;
        rows[here]![there]! += strength;
        rows[there]![here]! += strength;
      }
    });
    return rows;
  }

  private indexed(featuresOf: (trait: OccupationTraits) => readonly number[]): SparseIndex {
    const builder = new SparseIndexBuilder();
    this.traits.forEach((trait, number) => featuresOf(trait).forEach((feature) => builder.add(feature, number)));
    const rarity = (spread: number): number => Math.log((this.traits.length + 1) / (spread + 0.5));
    return builder.build((count, spread) => Math.log1p(count) * rarity(spread), { unitLength: true });
  }

  /** Cosine with every occupation. */
  private likeness(index: SparseIndex, number: number, features: readonly number[]): Float32Array {
    const scores = new Float32Array(this.traits.length);
    for (const feature of new Set(features)) index.addTo(scores, feature, index.weight(feature, number));
    return scores;
  }
}

/** All ways of an occupation, itself among them, as a vector of length 1. */
function companyOf(mobility: Float32Array, written: Float32Array, number: number): Float32Array {
  const company = mobility.map((strength, there) => strength + written[there]!);
  company[number] = OWN_COMPANY * company.reduce((most, strength) => Math.max(most, strength), 0);
  const length = Math.sqrt(product(company, company));
  return length > 0 ? company.map((strength) => strength / length) : company;
}

function product(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
