import type { TravelMeans } from './candidate.entity.js';
import { reachKm } from './reach.js';

it.each<[TravelMeans | null, number, number]>([
  ['walk', 20, 5],
  ['walk', 3, 3],
  ['bicycle', 20, 15],
  ['moped', 50, 30],
  ['car', 50, 50],
  ['public_transport', 40, 40],
  [null, 40, 40],
])('%s, willing to go %i km: reaches %i km', (means, radiusKm, reach) => {
  expect(reachKm({ radiusKm, means })).toBe(reach);
});
