import fc from 'fast-check';
import { whatWouldChange } from './changes.js';
import type { CandidateFacts, NeedFacts } from './facts.js';
import { postOf } from './fit.js';
import { rankCandidates } from './score.js';
import { defaultWeights } from './weights.js';

const options = {
  occupations: {
    near: () => [{ code: 'G1602', weight: 1 }],
    nearFiches: () => [],
    skillLabel: (skill: string) => skill,
    isCore: () => false,
  },
  weights: defaultWeights,
  today: '2026-11-23',
};
const need: NeedFacts = { code: 'G1605', commune: '61169', lat: 48.75, lon: -0.57, startsOn: '2027-01-12' };
const candidate: CandidateFacts = {
  id: 'c',
  targets: [{ code: 'G1605' }],
  commune: '14762',
  lat: 48.75 + 8 / 111.2,
  lon: -0.57,
  radiusKm: 15,
  means: 'bicycle',
  availableFrom: '2027-01-12',
  birthDate: '2008-01-12',
};
const change = (asked: Partial<NeedFacts>, person: Partial<CandidateFacts>): string | null =>
  whatWouldChange(postOf({ ...need, ...asked }, options), { ...candidate, ...person });

it.each<[string | null, Partial<NeedFacts>, Partial<CandidateFacts>]>([
  [null, {}, {}],
  ['Il faudrait : aller 3 km plus loin', {}, { radiusKm: 5 }],
  ['Il faudrait : pouvoir venir à vélo', {}, { means: 'walk' }],
  ['Il faudrait : aller 3 km plus loin et pouvoir venir à vélo', {}, { radiusKm: 5, means: 'walk' }],
  ['Il faudrait : un début le 20 janvier 2027 (8 jours plus tard)', {}, { availableFrom: '2027-01-20' }],
  ['Il faudrait : permis B', { licences: [{ code: 'B', required: true }] }, {}],
  ['Il faudrait : ajouter ce métier à ses souhaits', {}, { targets: [{ code: 'A1203' }] }],
  ['Il faudrait : un poste sans travail de nuit', { night: true }, { birthDate: '2009-06-01' }],
  ['Il faudrait : attendre ses 16 ans, le 1er mars 2027', {}, { birthDate: '2011-03-01' }],
  ['Il faudrait : un autre contrat', { contract: 'apprenticeship' }, { birthDate: '1996-01-01' }],
  ['Il faudrait : aller 3 km plus loin ; permis B', { licences: [{ code: 'B', required: true }] }, { radiusKm: 5 }],
  [null, {}, { placed: true }],
  [null, {}, { lat: null }],
  ['Avec HACCP (formation de 2 jours) : 5 points de plus', { certificates: ['HACCP'], skills: ['a', 'b', 'c'] }, {}],
  ['Avec service en salle : 12 points de plus', { skills: ['service en salle'] }, { skills: ['plonge'] }],
  ['Avec une disponibilité le samedi : 1 point de plus', { days: ['mon', 'tue', 'sat'] }, { days: ['mon', 'tue'] }],
])('%s', (expected, asked, person) => {
  expect(change(asked, person)?.replaceAll('\u00a0', ' ') ?? null).toBe(expected);
});

it('has something to ask of everybody whom only the place, the date or a licence keeps out, and never of who fits fully', () => {
  const person = fc.record({
    radiusKm: fc.integer({ min: 1, max: 50 }),
    means: fc.constantFrom('walk' as const, 'bicycle' as const, 'moped' as const, 'car' as const),
    availableFrom: fc.constantFrom('2026-11-01', '2027-02-01'),
    licences: fc.constantFrom([], ['B']),
    lat: fc.double({ min: 48.2, max: 49.2, noNaN: true }),
  });
  fc.assert(
    fc.property(person, (facts) => {
      const post = { ...need, licences: [{ code: 'B', required: true }] };
      const { out } = rankCandidates(post, [{ ...candidate, ...facts }], options);
      expect(change(post, facts) !== null).toBe(out.length > 0);
    }),
  );
});
