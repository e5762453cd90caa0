import fc from 'fast-check';
import type { LexiconEntry } from './lexicon/lexicon-entry.js';
import { preferNear } from './near-answers.js';

const entry = (code: string, ...near: string[]): LexiconEntry => ({
  code,
  label: code,
  names: [],
  tasks: [],
  skills: [],
  near,
  cues: [],
});
const codes = ['N4105', 'K1304', 'N4104', 'N1103'];
const prefer = preferNear([entry('N4105', 'N1103'), entry('N4104', 'N4105'), entry('K1304'), entry('N1103')]);

it('brings near work forward, named from either side or of the same family', () => {
  const [first, cleaning, courier, picker] = prefer([0.4, 0.21, 0.2, 0.19], codes);
  expect(first).toBe(0.4);
  expect(courier).toBeGreaterThan(picker!);
  expect(picker).toBeGreaterThan(cleaning!);
});

it('leaves clear answers in their order', () => {
  const [, cleaning, courier] = prefer([0.5, 0.4, 0.05, 0.05], codes);
  expect(cleaning).toBeGreaterThan(courier!);
});

it('shares one whole out and keeps the first answer first', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 4, maxLength: 4 }), (parts) => {
      const whole = parts.reduce((sum, part) => sum + part);
      const shares = parts.map((part) => part / whole);
      const preferred = prefer(shares, codes);
      const most = Math.max(...shares);
      expect(preferred.reduce((sum, share) => sum + share)).toBeCloseTo(1, 9);
      expect(preferred[shares.indexOf(most)]).toBe(most);
      expect(Math.max(...preferred)).toBeLessThanOrEqual(most + 1e-12);
    }),
  );
});

it('is nothing for no answer', () => {
  expect(prefer([], [])).toEqual([]);
});
