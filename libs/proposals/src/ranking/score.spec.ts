import type { OccupationKnowledge } from '#reference';
import fc from 'fast-check';
import type { CandidateFacts, NeedFacts } from './facts.js';
import { rankCandidates, type RankedCandidate } from './score.js';
import { defaultWeights } from './weights.js';

const today = '2026-11-23';
const flers = { commune: '61169', lat: 48.75, lon: -0.57 };
/** About `km` kilometres north of Flers. */
const northOfFlers = (km: number): Pick<CandidateFacts, 'commune' | 'lat' | 'lon'> => ({
  commune: '14762',
  lat: 48.75 + km / 111.2,
  lon: -0.57,
});

const occupations: OccupationKnowledge = {
  near: () => [
    { code: 'G1602', weight: 1 },
    { code: 'G1803', weight: 0.5 },
  ],
  nearFiches: () => [{ code: 'D1106', fiche: '110601', weight: 0.8 }],
  skillLabel: (skill) => (skill === '120' ? 'Plonge' : skill),
  isCore: (label) => label === 'Plonge',
};
const rank = (need: NeedFacts, candidates: readonly CandidateFacts[], weights = {}) =>
  rankCandidates(need, candidates, { occupations, today, weights });

const dishwashing: NeedFacts = {
  ...flers,
  code: 'G1605',
  startsOn: '2027-01-12',
  days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'],
  skills: ['Plonge', 'Aide en cuisine'],
  certificates: ['HACCP'],
};
const camille: CandidateFacts = {
  id: 'camille',
  ...northOfFlers(3),
  targets: [{ code: 'G1605' }],
  skills: ['plonge'],
  experience: [{ code: 'G1605', months: 2 }],
  radiusKm: 15,
  means: 'bicycle',
  availableFrom: '2027-01-12',
  birthDate: '2006-05-04',
};

