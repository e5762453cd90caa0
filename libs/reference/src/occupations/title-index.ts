import { titleWords, wordOf, type Word } from './occupation-words.js';
import { SparseIndexBuilder, type SparseIndex } from './sparse-index.js';
import { Spelling } from './spelling.js';
import { forEachPair, forEachPiece, forEachWord, wordFeature, type UseClue } from './title-clues.js';

/** By number of the title. */
export interface TitleScores {
  words: Float32Array;
  pieces: Float32Array;
}

/** A feature, its weight in a title, and the word it comes from. */
interface Clue {
  feature: number;
  weight: number;
  word: Word;
}

/** Clues of a title in words (and pairs of words) and in pieces of words. */
export type TitleClues = Readonly<Record<keyof TitleScores, readonly Clue[]>>;

/**
 * Job titles compared with a title by words, pairs of words and pieces of words of 3 to 5 letters: two cosines of
 * TF-IDF vectors. The pieces find what no spelling list holds (« éléctricien », compounds, endings).
 */
export class TitleIndex {
  private readonly words: SparseIndex;
  private readonly pieces: SparseIndex;
  private readonly spelling = new Spelling();
  private readonly size: number;

  /**
   * @param places folded words of place names: never taken for a spelling mistake of a job.
   * @param isWord whether a word that stands in none of the titles is one all the same, not a spelling mistake.
   */
  constructor(
    titles: readonly string[],
    private readonly places: ReadonlySet<string>,
    private readonly isWord: (word: Word) => boolean = () => false,
  ) {
    const words = new SparseIndexBuilder();
    const pieces = new SparseIndexBuilder();
    titles.forEach((title, document) => {
      const known = titleWords(title);
      for (const word of known) this.spelling.add(word.neutral);
      forEachWordAndPair(known, (feature) => words.add(feature, document));
      forEachPiece(known, (feature) => pieces.add(feature, document));
    });
    this.size = titles.length;
    const rarity = (_count: number, spread: number) => this.rarity(spread);
    this.words = words.build(rarity, { unitLength: true });
    this.pieces = pieces.build(rarity, { unitLength: true });
  }

  /** The telling words of a title, known spelling mistakes corrected, places left out. */
  read(title: string): Word[] {
    const words = titleWords(title);
    const kept = words.filter((word) => this.isKnown(word) || !this.places.has(word.neutral));
    return (kept.length > 0 ? kept : words).map((word) => {
      // A word begun is not a word misspelt: pieces of words find it as it stands.
      const asIs = this.isKnown(word) || this.spelling.begins(word.neutral);
      const correct = asIs ? null : this.spelling.correct(word.neutral);
      return correct === null ? word : { ...wordOf(correct), text: word.text };
    });
  }

  /** What a title is compared by, each clue at its weight in the title. */
  clues(words: readonly Word[]): TitleClues {
    return {
      words: this.weighed(this.words, words, forEachWordAndPair),
      pieces: this.weighed(this.pieces, words, forEachPiece),
    };
  }

  /** Likeness of each title with these clues, 0 to 1, in words and in pieces of words. */
  scores(clues: TitleClues): TitleScores {
    const words = new Float32Array(this.size);
    const pieces = new Float32Array(this.size);
    for (const { feature, weight } of clues.words) this.words.addTo(words, feature, weight);
    for (const { feature, weight } of clues.pieces) this.pieces.addTo(pieces, feature, weight);
    return { words, pieces };
  }

  /** How much each word, as written, brings to the likeness with one title, `weights` given to words and pieces. */
  shares(clues: TitleClues, title: number, weights: Readonly<Record<keyof TitleScores, number>>): Map<string, number> {
    const shares = new Map<string, number>();
    const add = (index: SparseIndex, kind: keyof TitleClues) => {
      for (const { feature, weight, word } of clues[kind]) {
        const share = weight * index.weight(feature, title) * weights[kind];
        if (share !== 0) shares.set(word.text, (shares.get(word.text) ?? 0) + share);
      }
    };
    add(this.words, 'words');
    add(this.pieces, 'pieces');
    return shares;
  }

  private isKnown(word: Word): boolean {
    return this.spelling.knows(word.neutral) || this.words.spread(wordFeature(word)) > 0 || this.isWord(word);
  }

  private rarity(spread: number): number {
    return Math.log(1 + this.size / (spread + 0.5));
  }

  /** Clues that no title holds count in the length: a title half understood is half as sure. */
  private weighed(index: SparseIndex, words: readonly Word[], forEach: typeof forEachPiece): Clue[] {
    const clues: Clue[] = [];
    let squares = 0;
    forEach(words, (feature, word) => {
      const weight = this.rarity(index.spread(feature) || 1);
      clues.push({ feature, weight, word });
      squares += weight * weight;
    });
    const length = Math.sqrt(squares);
    for (const clue of clues) clue.weight /= length;
    return clues;
  }
}

function forEachWordAndPair(words: readonly Word[], use: UseClue): void {
  forEachWord(words, use);
  forEachPair(words, use);
}
