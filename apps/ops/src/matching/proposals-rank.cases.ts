type Facts = Record<string, unknown>;

/** See `RANKING_CASES`. */
export type RankingCaseRow = readonly [
  name: string,
  answer: string,
  need: Facts,
  people: Record<string, Facts>,
  more?: Facts,
];

/**
 * Name, answer in short, what the post and the people have beyond `proposals-rank.spec.ts`'s ordinary ones (washing-up in
 * Flers on 12 January 2027; someone of Flers who looks for that), weights. `a = b > c`: a and b have as many points, c
 * fewer; then who is out and by which gates. Each was worked out by reading the case, not taken from a run.
 */
export const RANKING_CASES: readonly RankingCaseRow[] = [
  ['nobody', '', {}, {}],
  ['one person who fits', 'a', {}, { a: {} }],
  ['equal people go by their number', 'a = b = c', {}, { c: {}, a: {}, b: {} }],

  [
    'radius: at its end, and just beyond',
    'a | b: distance',
    { commune: '61391' },
    { a: { radiusKm: 3.7 }, b: { radiusKm: 3.6 } },
  ],
  [
    'radius: nothing but one’s own commune',
    'a | b: distance',
    {},
    { a: { radiusKm: 0 }, b: { radiusKm: 0, commune: '61391' } },
  ],
  [
    'radius: the nearer first',
    'b > c > a',
    {},
    { a: { commune: '61007', radiusKm: 20 }, b: { radiusKm: 20 }, c: { commune: '61391', radiusKm: 20 } },
  ],
  [
    'means: 10 km are too far on foot, not by bicycle',
    'b | a: distance',
    { commune: '61007' },
    { a: { radiusKm: 20, means: 'walk' }, b: { radiusKm: 20, means: 'bicycle' } },
  ],
  [
    'means: 17 km are too far by bicycle, not by moped',
    'b = c | a: distance',
    { commune: '61145' },
    { a: { radiusKm: 30, means: 'bicycle' }, b: { radiusKm: 30, means: 'moped' }, c: { radiusKm: 30, means: 'car' } },
  ],
  [
    'means: 41 km are too far by moped, not by bus',
    'b | a: distance',
    { commune: '61006' },
    { a: { radiusKm: 50, means: 'moped' }, b: { radiusKm: 50, means: 'public_transport' } },
  ],
  ['means do not widen a radius', 'a: distance', { commune: '61006' }, { a: { radiusKm: 30, means: 'car' } }],
  ['means: of several the farthest', 'a', { commune: '61145' }, { a: { radiusKm: 30, means: ['walk', 'car'] } }],

  [
    'position given: the nearer of one commune first',
    'b > a',
    { lat: 48.75, lon: -0.57 },
    { a: { lat: 48.8, lon: -0.57 }, b: { lat: 48.75, lon: -0.57 } },
  ],
  [
    'position given: out of reach within one commune',
    'b | a: distance',
    { lat: 48.75, lon: -0.57 },
    { a: { radiusKm: 5, lat: 48.8, lon: -0.57 }, b: { radiusKm: 5 } },
  ],
  ['position given for a place nobody knows', 'a', { commune: '00000', lat: 48.75, lon: -0.57 }, { a: {} }],
  ['a commune nobody knows, of a person', 'b | a: distance', {}, { a: { commune: '99999' }, b: {} }],
  [
    'Paris: districts have places of their own',
    'a > b | c: distance',
    { commune: '75111' },
    {
      a: { commune: '75120', radiusKm: 5 },
      b: { commune: '75056', radiusKm: 5 },
      c: { commune: '75116', radiusKm: 5 },
    },
  ],
  [
    'Lyon and Marseille',
    'a | b: distance',
    { commune: '69383' },
    { a: { commune: '69387', radiusKm: 5 }, b: { commune: '13203', radiusKm: 50 } },
  ],
  [
    'Corsica',
    'a | b: distance',
    { commune: '2A004' },
    { a: { commune: '2a004' }, b: { commune: '2B033', radiusKm: 50 } },
  ],
  [
    'overseas: La Réunion',
    'a > b | c: distance',
    { commune: '97411' },
    { a: { commune: '97411' }, b: { commune: '97415', radiusKm: 30 }, c: { commune: '75056', radiusKm: 50 } },
  ],
  [
    'overseas: a commune without position, its own people',
    'a | b: distance',
    { commune: '98735' },
    { a: { commune: '98735' }, b: { commune: '97411', radiusKm: 50 } },
  ],
  [
    'a commune merged since',
    'a = b',
    { commune: '14697' },
    { a: { commune: '14697', radiusKm: 0 }, b: { commune: '14654', radiusKm: 0 } },
  ],

  [
    'occupation: same, near, same domain, another',
    'a > b > c | d: occupation',
    {},
    {
      a: {},
      b: { targets: [{ code: 'G1602' }] },
      c: { targets: [{ code: 'G1604' }] },
      d: { targets: [{ code: 'M1805' }] },
    },
  ],
  [
    'occupation: same fiche before another of the code',
    'a > b = c',
    { code: 'G1602', fiche: 'G1606' },
    {
      a: { targets: [{ code: 'G1602', fiche: 'G1606' }] },
      b: { targets: [{ code: 'G1602' }] },
      c: { targets: [{ code: 'G1602', fiche: 'G1609' }] },
    },
  ],
  [
    'occupation: the order of wishes',
    'a > b > c',
    {},
    {
      a: {},
      b: { targets: [{ code: 'M1805' }, { code: 'G1605' }] },
      c: { targets: [{ code: 'M1805' }, { code: 'A1101' }, { code: 'G1605' }] },
    },
  ],

  [
    'availability: on the day, and the day after',
    'a | b: availability',
    {},
    { a: { availableFrom: '2027-01-12' }, b: { availableFrom: '2027-01-13' } },
  ],
  [
    'availability: as soon as possible is within 30 days',
    'a > b | c: availability',
    { startsOn: null },
    { a: { availableFrom: '2026-11-23' }, b: { availableFrom: '2026-12-23' }, c: { availableFrom: '2026-12-24' } },
  ],
  ['placed', 'b | a: placed', {}, { a: { placed: true }, b: { placed: false } }],
  ['suspended', 'a: suspended', {}, { a: { suspended: true } }],
  [
    'everything at once is said',
    'a: placed occupation distance availability licence minor_night',
    { night: true, licence: { code: 'B', required: true } },
    {
      a: {
        placed: true,
        targets: [{ code: 'M1805' }],
        commune: '14118',
        availableFrom: '2027-03-01',
        birthDate: '2009-06-01',
      },
    },
  ],

  [
    'night: a minor is out, an adult on the day of the start is not',
    'b = c | a: minor_night',
    { night: true },
    { a: { birthDate: '2009-01-13' }, b: { birthDate: '2009-01-12' }, c: {} },
  ],
  ['night: a minor by day', 'a', { night: false }, { a: { birthDate: '2009-06-01' } }],
  ['night: who does not want it comes last', 'a > b', { night: true }, { a: { nights: true }, b: { nights: false } }],
  ['age: 15 is too young for any contract', 'a: age', {}, { a: { birthDate: '2011-06-01' } }],
  [
    'age: apprentices from 16 to 29',
    'a = b | c: age | d: age',
    { contract: 'apprenticeship' },
    {
      a: { birthDate: '2011-01-12' },
      b: { birthDate: '1997-01-13' },
      c: { birthDate: '1997-01-12' },
      d: { birthDate: '2011-01-13' },
    },
  ],
  [
    'age: civic service to 25',
    'a | b: age',
    { contract: 'service civique' },
    { a: { birthDate: '2001-01-13' }, b: { birthDate: '2001-01-12' } },
  ],
  [
    'age: an ordinary contract has no upper bound',
    'a = b',
    { contract: 'CDI' },
    { a: { birthDate: '1990-01-01' }, b: { birthDate: '2006-01-01' } },
  ],
  [
    'age: never counts for more points',
    'a = b = c',
    {},
    { a: { birthDate: '2008-01-01' }, b: { birthDate: '2001-01-01' }, c: {} },
  ],

  [
    'licence: required',
    'b | a: licence | c: licence',
    { licence: { code: 'B', required: true } },
    { a: {}, b: { licences: ['B'] }, c: { licences: ['AM'] } },
  ],
  ['licence: only welcome', 'b > a', { licence: { code: 'B', required: false } }, { a: {}, b: { licences: ['B'] } }],
  ['licence: not said whether it is required', 'b > a', { licence: { code: 'B' } }, { a: {}, b: { licences: ['B'] } }],
  [
    'licence: one that implies it',
    'a = b = c',
    { licence: { code: 'B', required: true } },
    { a: { licences: ['BE'] }, b: { licences: ['C'] }, c: { licences: ['permis b'] } },
  ],
  [
    'licence: any of them for a moped',
    'a = b | c: licence',
    { licence: { code: 'AM', required: true } },
    { a: { licences: ['A1'] }, b: { licences: ['B'] }, c: { licences: [] } },
  ],

  [
    'skills: two, one, none; accents do not matter',
    'c > b > a',
    { skills: ['Plonge', 'Réception des marchandises'] },
    { a: { skills: ['Caisse'] }, b: { skills: ['plonge'] }, c: { skills: ['PLONGE', 'reception des marchandises'] } },
  ],
  [
    'skills: one asked twice counts once',
    'a = b',
    { skills: ['plonge', 'Plonge'] },
    { a: { skills: ['plonge'] }, b: { skills: ['Plonge', 'plonge', 'caisse'] } },
  ],
  [
    'experience: in the occupation, in a near one, elsewhere',
    'a > b > c = d',
    {},
    {
      a: { experience: [{ code: 'G1605', months: 12 }] },
      b: { experience: [{ code: 'G1602', months: 12 }] },
      c: { experience: [{ code: 'M1805', months: 60 }] },
      d: {},
    },
  ],
  [
    'days: all, some, unknown',
    'a = c > b',
    { days: ['mon', 'sat'] },
    { a: { days: ['monday', 'samedi', 'sun'] }, b: { days: ['mon'] }, c: {} },
  ],
  [
    'certificates and level',
    'a > b > c',
    { certificates: ['HACCP'], minimumLevel: 3 },
    { a: { certificates: ['haccp'], level: 3 }, b: { level: 4 }, c: { level: 0 } },
  ],
  ['level: below is no gate', 'a = b', { minimumLevel: 8 }, { a: { level: 0 }, b: {} }],

  [
    'equity: who waits long first, without it equal',
    'b > a',
    {},
    { a: { waitingDays: 0, proposedLast30Days: 5 }, b: { waitingDays: 180, proposedLast30Days: 0 } },
  ],
  [
    'equity: weight 0',
    'a = b',
    {},
    { a: { waitingDays: 0, proposedLast30Days: 5 }, b: { waitingDays: 180, proposedLast30Days: 0 } },
    { weights: { equity: 0 } },
  ],
  [
    'equity: never before a better occupation',
    'a > b',
    {},
    {
      a: { waitingDays: 0, proposedLast30Days: 9 },
      b: { targets: [{ code: 'G1602' }], waitingDays: 900, proposedLast30Days: 0 },
    },
  ],
  [
    'weights: distance alone',
    'b > a',
    {},
    { a: { commune: '61391' }, b: { targets: [{ code: 'G1602' }] } },
    { weights: { sameAppellation: 0, near: 0, family: 0, distance: 100 } },
  ],
];
