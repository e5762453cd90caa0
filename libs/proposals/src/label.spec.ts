import { pickLabel } from './label.js';

const drawing =
  (...numbers: number[]) =>
  () =>
    numbers.shift()!;

it('draws a letter and a number', () => {
  expect(pickLabel(new Set(), drawing(9, 6))).toBe('Candidature K7');
});

it('draws again what is taken', () => {
  expect(pickLabel(new Set(['Candidature K7']), drawing(9, 6, 0, 41))).toBe('Candidature A42');
});
