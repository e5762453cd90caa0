import { titleWords, wordOf } from './occupation-words.js';
import { TitleModel, weighedClues } from './title-model.js';
import { packTitles, unpackTitles } from './title-numbers.js';

/** « plongeur » speaks for the first code, the word « technicien » for neither. */
const clues = weighedClues(titleWords('plongeur'), () => 0, 10).map(({ feature }) => feature);
const features = Uint32Array.from(clues).sort();
const numbers = {
  codes: ['G1605', 'M1607'],
  titles: 10,
  features,
  spreads: Uint16Array.from(features, () => 2),
  starts: Uint32Array.from({ length: features.length + 1 }, (_, i) => i),
  columns: Uint16Array.from(features, () => 0),
  weights: Int8Array.from(features, () => 100),
  scales: Float32Array.from(features, () => 0.02),
};

describe('TitleModel', () => {
  const model = new TitleModel(numbers);

  it('adds up what the words of a title say, and tells the part of each', () => {
    const [dishes, secretary] = model.scores(model.clues(titleWords('technicien plongeur')))!;
    expect(dishes).toBeGreaterThan(1);
    expect(secretary).toBe(0);
    const shares = model.shares(model.clues(titleWords('technicien plongeur')), 'G1605');
    expect(shares.get('plongeur')).toBeCloseTo(dishes!, 4);
    expect(shares.get('technicien') ?? 0).toBe(0);
  });

  it('says nothing of words it does not know', () => {
    expect(model.scores(model.clues(titleWords('xyzzy')))).toBeNull();
  });

  it('finds a misspelt word by its pieces', () => {
    expect(model.scores(model.clues(titleWords('plongeurr')))![0]).toBeGreaterThan(0);
  });

  it('knows whole words only, so that a slip of the pen stays one', () => {
    expect(model.knows(wordOf('plongeur'))).toBe(true);
    expect(model.knows(wordOf('plongeurr'))).toBe(false);
  });

  it('is the same after being packed and unpacked', () => {
    expect(unpackTitles(packTitles(numbers))).toEqual(numbers);
  });
});
