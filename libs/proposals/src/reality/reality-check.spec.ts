import fc from 'fast-check';
import type { CandidateFacts, NeedFacts } from '../ranking/facts.js';
import { postOf } from '../ranking/fit.js';
import { defaultWeights } from '../ranking/weights.js';
import { type RealityCheck, realityOf } from './reality-check.js';

const need = (changes: Partial<NeedFacts> = {}): NeedFacts => ({
  code: 'G1605',
  commune: '61169',
  lat: 48.75,
  lon: -0.57,
  startsOn: '2027-01-15',
  ...changes,
});
/** 0.1 degree of latitude is 11 km. */
const person = (changes: Partial<CandidateFacts> = {}): CandidateFacts => ({
  id: 'someone',
  targets: [{ code: 'G1605' }],
  commune: '61001',
  lat: 48.75,
  lon: -0.57,
  radiusKm: 10,
  availableFrom: '2026-12-01',
  birthDate: '2005-03-02',
  licences: [],
  ...changes,
});
const check = (asked: NeedFacts, people: CandidateFacts[]): RealityCheck =>
  realityOf(
    postOf(asked, {
      occupations: {
        near: (code) => (code === 'G1605' ? [{ code: 'G1602', weight: 1 }] : []),
        nearFiches: () => [],
        skillLabel: (skill) => skill,
        isCore: () => false,
      },
      weights: defaultWeights,
      today: '2026-12-01',
    }),
    people,
    { contract: 'cdi', durationMonths: null, weeklyHours: null },
    '2027-02-14',
  );

describe('how realistic a need is', () => {
  it.each<[string, Partial<NeedFacts>, Partial<CandidateFacts>, string]>([
    ['a licence', { licences: [{ code: 'B', required: true }] }, {}, 'si le permis B n’est pas exigé'],
    ['the way', {}, { lat: 48.88 }, 'si le trajet peut être plus long de 10 km (covoiturage, navette, transport payé)'],
    ['the day', {}, { availableFrom: '2027-02-01' }, 'si le poste peut attendre le 14\u00a0février 2027'],
    [
      'night work before 18',
      { night: true },
      { birthDate: '2010-03-02' },
      'si le poste n’a pas d’heures de nuit (interdites avant 18 ans)',
    ],
    [
      'hours beyond those of a minor',
      { weeklyHours: 39 },
      { birthDate: '2010-03-02' },
      'si le poste est de 35 heures par semaine (le plus avant 18 ans)',
    ],
  ])('says what gives up %s would bring', (_, asked, kept, condition) => {
    const found = check(need(asked), [
      person({ licences: ['B'] }),
      person({ licences: ['B'] }),
      person({ licences: ['B'], ...kept, ...('licences' in asked ? { licences: [] } : {}) }),
    ]);
    expect(found).toMatchObject({ reachable: 2, widening: [{ more: 1, total: 3, condition }] });
  });

  it('counts nobody twice: whom two things keep out, no single change brings', () => {
    const asked = need({ licences: [{ code: 'B', required: true }] });
    expect(check(asked, [person({ lat: 48.88 })])).toMatchObject({ reachable: 0, widening: [], training: null });
  });

  it('tells who is ready from who lacks one thing, with the way to learn it', () => {
    const found = check(need({ skills: ['Plonge'], certificates: ['HACCP'] }), [
      person({ skills: ['plonge'], certificates: ['haccp'] }),
      person({ skills: ['Plonge'] }),
      person({ skills: ['Plonge'] }),
      person({ certificates: ['HACCP'] }),
      person(),
    ]);
    expect(found).toMatchObject({
      reachable: 5,
      ready: 1,
      lacking: [
        { kind: 'certificate', label: 'HACCP', people: 2, routes: [{ type: 'poei', hours: 14 }] },
        { kind: 'skill', label: 'Plonge', people: 1 },
      ],
    });
  });

  it('counts those a training would bring apart from those who look for a near occupation', () => {
    const found = check(need(), [
      person(),
      person({ targets: [{ code: 'G1602' }] }),
      person({ targets: [{ code: 'G1803' }] }),
    ]);
    expect(found).toMatchObject({
      reachable: 2,
      training: { more: 1, total: 3, routes: [{ type: 'poei', hours: 70 }, {}, {}] },
    });
  });

  it('never counts more people than there are, whatever they are like', () => {
    const people = fc.array(
      fc.record({
        licences: fc.constantFrom([], ['B']),
        lat: fc.constantFrom(48.75, 48.88, 49.5),
        availableFrom: fc.constantFrom('2026-12-01', '2027-02-01'),
        targets: fc.constantFrom([{ code: 'G1605' }], [{ code: 'G1803' }]),
      }),
    );
    fc.assert(
      fc.property(people, (changes) => {
        const asked = need({ licences: [{ code: 'B', required: true }] });
        const found = check(asked, changes.map(person));
        const more = found.widening.reduce((sum, one) => sum + one.more, 0) + (found.training?.more ?? 0);
        expect(found.ready).toBeLessThanOrEqual(found.reachable);
        expect(found.reachable + more).toBeLessThanOrEqual(changes.length);
      }),
    );
  });
});
