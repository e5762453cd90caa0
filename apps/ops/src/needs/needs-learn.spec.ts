import fc from 'fast-check';
import { learnWeights, partsOf, probabilities, sureFrom, type Sample } from './needs-learn.js';

const sample = (right: number, ...rows: number[][]): Sample => ({ values: Float64Array.from(rows.flat()), right });

describe('learnWeights', () => {
  it('gives the evidence that tells more than the one that does not', () => {
    const samples = [
      sample(0, [1, 0.5], [0, 0.5]),
      sample(1, [0, 0.2], [1, 0.2]),
      sample(0, [0.9, 0.1], [0.1, 0.4]),
      sample(0, [0.8, 0.4], [0.2, 0.1]),
    ];
    const [telling, idle] = learnWeights(samples, 2, 0.01);
    expect(telling).toBeGreaterThan(1);
    expect(Math.abs(idle!)).toBeLessThan(telling! / 4);
  });

  it('holds weights nearer zero with a stronger ridge', () => {
    const samples = [sample(0, [1], [0]), sample(1, [0], [1]), sample(0, [0.2], [0.4])];
    expect(learnWeights(samples, 1, 1)[0]!).toBeLessThan(learnWeights(samples, 1, 0.001)[0]!);
  });

  it('lets a wrong label pull less the surer the others are', () => {
    const sound = Array.from({ length: 20 }, () => sample(0, [1], [0]));
    const [without] = learnWeights(sound, 1, 0.01);
    const [despite] = learnWeights([...sound, sample(0, [-9], [9])], 1, 0.01);
    expect(despite!).toBeGreaterThan(0.8 * without!);
  });
});

describe('probabilities', () => {
  it('sum to 1 and follow the evidence', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 20 }), (values) => {
        const shares = probabilities(values, Float64Array.of(2));
        expect(shares.reduce((sum, share) => sum + share)).toBeCloseTo(1, 9);
        expect(values.indexOf(Math.max(...values))).toBe(shares.indexOf(Math.max(...shares)));
      }),
    );
  });
});

describe('partsOf', () => {
  it('keeps a group together', () => {
    const parts = partsOf(['a', 'b', 'a', 'c', 'b', 'a'], 2);
    expect(parts.some((part) => [0, 2, 5].every((i) => part.includes(i)))).toBe(true);
  });

  it('puts each number in one part, the parts of like size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), (count) => {
        const groups = Array.from({ length: count }, (_, i) => `group ${i >> 1}`);
        const parts = partsOf(groups, 5);
        expect(parts.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, i) => i));
      }),
    );
    const alone = Array.from({ length: 613 }, (_, i) => String(i));
    expect(partsOf(alone, 5).every((part) => part.length > 100)).toBe(true);
  });
});

describe('sureFrom', () => {
  const answers = [0.9, 0.8, 0.7, 0.6, 0.5].map((score) => ({ score, right: score > 0.65 }));
  it.each([
    [1, 2, 0.7],
    [0.75, 2, 0.6],
    [0.6, 2, 0.5],
    [1, 4, null],
    [1, 9, null],
  ])('precision %f over %i answers or more: from %s', (precision, least, from) => {
    expect(sureFrom(answers, precision, least)).toBe(from);
  });
});
