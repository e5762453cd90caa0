import type { RankingCaseRow } from './proposals-rank.cases.js';

const far = { commune: '61007', radiusKm: 20 };
const near = { commune: '61391' };

/**
 * What files of other systems say in their own way, leave out or get wrong; rows as in `RANKING_CASES`. A person who
 * cannot be read is out and is told why, a post, a weight or an identifier that cannot be read is an error.
 */
export const READING_CASES: readonly RankingCaseRow[] = [
  ['nothing is said that need not be', 'a', { startsOn: undefined }, { a: {} }],
  [
    'fields that are null',
    'a',
    { skills: null, days: null, licence: null, lat: null, contract: null, fiche: null },
    { a: { skills: null, means: null, days: null, birthDate: null, placed: null, level: null } },
  ],
  [
    'texts that are empty say nothing',
    'a',
    { contract: '', minimumLevel: ' ', startsOn: '', skills: ['', 'plonge'], certificates: [' '] },
    { a: { means: '', level: '', birthDate: '', days: [''], lat: '', lon: '', licences: [''] } },
  ],
  ['an empty fiche is none', 'a = b', { fiche: '' }, { a: { targets: [{ code: 'G1605', fiche: '' }] }, b: {} }],
  ['fields nobody knows', 'a', { salary: 1800 }, { a: { hobby: 'chess' } }],
  [
    'one person who cannot be read does not keep the others out',
    'b | a: unreadable',
    {},
    { a: { availableFrom: 'soon' }, b: {} },
  ],
  [
    'what a person lacks to be judged',
    'e | a: unreadable | b: unreadable | c: unreadable | d: unreadable',
    {},
    {
      a: { targets: [] },
      b: { radiusKm: null },
      c: { availableFrom: undefined },
      d: { commune: undefined },
      e: {},
    },
  ],
  [
    'what cannot be of a person',
    'f | a: unreadable | b: unreadable | c: unreadable | d: unreadable | e: unreadable',
    {},
    {
      a: { radiusKm: -4 },
      b: { availableFrom: '2026-02-30' },
      c: { licences: 'B' },
      d: { experience: [{ code: 'G1605', months: -3 }] },
      e: { lat: 91, lon: 0 },
      f: {},
    },
  ],
  ['the same person twice, said alike', 'a > c', {}, { a: {}, b: { id: 'a' }, c: { radiusKm: 5, ...near } }],
  [
    'one number for two people: neither is judged, the others are',
    'c | a: unreadable',
    {},
    { a: {}, b: { id: 'a', radiusKm: 3 }, c: {} },
  ],
  ['a person without number', 'error candidates.0.id : un texte est attendu', {}, { a: { id: undefined } }],

  [
    'occupation: small letters',
    'a = b',
    { code: 'g1605', fiche: 'g1605' },
    { a: { targets: [{ code: ' g1605 ', fiche: ' g1605 ' }] }, b: { targets: [{ code: 'G1605', fiche: 'G1605' }] } },
  ],
  [
    'occupation: a code nobody knows, wished too',
    'a | b: occupation',
    { code: 'N9999' },
    { a: { targets: [{ code: 'N9999' }] }, b: {} },
  ],
  [
    'occupation: a code nobody knows beside one that is',
    'a | b: occupation',
    {},
    { a: { targets: [{ code: 'Z9999' }, { code: 'G1605' }] }, b: { targets: [{ code: 'Z9999' }] } },
  ],
  [
    'wishes: one said twice takes one place',
    'a = b',
    {},
    {
      a: { targets: [{ code: 'A1203' }, { code: 'A1203' }, { code: 'G1605' }] },
      b: { targets: [{ code: 'A1203' }, { code: 'G1605' }] },
    },
  ],
  ['experience: in a code nobody knows', 'a = b', {}, { a: { experience: [{ code: 'X0000', months: 12 }] }, b: {} }],
  ['experience: months not said', 'a = b', {}, { a: { experience: [{ code: 'G1605' }] }, b: {} }],
  [
    'occupation: a word instead of a code',
    'error need.code : un code ROME est attendu (une lettre, quatre chiffres)',
    { code: 'plongeur' },
    { a: {} },
  ],

  ['place: a position is enough', 'b > a', { commune: undefined, lat: 48.75, lon: -0.57 }, { a: { ...far }, b: {} }],
  ['place: half a position is none', 'a', {}, { a: { lat: 43 } }],
  ['place: of a person, a position is enough', 'a', {}, { a: { commune: undefined, lat: 48.75, lon: -0.57 } }],
  [
    'place: a position counts before a commune',
    'b | a: distance',
    {},
    { a: { lat: 43.3, lon: 5.4 }, b: { commune: '13055', lat: 48.75, lon: -0.57 } },
  ],
  [
    'place: a number, and one that lost its zero',
    'a = b',
    { commune: 1004 },
    { a: { commune: '01004' }, b: { commune: '1004' } },
  ],
  ['place: nowhere on earth', 'error need.lat : 90 au plus', { lat: 150, lon: 3 }, { a: {} }],
  ['place: a text', 'error need.lat : un nombre est attendu', { lat: '48,7', lon: 3 }, { a: {} }],
  ['place: a commune nobody knows', 'error need.commune : cette commune n’existe pas', { commune: '99999' }, { a: {} }],

  [
    'means: spelled otherwise, all too short for 10 km but one',
    'b = c = d = e | a: distance | f: distance',
    { commune: '61007' },
    {
      a: { radiusKm: 15, means: 'à pied' },
      b: { radiusKm: 15, means: 'vélo' },
      c: { radiusKm: 15, means: 'Transports en commun' },
      d: { radiusKm: 15, means: 'publicTransport' },
      e: { radiusKm: 15, means: 'motorcycle' },
      f: { radiusKm: 15, means: 'on_foot' },
    },
  ],
  ['means: an empty list says nothing', 'a = b', {}, { a: { means: [] }, b: {} }],
  ['means: one nobody knows', 'b | a: unreadable', {}, { a: { means: 'teleport' }, b: {} }],
  [
    'days: words, letters and numbers of weekdays',
    'a = b = c = d > e',
    { days: ['sat', 'sun'] },
    {
      a: { days: ['samedi', 'Sunday'] },
      b: { days: ['SA', 'su'] },
      c: { days: [6, 7] },
      d: { days: [0, '6'] },
      e: { days: [1, 'MO'] },
    },
  ],
  [
    'days: no such day',
    'error need.days.0 : mon, tue, wed, thu, fri, sat ou sun attendu',
    { days: ['feastday'] },
    { a: {} },
  ],
  [
    'licence: « permis b », « caces 1 »',
    'a | b: licence',
    {
      licences: [
        { code: 'b', required: true },
        { code: 'CACES 1', required: true },
      ],
    },
    { a: { licences: ['permis B', 'caces 1'] }, b: { licences: ['B'] } },
  ],
  [
    'level: the name of a diploma',
    'a = b > c',
    { minimumLevel: 'bac' },
    { a: { level: 'Bac pro' }, b: { level: 5 }, c: { level: 'CAP' } },
  ],
  [
    'level: as other systems write it',
    'a = b = c = d > e = f',
    { minimumLevel: 'Niveau 3' },
    {
      a: { level: 'CAP/BEP' },
      b: { level: 'niveau 4' },
      c: { level: 'bac professionnel' },
      d: { level: '3' },
      e: { level: 'Brevet des collèges' },
      f: { level: 'Sans diplôme' },
    },
  ],
  ['days: cut short', 'a = b', { days: ['mon'] }, { a: { days: ['lun.'] }, b: { days: ['mon'] } }],
  ['means: an electric bicycle, a lift', 'a = b', {}, { a: { means: 'Vélo électrique' }, b: { means: 'covoiturage' } }],
  [
    'level: a word that is none',
    'error need.minimumLevel : un niveau est attendu (0 à 8, ou CAP, bac…)',
    { minimumLevel: 'high' },
    { a: {} },
  ],
  ['contract: in French', 'a: age', { contract: 'Contrat d’apprentissage' }, { a: { birthDate: '1990-01-01' } }],
  ['contract: the only one of a list', 'a: age', { contract: ['apprenticeship'] }, { a: { birthDate: '1990-01-01' } }],
  [
    'contract: several, of which another fits',
    'a',
    { contract: ['apprenticeship', 'cdd'] },
    { a: { birthDate: '1990-01-01' } },
  ],
  ['contract: one nobody knows', 'a', { contract: 'portage salarial' }, { a: { birthDate: '1990-01-01' } }],
  [
    'contract: recognised as disabled, which no ranking looks at',
    'a: age',
    { contract: 'apprenticeship' },
    { a: { birthDate: '1995-01-01', rqth: true, disabledWorker: true } },
  ],

  ['weights: none', 'a', {}, { a: {} }, { weights: {} }],
  [
    'weights: parts of points',
    'a > b',
    {},
    { a: {}, b: { targets: [{ code: 'G1602' }] } },
    { weights: { sameAppellation: 45.5, near: 20.25, wish: 1.5 } },
  ],
  [
    'weights: by the name of the criterion',
    'b > a',
    {},
    { a: { ...far }, b: { targets: [{ code: 'G1602' }] } },
    { weights: { occupation: 0, distance: 50 } },
  ],
  ['weights: below nothing', 'error weights.equity : 0 au moins', {}, { a: {} }, { weights: { equity: -1 } }],
  ['weights: beyond sums', 'error weights.equity : 1000000 au plus', {}, { a: {} }, { weights: { equity: 1e308 } }],
  ['weights: a text', 'error weights.equity : un nombre est attendu', {}, { a: {} }, { weights: { equity: '0' } }],
  ['weights: a list', 'error weights : un objet est attendu', {}, { a: {} }, { weights: [] }],
  [
    'weights: one that does not exist',
    'error weights.sex : ce poids n’existe pas',
    {},
    { a: {} },
    { weights: { sex: 1 } },
  ],
  [
    'weights: the name of something else',
    'error weights.toString : ce poids n’existe pas',
    {},
    { a: {} },
    { weights: { toString: 1 } },
  ],
];
