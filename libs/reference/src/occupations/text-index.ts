import { textWords, type Word } from './occupation-words.js';
import { SparseIndexBuilder, hashOf, type SparseIndex } from './sparse-index.js';

/** A piece of a text about the work, and how many times over it counts. */
export interface Passage {
  text: string;
  times: number;
}

/** Texts about the work, compared with running text by words (BM25). */
export class TextIndex {
  private readonly words: SparseIndex;
  private readonly size: number;

  constructor(texts: readonly (readonly Passage[])[]) {
    const builder = new SparseIndexBuilder();
    // The same skill stands in hundreds of fiches.
    const featuresOf = new Map<string, number[]>();
    const lengths = texts.map((passages, document) => {
      let length = 0;
      for (const { text, times } of passages) {
        let features = featuresOf.get(text);
        if (!features) featuresOf.set(text, (features = textWords(text).map(featureOf)));
        for (const feature of features) for (let i = 0; i < times; i++) builder.add(feature, document);
        length += features.length * times;
      }
      return length;
    });
    this.size = texts.length;
    const mean = lengths.reduce((sum, length) => sum + length, 0) / this.size;
    this.words = builder.build((count, spread, document) => {
      const rarity = Math.log(1 + (this.size - spread + 0.5) / (spread + 0.5));
      // The usual constants of BM25 (k1 1.2, b 0.6).
      return (rarity * count * 2.2) / (count + 1.2 * (0.4 + (0.6 * lengths[document]!) / mean));
    });
  }

  /** Likeness of each text with these words; only comparable within one answer. */
  scores(words: readonly Word[]): Float32Array {
    const scores = new Float32Array(this.size);
    for (const word of words) this.words.addTo(scores, featureOf(word), 1);
    return scores;
  }

  /** How much a word brings to the likeness with one text. */
  share(word: Word, text: number): number {
    return this.words.weight(featureOf(word), text);
  }
}

function featureOf({ stem }: Word): number {
  return hashOf(stem, 0);
}
