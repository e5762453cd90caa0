import type { CandidateFacts } from '../ranking/facts.js';
import { postOf } from '../ranking/fit.js';
import { defaultWeights } from '../ranking/weights.js';
import { territoryOf } from './territory.js';

const post = postOf(
  { code: 'G1605', commune: '61169', lat: 48.75, lon: -0.57, startsOn: '2027-01-15' },
  {
    occupations: { near: () => [], nearFiches: () => [], skillLabel: (skill) => skill, isCore: () => false },
    weights: defaultWeights,
    today: '2026-12-01',
  },
);
/** 0.1 degree of latitude is 11 km. */
const person = (commune: string, lat: number | null, changes: Partial<CandidateFacts> = {}): CandidateFacts => ({
  id: 'someone',
  targets: [{ code: 'G1605' }],
  commune,
  lat,
  lon: lat === null ? null : -0.57,
  radiusKm: 15,
  availableFrom: '2026-12-01',
  birthDate: '2005-03-02',
  ...changes,
});

it('counts by commune who fits and whom something keeps out, the nearest commune first', () => {
  const people = [
    person('61100', 48.85),
    person('61169', 48.75),
    person('61100', 48.85),
    person('61100', 48.85, { radiusKm: 5 }),
    person('61169', 48.75, { availableFrom: '2027-03-01' }),
  ];
  expect(territoryOf(post, people)).toEqual([
    { communeCode: '61169', distanceKm: 0, reachable: 1, out: 1 },
    { communeCode: '61100', distanceKm: 11.1, reachable: 2, out: 1 },
  ]);
});

it('puts a commune without a position last, and leaves out who looks for something else', () => {
  const people = [
    person('61999', null),
    person('61169', 48.75),
    person('61002', 48.8, { targets: [{ code: 'A1203' }] }),
  ];
  expect(territoryOf(post, people).map(({ communeCode, out }) => [communeCode, out])).toEqual([
    ['61169', 0],
    ['61999', 1],
  ]);
});
