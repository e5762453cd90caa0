import { overlapping } from './overlap.js';

const state = (from: string, to: string | null, code = 'a') => ({ code, from, to });

it.each([
  ['the day after', state('2026-01-01', '2026-12-31'), state('2027-01-01', null), false],
  ['a day too early', state('2026-01-01', '2026-12-31'), state('2026-12-31', null), true],
  ['both without end', state('2026-01-01', null), state('2027-01-01', null), true],
  ['one inside the other', state('2026-01-01', '2026-12-31'), state('2026-05-01', '2026-05-02'), true],
  ['other aids', state('2026-01-01', null), state('2026-01-01', null, 'b'), false],
])('%s', (_, one, other, expected) => {
  expect(overlapping(one, other)).toBe(expected);
  expect(overlapping(other, one)).toBe(expected);
});