describe('an explanation', () => {
  it('says in words what brought points and what is missing', () => {
    const { ranking } = rank(dishwashing, [camille]);
    expect(ranking[0]?.reasons.map(({ criterion, sentence }) => [criterion, sentence])).toEqual([
      ['occupation', 'Métier visé n° 1, même métier'],
      ['wish', 'C’est son premier souhait'],
      ['distance', 'À 3 km, se déplace jusqu’à 15 km à vélo'],
      ['availability', 'Disponible le 12 janvier 2027'],
      ['schedule', 'Disponible tous les jours demandés'],
      ['skills', 'Plonge ; manque : Aide en cuisine'],
      ['experience', 'A travaillé 2 mois dans ce métier'],
      ['certificates', 'Certificat : manque HACCP'],
    ]);
  });

  it.each<[string, string, Partial<NeedFacts>, Partial<CandidateFacts>, number, string]>([
    [
      'occupation',
      'another fiche of the same code',
      { fiche: '100501' },
      { targets: [{ code: 'G1605', fiche: '100502' }] },
      38,
      'Métier visé n° 1, même famille de métier',
    ],
    [
      'occupation',
      'the nearest occupation',
      {},
      { targets: [{ code: 'G1602' }] },
      30,
      'Métier visé n° 1, métier proche',
    ],
    [
      'occupation',
      'a less near occupation',
      {},
      { targets: [{ code: 'G1803' }] },
      15,
      'Métier visé n° 1, métier proche',
    ],
    [
      'occupation',
      'the best of several wishes',
      {},
      { targets: [{ code: 'G1602' }, { code: 'G1605' }] },
      46,
      'Métier visé n° 2, même métier',
    ],
    ['wish', 'a second wish', {}, { targets: [{ code: 'A1203' }, { code: 'G1605' }] }, 2, 'C’est son souhait n° 2'],
    ['distance', 'the same commune', {}, flers, 6, 'Dans la commune, se déplace jusqu’à 15 km à vélo'],
    ['distance', 'the end of the radius', {}, northOfFlers(14.9), 0, 'À 15 km, se déplace jusqu’à 15 km à vélo'],
    ['availability', 'now', {}, { availableFrom: '2026-11-01' }, 4, 'Disponible dès maintenant'],
    ['availability', 'the first of a month', {}, { availableFrom: '2026-12-01' }, 4, 'Disponible le 1er décembre 2026'],
    [
      'availability',
      'as soon as possible, half of the time away',
      { startsOn: null },
      { availableFrom: '2026-12-08' },
      2,
      'Disponible le 8 décembre 2026',
    ],
    ['schedule', 'some days', {}, { days: ['mon', 'tue', 'wed'] }, 2, 'Pas disponible : jeudi, vendredi, samedi'],
    ['schedule', 'no nights', { night: true }, { nights: false }, 0, 'Ne souhaite pas travailler la nuit'],
    [
      'skills',
      'whatever accents and case',
      { skills: ['Entretien des légumes'] },
      { skills: ['entretien des legumes'] },
      12,
      'Entretien des légumes',
    ],
    [
      'skills',
      'one of the heart of the job counts twice, given by its number',
      { skills: ['120', 'Caisse'] },
      { skills: ['plonge'] },
      8,
      'Plonge ; manque : Caisse',
    ],
    [
      'occupation',
      'an edge between the two fiches',
      { fiche: '160501' },
      { targets: [{ code: 'D1106', fiche: '110601' }] },
      24,
      'Métier visé n° 1, métier proche',
    ],
    [
      'occupation',
      'near codes, no edge between their fiches',
      { fiche: '160501' },
      { targets: [{ code: 'G1602', fiche: '160299' }] },
      8,
      'Métier visé n° 1, métier proche',
    ],
    [
      'occupation',
      'the same domain only',
      {},
      { targets: [{ code: 'G1604' }] },
      3,
      'Métier visé n° 1, métier du même domaine',
    ],
    [
      'experience',
      'a near occupation counts by its weight',
      {},
      { experience: [{ code: 'G1803', months: 12 }] },
      3,
      'A travaillé 12 mois dans un métier proche',
    ],
    [
      'experience',
      'more than a year',
      {},
      { experience: [{ code: 'G1605', months: 30 }] },
      9,
      'A travaillé 30 mois dans ce métier',
    ],
    [
      'experience',
      'the nearest occupation counts less than the occupation itself',
      {},
      { experience: [{ code: 'G1602', months: 12 }] },
      7,
      'A travaillé 12 mois dans un métier proche',
    ],
    [
      'interest',
      'a visit in the nearest occupation is not one in the occupation itself',
      {},
      { pastStays: [{ kind: 'visit', code: 'G1602', days: 1, held: false }] },
      2,
      'A découvert un métier proche en visitant une entreprise',
    ],
    [
      'held',
      'a job held in the occupation',
      {},
      { pastStays: [{ kind: 'job', code: 'G1605', days: 150, held: true }] },
      2,
      'A déjà tenu un emploi jusqu’au bout (5 mois)',
    ],
    [
      'held',
      'a job held in another occupation',
      {},
      { pastStays: [{ kind: 'job', code: 'A1203', days: 21, held: true }] },
      1,
      'A déjà tenu un emploi jusqu’au bout (3 semaines)',
    ],
    [
      'interest',
      'an immersion in the occupation',
      {},
      { pastStays: [{ kind: 'immersion', code: 'G1605', days: 10, held: false }] },
      2,
      'A découvert ce métier en immersion',
    ],
    [
      'interest',
      'a visit in a near occupation',
      {},
      { pastStays: [{ kind: 'visit', code: 'G1803', days: 1, held: false }] },
      1,
      'A découvert un métier proche en visitant une entreprise',
    ],
    [
      'occupation',
      'the same job title',
      { fiche: '160501', appellation: 18073 },
      { targets: [{ code: 'G1605', fiche: '160501', appellation: 18073 }] },
      46,
      'Métier visé n° 1, même intitulé',
    ],
    [
      'occupation',
      'another job title of the same fiche',
      { fiche: '160501', appellation: 18073 },
      { targets: [{ code: 'G1605', fiche: '160501', appellation: 11 }] },
      44,
      'Métier visé n° 1, même métier',
    ],
    ['licence', 'welcome and held', { licences: [{ code: 'B', required: false }] }, { licences: ['B'] }, 2, 'Permis B'],
    ['licence', 'welcome, not held', { licences: [{ code: 'B', required: false }] }, {}, 0, 'Manque : permis B'],
    [
      'certificates',
      'one of two, asked twice over',
      { certificates: ['haccp', 'SST', 'HACCP'] },
      { certificates: ['Haccp'] },
      3,
      'Certificats : HACCP ; manque SST',
    ],
    [
      'distance',
      'a radius of parts of kilometres',
      {},
      { radiusKm: 12.5 },
      5,
      'À 3 km, se déplace jusqu’à 12,5 km à vélo',
    ],
    [
      'schedule',
      'days said twice, in any order',
      { days: ['sun', 'sat', 'sat', 'mon'] },
      { days: ['mon'] },
      1,
      'Pas disponible : samedi, dimanche',
    ],
    [
      'experience',
      'a month and a half',
      {},
      { experience: [{ code: 'G1605', months: 1.5 }] },
      1,
      'A travaillé 1,5 mois dans ce métier',
    ],
    [
      'certificates',
      'one kept among the licences, spelled otherwise',
      { certificates: ['CACES R489-3'] },
      { licences: ['caces  r489 3'] },
      5,
      'Certificat : CACES R489-3',
    ],
    ['level', 'no diploma', { minimumLevel: 3 }, { level: 0 }, 0, 'Sans diplôme, demandé : CAP'],
    ['level', 'enough', { minimumLevel: 3 }, { level: 4 }, 1, 'Niveau bac, demandé : CAP'],
    ['level', 'below', { minimumLevel: 4 }, { level: 3 }, 0, 'Niveau CAP, demandé : bac'],
    [
      'equity',
      'long wait, never proposed',
      {},
      { waitingDays: 200, proposedLast30Days: 0 },
      4,
      'Équité : attend depuis 200 jours, aucune proposition en 30 jours',
    ],
    [
      'equity',
      'often proposed',
      {},
      { waitingDays: 1, proposedLast30Days: 7 },
      0,
      'Équité : attend depuis 1 jour, 7 propositions en 30 jours',
    ],
    ['equity', 'the wait is not known', {}, { proposedLast30Days: 0 }, 2, 'Équité : aucune proposition en 30 jours'],
    ['equity', 'proposals are not known', {}, { waitingDays: 180 }, 2, 'Équité : attend depuis 180 jours'],
    ['equity', 'came today', {}, { waitingDays: 0 }, 0, 'Équité : n’attend que depuis aujourd’hui'],
  ])('%s: %s', (criterion, _, need, candidate, points, sentence) => {
    const [first] = rank({ ...dishwashing, ...need }, [{ ...camille, ...candidate }]).ranking;
    expect(first?.reasons.find((reason) => reason.criterion === criterion)).toEqual({ criterion, points, sentence });
  });

  it('holds a job that was broken off, or was elsewhere, against nobody', () => {
    const [without] = rank(dishwashing, [camille]).ranking;
    const broken = { kind: 'job' as const, code: 'G1605', days: 20, held: false };
    const elsewhere = { kind: 'visit' as const, code: 'A1203', days: 1, held: false };
    expect(rank(dishwashing, [{ ...camille, pastStays: [broken, elsewhere] }]).ranking[0]).toEqual(without);
  });

  it('says nothing of what the post does not ask', () => {
    const [first] = rank({ ...flers, code: 'G1605', startsOn: '2027-01-12' }, [
      { ...camille, level: 3, licences: ['B'] },
    ]).ranking;
    expect(first?.reasons.map(({ criterion }) => criterion)).toEqual([
      'occupation',
      'wish',
      'distance',
      'availability',
      'experience',
    ]);
  });

  it('gives a perfect fit 100 points', () => {
    const asked = { ...dishwashing, licences: [{ code: 'B', required: false }], minimumLevel: 3 };
    const perfect: CandidateFacts = {
      ...camille,
      ...flers,
      skills: asked.skills!,
      certificates: ['HACCP'],
      licences: ['B'],
      level: 3,
      experience: [{ code: 'G1605', months: 12 }],
      pastStays: [
        { kind: 'job', code: 'G1605', days: 90, held: true },
        { kind: 'immersion', code: 'G1605', days: 10, held: false },
      ],
      waitingDays: 180,
      proposedLast30Days: 0,
    };
    expect(rank(asked, [perfect]).ranking[0]?.score).toBe(100);
  });
});

