import { seeded } from './random.js';

const draws = (seed: string): number[] => {
  const random = seeded(seed);
  return Array.from({ length: 1_000 }, () => random.next());
};

describe('seeded', () => {
  it('gives the same numbers for the same seed, others for another', () => {
    expect(draws('a')).toEqual(draws('a'));
    expect(draws('a')).not.toEqual(draws('b'));
    // Written down: the demo must not change with a version of Node or a change of this file.
    expect(
      draws('Bocage')
        .slice(0, 2)
        .map((draw) => Math.floor(draw * 1e6)),
    ).toEqual([67_749, 181_562]);
  });

  it('spreads them from 0 to 1', () => {
    const numbers = draws('spread');
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    expect(numbers.reduce((sum, number) => sum + number, 0) / numbers.length).toBeCloseTo(0.5, 1);
  });

  it('draws by weight', () => {
    const random = seeded('weights');
    const drawn = Array.from({ length: 1_000 }, () =>
      random.weighted([
        ['often', 9],
        ['seldom', 1],
        ['never', 0],
      ]),
    );
    expect(drawn.filter((value) => value === 'often').length / drawn.length).toBeCloseTo(0.9, 1);
    expect(drawn).toContain('seldom');
    expect(drawn).not.toContain('never');
  });
});
