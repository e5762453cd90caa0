import fc from 'fast-check';
import { SparseIndexBuilder, hashOf } from './sparse-index.js';

/** Features of each document, repetitions included. */
const documents = fc.array(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 12 }), {
  minLength: 1,
  maxLength: 12,
});

function indexOf(features: readonly (readonly number[])[], unitLength = false) {
  const builder = new SparseIndexBuilder();
  features.forEach((ofDocument, document) => ofDocument.forEach((feature) => builder.add(feature, document)));
  return builder.build((count, spread) => count / spread, { unitLength });
}

describe('SparseIndex', () => {
  it('weighs each feature of each document as a plain count would', () => {
    fc.assert(
      fc.property(documents, (features) => {
        const index = indexOf(features);
        for (let feature = 0; feature <= 31; feature++) {
          const spread = features.filter((ofDocument) => ofDocument.includes(feature)).length;
          const scores = new Float32Array(features.length);
          index.addTo(scores, feature, 2);
          expect(index.spread(feature)).toBe(spread);
          features.forEach((ofDocument, document) => {
            const count = ofDocument.filter((one) => one === feature).length;
            expect(index.weight(feature, document)).toBeCloseTo(count === 0 ? 0 : count / spread, 5);
            expect(scores[document]).toBeCloseTo(2 * index.weight(feature, document), 5);
          });
        }
      }),
    );
  });

  it('can give each document the length 1', () => {
    const index = indexOf([[1, 1, 2], [2, 3, 4], [5]], true);
    [0, 1, 2].forEach((document) => {
      const squares = [1, 2, 3, 4, 5].map((feature) => index.weight(feature, document) ** 2);
      expect(squares.reduce((sum, square) => sum + square)).toBeCloseTo(1, 5);
    });
  });

  it('holds more pairs than it was first made for', () => {
    const builder = new SparseIndexBuilder();
    for (let feature = 0; feature < 200_000; feature++) builder.add(feature, feature % 7);
    const index = builder.build((count) => count);
    expect([0, 65_536, 131_072, 199_999].map((feature) => index.weight(feature, feature % 7))).toEqual([1, 1, 1, 1]);
  });
});

describe('hashOf', () => {
  it('tells slices and kinds apart', () => {
    expect(hashOf('boulanger', 1, 2, 5)).toBe(hashOf('ula', 1));
    expect(hashOf('ula', 1)).not.toBe(hashOf('ula', 2));
  });
});