describe('equal scores', () => {
  it('puts the nearest first, then goes by id', () => {
    const people = [
      { ...camille, id: 'c', ...northOfFlers(3) },
      { ...camille, id: 'b', ...northOfFlers(3) },
      { ...camille, id: 'a', ...northOfFlers(3.2) },
    ];
    expect(rank(dishwashing, people, { distance: 0 }).ranking.map(({ candidate }) => candidate)).toEqual([
      'b',
      'c',
      'a',
    ]);
  });
});

const day = fc.constantFrom('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun');
const skill = fc.constantFrom('plonge', 'service', 'caisse', 'ménage', 'mise en rayon');
const code = fc.constantFrom('G1605', 'G1602', 'G1803', 'A1203');
const date = fc.constantFrom('2026-10-01', '2026-11-23', '2026-12-15', '2027-01-12', '2027-02-01');
const subset = <T>(values: fc.Arbitrary<T>) => fc.uniqueArray(values, { maxLength: 5 });

const someNeed: fc.Arbitrary<NeedFacts> = fc.record({
  code: fc.constant('G1605'),
  commune: fc.constant(flers.commune),
  lat: fc.constant(flers.lat),
  lon: fc.constant(flers.lon),
  startsOn: fc.option(date),
  days: fc.option(subset(day)),
  night: fc.boolean(),
  skills: subset(skill),
  certificates: subset(skill),
  licences: fc.constantFrom([], [{ code: 'B', required: true }], [{ code: 'B', required: false }]),
  minimumLevel: fc.constantFrom(null, 3, 4),
});
const someStay = fc.record({
  kind: fc.constantFrom('job' as const, 'immersion' as const, 'visit' as const),
  code: fc.option(code),
  days: fc.integer({ min: 1, max: 400 }),
  held: fc.boolean(),
});
const someCandidate: fc.Arbitrary<Omit<CandidateFacts, 'id'>> = fc
  .record({
    targets: fc.array(fc.record({ code }), { minLength: 1, maxLength: 3 }),
    skills: subset(skill),
    certificates: subset(skill),
    experience: fc.array(fc.record({ code, months: fc.integer({ min: 1, max: 60 }) }), { maxLength: 3 }),
    km: fc.double({ min: 0, max: 40, noNaN: true }),
    radiusKm: fc.integer({ min: 1, max: 50 }),
    means: fc.constantFrom(
      'walk' as const,
      'bicycle' as const,
      'moped' as const,
      'car' as const,
      'public_transport' as const,
    ),
    availableFrom: date,
    days: fc.option(subset(day)),
    nights: fc.boolean(),
    licences: fc.constantFrom([], ['B']),
    pastStays: fc.array(someStay, { maxLength: 2 }),
    level: fc.constantFrom(null, 0, 3, 4),
    birthDate: fc.constantFrom('2001-03-01', '2006-05-04', '2009-12-31'),
    placed: fc.boolean(),
    waitingDays: fc.integer({ min: 0, max: 400 }),
    proposedLast30Days: fc.integer({ min: 0, max: 9 }),
  })
  .map(({ km, ...facts }) => ({ ...facts, ...northOfFlers(km) }));
