import { textWords, type Word } from './occupation-words.js';
import { hashOf, SparseIndexBuilder, type SparseIndex } from './sparse-index.js';
import type { Passage } from './text-index.js';

/** How much of what an occupation may say is left to words its own texts do not hold, against the mean of its texts. */
const UNHEARD = 2;

/**
 * How likely the words of a text are in what each occupation says of its work (naive Bayes, counts damped). Where BM25
 * asks how much of the text one passage explains, this asks which occupation would rather have written it: a word that
 * many occupations say weighs little, and all texts of an occupation speak together.
 */
export class TextLikelihood {
  private readonly words: SparseIndex;
  /** What each occupation loses for every word of the text it does not say. */
  private readonly unheard: Float64Array;

  /** @param texts passages of each occupation, by its number */
  constructor(texts: readonly (readonly Passage[])[]) {
    const builder = new SparseIndexBuilder();
    const featuresOf = new Map<string, number[]>();
    texts.forEach((passages, occupation) => {
      for (const { text, times } of passages) {
        let features = featuresOf.get(text);
        if (!features) featuresOf.set(text, (features = textWords(text).map(featureOf)));
        for (const feature of features) for (let i = 0; i < times; i++) builder.add(feature, occupation);
      }
    });
    this.words = builder.build((count) => Math.sqrt(count));
    const lengths = this.words.totals(texts.length);
    const mean = lengths.reduce((sum, length) => sum + length, 0) / (texts.length || 1);
    const free = UNHEARD * mean;
    this.unheard = lengths.map((length) => Math.log(free / (length + free)));
    const said = this.words.size;
    this.words.reweigh((count, spread) => Math.log1p((count * said) / (free * (spread + 0.5))));
  }

  /** A logarithm of likelihood for each occupation, up to the same constant; null when no word is known. */
  scores(words: readonly Word[]): Float64Array | null {
    const scores = new Float64Array(this.unheard.length);
    let known = 0;
    for (const word of words) if (this.words.addTo(scores, featureOf(word), 1)) known++;
    if (known === 0) return null;
    for (let i = 0; i < scores.length; i++) scores[i]! += known * this.unheard[i]!;
    return scores;
  }
}

const featureOf = ({ stem }: Word): number => hashOf(stem, 0);
