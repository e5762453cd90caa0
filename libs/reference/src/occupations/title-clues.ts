import type { Word } from './occupation-words.js';
import { hashedOn, hashOf } from './sparse-index.js';

/** Told of each clue of a title: its feature and the word it comes from. */
export type UseClue = (feature: number, word: Word) => void;

const seeds = { word: 1, pair: 2, piece: 3 };
const pieceLengths = { min: 3, max: 5 };

/** The feature of a word by itself. */
export const wordFeature = (word: Word): number => hashOf(word.stem, seeds.word);

export function forEachWord(words: readonly Word[], use: UseClue): void {
  for (const word of words) use(wordFeature(word), word);
}

export function forEachPair(words: readonly Word[], use: UseClue): void {
  for (let i = 1; i < words.length; i++) use(hashOf(`${words[i - 1]!.stem} ${words[i]!.stem}`, seeds.pair), words[i]!);
}

/** The pieces of « cuisinier » are ^cu, ^cui, ^cuis, cui… er$: a beginning or an end weighs as such. */
export function forEachPiece(words: readonly Word[], use: UseClue): void {
  const before = pieceLengths.min - 1;
  for (const word of words) {
    const marked = `^${word.neutral}$`;
    for (let start = 0; start + before < marked.length; start++) {
      let hash = hashOf(marked, seeds.piece, start, start + before);
      const end = Math.min(start + pieceLengths.max, marked.length);
      for (let i = start + before; i < end; i++) {
        hash = hashedOn(hash, marked.charCodeAt(i));
        use(hash >>> 0, word);
      }
    }
  }
}