const someCandidates = fc
  .array(someCandidate, { minLength: 1, maxLength: 12 })
  .map((list) => list.map((facts, index) => ({ ...facts, id: `person-${index}` })));

const place = (ranking: readonly RankedCandidate[], id: string): number => {
  const index = ranking.findIndex(({ candidate }) => candidate === id);
  return index === -1 ? Infinity : index;
};

describe('laws of the ranking', () => {
  it('adds up: the points of the reasons are the score, in whole numbers', () => {
    fc.assert(
      fc.property(someNeed, someCandidates, (need, candidates) => {
        for (const { score, reasons } of rank(need, candidates).ranking) {
          expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBe(score);
          expect(reasons.every(({ points }) => Number.isInteger(points) && points >= 0)).toBe(true);
        }
      }),
    );
  });

  it('places everybody once: ranked, or out with at least one reason', () => {
    fc.assert(
      fc.property(someNeed, someCandidates, (need, candidates) => {
        const { ranking, out } = rank(need, candidates);
        expect([...ranking, ...out].map(({ candidate }) => candidate).sort()).toEqual(
          candidates.map(({ id }) => id).sort(),
        );
        expect(out.every(({ gates }) => gates.length > 0)).toBe(true);
      }),
    );
  });

  it('does not depend on the order of its input', () => {
    fc.assert(
      fc.property(
        someNeed,
        someCandidates.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        (need, [candidates, shuffled]) => expect(rank(need, shuffled)).toEqual(rank(need, candidates)),
      ),
    );
  });

  it('never lowers a rank for one more of the skills asked', () => {
    fc.assert(
      fc.property(someNeed, someCandidates, skill, (need, candidates, learnt) => {
        const asked = { ...need, skills: [...new Set([...(need.skills ?? []), learnt])] };
        const [first, ...others] = candidates;
        const before = place(rank(asked, candidates).ranking, first!.id);
        const after = place(
          rank(asked, [{ ...first!, skills: [...(first!.skills ?? []), learnt] }, ...others]).ranking,
          first!.id,
        );
        expect(after).toBeLessThanOrEqual(before);
      }),
    );
  });

  it('never lowers a rank for moving nearer', () => {
    fc.assert(
      fc.property(someNeed, someCandidates, fc.double({ min: 0, max: 1, noNaN: true }), (need, candidates, part) => {
        const [first, ...others] = candidates;
        const nearer = { ...first!, lat: flers.lat + (first!.lat! - flers.lat) * part };
        const before = place(rank(need, candidates).ranking, first!.id);
        expect(place(rank(need, [nearer, ...others]).ranking, first!.id)).toBeLessThanOrEqual(before);
      }),
    );
  });

  it('never lowers a rank for one more time in a company', () => {
    fc.assert(
      fc.property(someNeed, someCandidates, someStay, (need, candidates, stay) => {
        const [first, ...others] = candidates;
        const after = [{ ...first!, pastStays: [...(first!.pastStays ?? []), stay] }, ...others];
        const before = place(rank(need, candidates).ranking, first!.id);
        expect(place(rank(need, after).ranking, first!.id)).toBeLessThanOrEqual(before);
      }),
    );
  });

  it('keeps equity within its weight', () => {
    fc.assert(
      fc.property(someNeed, someCandidates, (need, candidates) => {
        const without = new Map(
          rank(need, candidates, { equity: 0 }).ranking.map(({ candidate, score }) => [candidate, score]),
        );
        for (const { candidate, score } of rank(need, candidates).ranking) {
          const gain = score - without.get(candidate)!;
          expect(gain).toBeGreaterThanOrEqual(0);
          expect(gain).toBeLessThanOrEqual(defaultWeights.equity);
        }
      }),
    );
  });
});

