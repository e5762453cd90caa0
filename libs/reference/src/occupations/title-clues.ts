import type { Word } from './occupation-words.js';
import { hashOf } from './sparse-index.js';

/** What a title is compared by: a feature, its weight, and the word it comes from. */
export interface Clue {
  feature: number;
  weight: number;
  word: Word;
}

const seeds = { word: 1, pair: 2, piece: 3 };
const pieceLengths = { min: 3, max: 5 };

/** The feature of a word by itself. */
export const wordFeature = (word: Word): number => hashOf(word.stem, seeds.word);

export function wordClues(words: readonly Word[]): Clue[] {
  return words.map((word) => ({ feature: wordFeature(word), weight: 1, word }));
}

export function pairClues(words: readonly Word[]): Clue[] {
  return words
    .slice(1)
    .map((word, i) => ({ feature: hashOf(`${words[i]!.stem} ${word.stem}`, seeds.pair), weight: 1, word }));
}

export function pieceClues(words: readonly Word[]): Clue[] {
  const clues: Clue[] = [];
  for (const word of words) forEachPiece(word, (feature) => clues.push({ feature, weight: 1, word }));
  return clues;
}

/** The pieces of « cuisinier » are ^cu, ^cui, ^cuis, cui… er$: a beginning or an end weighs as such. */
export function forEachPiece({ neutral }: Word, use: (feature: number) => void): void {
  const marked = `^${neutral}$`;
  for (let start = 0; start + pieceLengths.min <= marked.length; start++)
    for (let length = pieceLengths.min; length <= pieceLengths.max && start + length <= marked.length; length++)
      use(hashOf(marked, seeds.piece, start, start + length));
}
