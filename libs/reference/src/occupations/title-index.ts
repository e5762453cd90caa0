import { titleWords, wordOf, type Word } from './occupation-words.js';
import { SparseIndexBuilder, type SparseIndex } from './sparse-index.js';
import { Spelling } from './spelling.js';
import { forEachPiece, pairClues, pieceClues, wordClues, wordFeature, type Clue } from './title-clues.js';

/** By number of the title. */
export interface TitleScores {
  words: Float32Array;
  pieces: Float32Array;
}

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
      for (const clue of wordAndPairClues(known)) words.add(clue.feature, document);
      for (const word of known) forEachPiece(word, (feature) => pieces.add(feature, document));
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

  /** Likeness of each title with these words, 0 to 1, in words and in pieces of words. */
  scores(words: readonly Word[]): TitleScores {
    const inWords = new Float32Array(this.size);
    const inPieces = new Float32Array(this.size);
    for (const { feature, weight } of this.weighed(this.words, wordAndPairClues(words)))
      this.words.addTo(inWords, feature, weight);
    for (const { feature, weight } of this.weighed(this.pieces, pieceClues(words)))
      this.pieces.addTo(inPieces, feature, weight);
    return { words: inWords, pieces: inPieces };
  }

  /** How much each word, as written, brings to the likeness with one title, `weights` given to words and pieces. */
  shares(
    words: readonly Word[],
    title: number,
    weights: Readonly<Record<keyof TitleScores, number>>,
  ): Map<string, number> {
    const shares = new Map<string, number>();
    const add = (index: SparseIndex, clues: readonly Clue[], weight: number) => {
      for (const clue of this.weighed(index, clues)) {
        const share = clue.weight * index.weight(clue.feature, title) * weight;
        shares.set(clue.word.text, (shares.get(clue.word.text) ?? 0) + share);
      }
    };
    add(this.words, wordAndPairClues(words), weights.words);
    add(this.pieces, pieceClues(words), weights.pieces);
    return shares;
  }

  private isKnown(word: Word): boolean {
    return this.spelling.knows(word.neutral) || this.words.spread(wordFeature(word)) > 0 || this.isWord(word);
  }

  private rarity(spread: number): number {
    return Math.log(1 + this.size / (spread + 0.5));
  }

  /** Clues that no title holds count in the length: a title half understood is half as sure. */
  private weighed(index: SparseIndex, clues: readonly Clue[]): Clue[] {
    const weighed = clues.map((clue) => ({
      ...clue,
      weight: clue.weight * this.rarity(index.spread(clue.feature) || 1),
    }));
    const length = Math.hypot(...weighed.map((clue) => clue.weight));
    return weighed.map((clue) => ({ ...clue, weight: clue.weight / length }));
  }
}

const wordAndPairClues = (words: readonly Word[]): Clue[] => [...wordClues(words), ...pairClues(words)];
