import type { Word } from './occupation-words.js';
import { FeatureTable } from './sparse-index.js';
import { forEachPair, forEachPiece, forEachWord, wordFeature, type UseClue } from './title-clues.js';

/** How much each kind of clue counts; the clues of a kind have length 1 together, known or not. */
const kinds: readonly { forEach: (words: readonly Word[], use: UseClue) => void; weight: number }[] = [
  { forEach: forEachWord, weight: 1 },
  { forEach: forEachPair, weight: 0.7 },
  { forEach: forEachPiece, weight: 1 },
];

/** What a title is judged by: a feature, its weight in the title, and the word it comes from. */
interface Clue {
  feature: number;
  weight: number;
  word: Word;
}

/** A clue that was learnt. */
interface KnownClue {
  row: number;
  weight: number;
  word: Word;
}

/** What the learner keeps of the titles, see `npm run ops -- needs:learn`. No title can be read back from it. */
export interface TitleNumbers {
  /** Codes of occupations; a column is a place in this list. */
  codes: readonly string[];
  /** How many titles were learnt from. */
  titles: number;
  /** Hashes of the clues, ascending, and in how many titles each was found. */
  features: Uint32Array;
  spreads: Uint16Array;
  /** Where the weights of each clue begin; one more than there are clues. */
  starts: Uint32Array;
  /** Occupations a clue says something of, and what: times the scale of the clue, a logarithm of likelihood. */
  columns: Uint16Array;
  weights: Int8Array;
  scales: Float32Array;
}

/**
 * What the words of a title say of each occupation, learnt from all names and official titles: not how like they are,
 * but how well they tell one occupation from the others (« technicien » little, « frigoriste » nearly all).
 */
export class TitleModel {
  readonly codes: readonly string[];
  /** The row of each feature. */
  private readonly rows: FeatureTable;

  constructor(private readonly numbers: TitleNumbers) {
    this.codes = numbers.codes;
    this.rows = new FeatureTable(numbers.features.length);
    for (const feature of numbers.features) this.rows.add(feature);
  }

  /** The clues of a title that were learnt; none when nothing of it is known. */
  clues(words: readonly Word[]): KnownClue[] {
    const known: KnownClue[] = [];
    const { spreads, titles } = this.numbers;
    const clues = weighedClues(words, (feature) => spreads[this.rows.find(feature)] ?? 0, titles);
    for (const { feature, weight, word } of clues) {
      const row = this.rows.find(feature);
      if (row >= 0) known.push({ row, weight, word });
    }
    return known;
  }

  /** A logarithm of likelihood for each code, up to the same constant; null without clues. */
  scores(clues: readonly KnownClue[]): Float32Array | null {
    if (clues.length === 0) return null;
    const { starts, columns, weights, scales } = this.numbers;
    const scores = new Float32Array(this.codes.length);
    for (const { row, weight } of clues) {
      const scale = weight * scales[row]!;
      for (let i = starts[row]!; i < starts[row + 1]!; i++) scores[columns[i]!]! += scale * weights[i]!;
    }
    return scores;
  }

  /** Whether the word stands in a title that was learnt from. */
  knows(word: Word): boolean {
    return this.rows.find(wordFeature(word)) >= 0;
  }

  /** How much each word, as written, brings to one code. */
  shares(clues: readonly KnownClue[], code: string): Map<string, number> {
    const { starts, columns, weights, scales } = this.numbers;
    const column = this.codes.indexOf(code);
    const shares = new Map<string, number>();
    for (const { row, weight, word } of clues) {
      const i = columns.subarray(starts[row], starts[row + 1]).indexOf(column);
      const share = i < 0 ? 0 : weight * scales[row]! * weights[starts[row]! + i]!;
      shares.set(word.text, (shares.get(word.text) ?? 0) + share);
    }
    return shares;
  }
}

/** The clues of a title, each once, rare ones heavier. @param spreadOf in how many titles a clue was found, 0 when in none */
export function weighedClues(words: readonly Word[], spreadOf: (feature: number) => number, titles: number): Clue[] {
  const all: Clue[] = [];
  const most = words.reduce((sum, { neutral }) => sum + 3 * (neutral.length + 2), 0);
  for (const { forEach, weight: share } of kinds) {
    const distinct = new FeatureTable(most);
    const first = all.length;
    let squares = 0;
    forEach(words, (feature, word) => {
      const known = distinct.size;
      distinct.add(feature);
      if (distinct.size === known) return;
      const weight = Math.log(1 + titles / ((spreadOf(feature) || 1) + 0.5));
      squares += weight * weight;
      all.push({ feature, weight, word });
    });
    const scale = share / Math.sqrt(squares);
    for (let i = first; i < all.length; i++) all[i]!.weight *= scale;
  }
  return all;
}
