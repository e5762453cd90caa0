import { SparseIndexBuilder, type SparseIndex } from './sparse-index.js';

/** What brings occupations together. */
export interface OccupationTraits {
  code: string;
  /** Other codes one moves to from here, each with the strength of the way. */
  edges: Map<string, number>;
  /** Features of skills; one that counts double is there twice. */
  skills: number[];
  /** Features of the words of its titles. */
  words: number[];
}

/**
 * Found by trial on two judgements of experts that are not ROME's own, the ESCO mapping and the families of the Dares
 * (nDCG@10 0.54 and 0.49; mobility and skills alone 0.48 and 0.42), each half of the codes tuned for the other half.
 */
const weights = {
  /** Mobility, both directions summed. */
  mobility: 1,
  mobilityCeiling: 2,
  /** Skills in common, the rare ones more: cosine. */
  skills: 4,
  /** Square root of the cosine of title words: one rare word in common already says much. */
  words: 1,
  /** The first three characters of the code: « G16 ». */
  domain: 0.3,
  /** Its first letter. */
  largeDomain: 0.2,
};

/** How near each occupation is to each other one; computed for a code when first asked, then kept. */
export class Nearness {
  private readonly numbers: ReadonlyMap<string, number>;
  private readonly backwards: Map<string, number>[];
  private readonly skills: SparseIndex;
  private readonly words: SparseIndex;
  private readonly known = new Map<string, readonly { code: string; weight: number }[]>();

  constructor(private readonly traits: readonly OccupationTraits[]) {
    this.numbers = new Map(traits.map(({ code }, number) => [code, number]));
    this.backwards = traits.map(() => new Map<string, number>());
    for (const { code, edges } of traits)
      for (const [to, weight] of edges) this.backwards[this.numbers.get(to) ?? -1]?.set(code, weight);
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
    const { code, edges, skills, words } = this.traits[number]!;
    const bySkills = this.likeness(this.skills, number, skills);
    const byWords = this.likeness(this.words, number, words);
    const near = this.traits.flatMap((other, there) => {
      if (there === number) return [];
      const mobility = (edges.get(other.code) ?? 0) + (this.backwards[number]!.get(other.code) ?? 0);
      const weight =
        weights.mobility * Math.min(mobility, weights.mobilityCeiling) +
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
