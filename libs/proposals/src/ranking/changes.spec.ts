import fc from 'fast-check';
import { nearestChange, whatWouldChange } from './changes.js';
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
  ['Il faudrait : un poste de 35 heures par semaine', { weeklyHours: 39 }, { birthDate: '2009-06-01' }],
  ['Il faudrait : attendre ses 16 ans, le 1er mars 2027', {}, { birthDate: '2011-03-01' }],
  ['Il faudrait : un autre contrat', { contract: 'apprenticeship' }, { birthDate: '1996-01-01' }],
  ['Il faudrait : aller 3 km plus loin ; permis B', { licences: [{ code: 'B', required: true }] }, { radiusKm: 5 }],
  [
    'Il faudrait : un début le 1er juin 2027 (140 jours plus tard) ; attendre ses 16 ans, le 1er mars 2027',
    {},
    { birthDate: '2011-03-01', availableFrom: '2027-06-01' },
  ],
  [
    'Il faudrait : la reprise de l’accompagnement ; permis B',
    { licences: [{ code: 'B', required: true }] },
    { suspended: true },
  ],
  [null, { licences: [{ code: 'B', required: true }] }, { licences: ['C'] }],
  [null, {}, { placed: true }],
  [null, {}, { lat: null }],
  ['Avec HACCP (formation de 2 jours) : 5 points de plus', { certificates: ['HACCP'], skills: ['a', 'b', 'c'] }, {}],
  ['Avec constructor : 5 points de plus', { certificates: ['constructor'] }, {}],
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

describe('a change that is named', () => {
  const day = fc.constantFrom('mon', 'tue', 'sat', 'sun');
  const someNeed: fc.Arbitrary<Partial<NeedFacts>> = fc.record({
    startsOn: fc.constantFrom(null, '2026-12-01', '2027-01-12', '2027-06-01'),
    night: fc.boolean(),
    weeklyHours: fc.constantFrom(null, 35, 39),
    days: fc.option(fc.uniqueArray(day)),
    skills: fc.uniqueArray(fc.constantFrom('plonge', 'caisse', 'service'), { maxLength: 3 }),
    certificates: fc.uniqueArray(fc.constantFrom('HACCP', 'SST', 'CACES 1'), { maxLength: 2 }),
    licences: fc.constantFrom(
      [],
      [{ code: 'B', required: true }],
      [
        { code: 'C', required: true },
        { code: 'AM', required: false },
      ],
    ),
    contract: fc.constantFrom(null, 'cdi', 'apprenticeship', 'professionalisation', 'civic_service'),
  });
  const someone: fc.Arbitrary<Partial<CandidateFacts>> = fc.record({
    targets: fc.constantFrom([{ code: 'G1605' }], [{ code: 'G1602' }], [{ code: 'A1203' }]),
    radiusKm: fc.integer({ min: 0, max: 50 }),
    means: fc.constantFrom(
      null,
      'walk' as const,
      'bicycle' as const,
      'moped' as const,
      'public_transport' as const,
      'car' as const,
    ),
    lat: fc.option(fc.double({ min: 48.2, max: 49.2, noNaN: true })),
    availableFrom: fc.constantFrom('2026-11-01', '2027-02-01', '2027-07-15'),
    licences: fc.constantFrom(null, [], ['B'], ['BE'], ['C']),
    certificates: fc.uniqueArray(fc.constantFrom('HACCP', 'SST'), { maxLength: 2 }),
    skills: fc.option(fc.uniqueArray(fc.constantFrom('plonge', 'caisse'), { maxLength: 2 })),
    days: fc.option(fc.uniqueArray(day)),
    nights: fc.option(fc.boolean()),
    birthDate: fc.constantFrom(null, '1995-05-05', '2000-02-29', '2008-02-29', '2009-06-01', '2011-03-01'),
    placed: fc.boolean(),
    suspended: fc.boolean(),
  });

  it('opens every gate, or brings the points it names', () => {
    fc.assert(
      fc.property(someNeed, someone, (asked, facts) => {
        const [post, person] = [
          { ...need, ...asked },
          { ...candidate, ...facts },
        ];
        const change = nearestChange(postOf(post, options), person);
        const before = rankCandidates(post, [person], options);
        if (!change) return;
        const after = rankCandidates(change.need, [change.candidate], options);
        expect(after.out).toEqual([]);
        const gain = /(\d+)\spoints? de plus$/.exec(change.sentence)?.[1];
        expect(gain !== undefined).toBe(before.out.length === 0);
        if (gain !== undefined) expect(after.ranking[0]!.score).toBe(before.ranking[0]!.score + Number(gain));
      }),
      { numRuns: 2_000 },
    );
  });

  it('is missing only where nobody can do anything: a job, a place nobody knows, an age that has passed', () => {
    fc.assert(
      fc.property(someNeed, someone, (asked, facts) => {
        const [post, person] = [
          { ...need, ...asked },
          { ...candidate, ...facts },
        ];
        const { out } = rankCandidates(post, [person], options);
        if (out.length === 0 || nearestChange(postOf(post, options), person)) return;
        const codes = out[0]!.gates.map(({ code }) => code);
        expect(codes.includes('placed') || person.lat === null || codes.includes('availability')).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
