import type { Word } from './occupation-words.js';
import { pairClues, pieceClues, wordClues, wordFeature, type Clue } from './title-clues.js';

/** How much each kind of clue counts; the clues of a kind have length 1 together, known or not. */
const kinds = [
  { clues: wordClues, weight: 1 },
  { clues: pairClues, weight: 0.7 },
  { clues: pieceClues, weight: 1 },
];

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

  constructor(private readonly numbers: TitleNumbers) {
    this.codes = numbers.codes;
  }

  /** A logarithm of likelihood for each code, up to the same constant; null when no clue is known. */
  scores(words: readonly Word[]): Float32Array | null {
    const known = this.known(words);
    if (known.length === 0) return null;
    const { starts, columns, weights, scales } = this.numbers;
    const scores = new Float32Array(this.codes.length);
    for (const { row, weight } of known)
      for (let i = starts[row]!; i < starts[row + 1]!; i++) scores[columns[i]!]! += weight * scales[row]! * weights[i]!;
    return scores;
  }

  /** Whether the word stands in a title that was learnt from. */
  knows(word: Word): boolean {
    return rowOf(this.numbers.features, wordFeature(word)) >= 0;
  }

  /** How much each word, as written, brings to one code. */
  shares(words: readonly Word[], code: string): Map<string, number> {
    const { starts, columns, weights, scales } = this.numbers;
    const column = this.codes.indexOf(code);
    const shares = new Map<string, number>();
    for (const { row, weight, word } of this.known(words)) {
      const i = columns.subarray(starts[row], starts[row + 1]).indexOf(column);
      const share = i < 0 ? 0 : weight * scales[row]! * weights[starts[row]! + i]!;
      shares.set(word.text, (shares.get(word.text) ?? 0) + share);
    }
    return shares;
  }

  private known(words: readonly Word[]): { row: number; weight: number; word: Word }[] {
    const { features, spreads, titles } = this.numbers;
    const clues = weighedClues(words, (feature) => spreads[rowOf(features, feature)] ?? 0, titles);
    return clues.flatMap(({ feature, weight, word }) => {
      const row = rowOf(features, feature);
      return row < 0 ? [] : [{ row, weight, word }];
    });
  }
}

/** The clues of a title, rare ones heavier. @param spreadOf in how many titles a clue was found, 0 when in none */
export function weighedClues(words: readonly Word[], spreadOf: (feature: number) => number, titles: number): Clue[] {
  return kinds.flatMap(({ clues, weight: share }) => {
    const distinct = new Map(clues(words).map((clue) => [clue.feature, clue]));
    const weighed = [...distinct.values()].map((clue) => ({
      ...clue,
      weight: Math.log(1 + titles / ((spreadOf(clue.feature) || 1) + 0.5)),
    }));
    const length = Math.hypot(...weighed.map(({ weight }) => weight));
    return weighed.map((clue) => ({ ...clue, weight: (clue.weight * share) / length }));
  });
}

/** Where a clue stands in the ascending list, -1 when it is not there. */
function rowOf(features: Uint32Array, feature: number): number {
  let low = 0;
  let high = features.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = features[middle]!;
    if (found === feature) return middle;
    if (found < feature) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