describe('what the ranking never looks at', () => {
  type Forbidden =
    | 'sex'
    | 'origin'
    | 'nationality'
    | 'birthplace'
    | 'address'
    | 'district'
    | 'priorityDistrict'
    | 'disabledWorker'
    | 'health'
    | 'minimumIncome';
  /** Does not compile the day one of them becomes a fact of the ranking. */
  const known: Extract<keyof CandidateFacts | keyof NeedFacts, Forbidden> extends never ? true : false = true;

  it('has no room for them, and a row that carries them is ranked the same', () => {
    expect(known).toBe(true);
    const told = {
      sex: 'female',
      origin: 'x',
      birthplace: 'Oran',
      address: '1 rue X',
      priorityDistrict: true,
      disabledWorker: true,
      minimumIncome: 'rsa',
    };
    expect(rank(dishwashing, [{ ...camille, ...told }])).toEqual(rank(dishwashing, [camille]));
  });

  it('reads the birth date for the law’s limits only', () => {
    fc.assert(
      fc.property(
        someNeed,
        someCandidates,
        fc.constantFrom('1997-01-01', '2001-03-01', '2006-05-04'),
        (need, candidates, birthDate) => {
          const adults = candidates.map((candidate) => ({ ...candidate, birthDate: '2004-07-14' }));
          expect(
            rank(
              need,
              adults.map((candidate) => ({ ...candidate, birthDate })),
            ),
          ).toEqual(rank(need, adults));
        },
      ),
    );
  });
});
