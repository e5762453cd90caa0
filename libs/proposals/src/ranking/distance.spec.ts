import { distanceBetween } from './distance.js';

const flers = { commune: '61169', lat: 48.7481, lon: -0.5694 };
const caen = { commune: '14118', lat: 49.1859, lon: -0.3591 };

it('measures as the crow flies, to 100 m', () => {
  expect(distanceBetween(flers, caen)).toBe(51);
  expect(distanceBetween(caen, flers)).toBe(51);
});

it.each([
  ['the same commune is at 0', flers, flers, 0],
  ['the same commune, one position unknown', flers, { ...flers, lat: null }, 0],
  ['the same commune, positions that are known to differ', flers, { ...flers, lat: flers.lat + 2 / 111.2 }, 2],
  ['an unknown position has no distance', flers, { ...caen, lat: null }, null],
])('%s', (_, need, candidate, km) => {
  expect(distanceBetween(need, candidate)).toBe(km);
});
