import type { CandidateFacts, NeedFacts } from './facts.js';
import { rankCandidates } from './score.js';

const today = '2026-11-23';
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
const gatesOf = (asked: Partial<NeedFacts>, person: Partial<CandidateFacts>) =>
  rankCandidates({ ...need, ...asked }, [{ ...candidate, ...person }], {
    occupations: {
      near: () => [{ code: 'G1602', weight: 1 }],
      nearFiches: () => [],
      skillLabel: (skill) => skill,
      isCore: () => false,
    },
    today,
  }).out[0]?.gates ?? [];

it.each<[string, Partial<NeedFacts>, Partial<CandidateFacts>]>([
  ['everything fits', {}, {}],
  ['a near occupation', {}, { targets: [{ code: 'G1602' }] }],
  ['at the very end of the radius', {}, { radiusKm: 8 }],
  ['available on the day itself', {}, { availableFrom: '2027-01-12' }],
  ['as soon as possible, available in 30 days', { startsOn: null }, { availableFrom: '2026-12-23' }],
  ['a start already past, available today', { startsOn: '2026-11-01' }, { availableFrom: '2026-11-23' }],
  ['a licence that is only welcome', { licences: [{ code: 'B', required: false }] }, {}],
  ['a required licence held', { licences: [{ code: 'B', required: true }] }, { licences: ['B'] }],
  ['night work, 18 on the day of the start', { night: true }, { birthDate: '2009-01-12' }],
  ['night work, birth date unknown', { night: true }, { birthDate: null }],
  [
    'a licence written by hand',
    { licences: [{ code: 'B', required: true }] },
    { licences: ['constructor', 'permis b'] },
  ],
  [
    'a licence with a word after it',
    { licences: [{ code: 'B', required: true }] },
    { licences: ['Permis B (voiture)'] },
  ],
  [
    'a certificate of driving kept among the certificates',
    { licences: [{ code: 'CACES R489-3', required: true }] },
    { certificates: ['Caces R489 3'] },
  ],
  ['a contract nobody knows', { contract: 'constructor' }, {}],
  ['35 hours at 17', { weeklyHours: 35 }, { birthDate: '2009-06-01' }],
  ['39 hours, 18 on the day of the start', { weeklyHours: 39 }, { birthDate: '2009-01-12' }],
  ['39 hours, birth date unknown', { weeklyHours: 39 }, { birthDate: null }],
  [
    '40 hours at 17 on a building site (R3162-1)',
    { code: 'F1704', weeklyHours: 40 },
    { targets: [{ code: 'F1704' }], birthDate: '2009-06-01' },
  ],
  ['the same commune, position unknown', { lat: null, lon: null }, { commune: '61169', lat: null, lon: null }],
  ['an apprentice of 29', { contract: 'apprenticeship' }, { birthDate: '1997-01-13' }],
  [
    'professionalisation, a job seeker of 26 (L6325-1, 2°)',
    { contract: 'professionalisation' },
    { birthDate: '2001-01-12' },
  ],
  ['an ordinary contract, 27 years old', { contract: 'cdi' }, { birthDate: '2000-01-01' }],
])('lets through: %s', (_, asked, person) => {
  expect(gatesOf(asked, person)).toEqual([]);
});

it.each<[string, Partial<NeedFacts>, Partial<CandidateFacts>, string]>([
  ['placed', {}, { placed: true }, 'Déjà en emploi'],
  ['suspended', {}, { suspended: true }, 'Accompagnement suspendu'],
  ['occupation', {}, { targets: [{ code: 'A1203' }] }, 'Ne cherche ni ce métier ni un métier proche'],
  ['distance', {}, { radiusKm: 7 }, 'À 8 km : se déplace jusqu’à 7 km à vélo'],
  ['distance', {}, { means: 'walk' }, 'À 8 km : se déplace jusqu’à 5 km à pied'],
  ['distance', {}, { lat: 48.75 + 15.2 / 111.2, means: null }, 'À 15,2 km : se déplace jusqu’à 15 km'],
  ['distance', {}, { lat: null }, 'Distance inconnue : la position de la commune manque'],
  [
    'availability',
    {},
    { availableFrom: '2027-01-13' },
    'Disponible le 13 janvier 2027, le poste commence le 12 janvier 2027',
  ],
  [
    'availability',
    { startsOn: null },
    { availableFrom: '2026-12-24' },
    'Disponible le 24 décembre 2026, le poste est à pourvoir avant le 23 décembre 2026',
  ],
  ['licence', { licences: [{ code: 'B', required: true }] }, { licences: ['A'] }, 'Permis B exigé, non obtenu'],
  [
    'licence',
    {
      licences: [
        { code: 'B', required: true },
        { code: 'CACES 3', required: true },
        { code: 'B', required: true },
      ],
    },
    {},
    'Permis B, CACES 3 exigés, non obtenus',
  ],
  [
    'minor_hours',
    { weeklyHours: 35.5 },
    { birthDate: '2009-01-13' },
    '17 ans au début du poste : 35 h par semaine au plus avant 18 ans, le poste en demande 35,5 (L3162-1)',
  ],
  [
    'minor_hours',
    { code: 'F1704', weeklyHours: 42 },
    { targets: [{ code: 'F1704' }], birthDate: '2009-06-01' },
    '17 ans au début du poste : 40 h par semaine au plus avant 18 ans, le poste en demande 42 (L3162-1)',
  ],
  [
    'minor_night',
    { night: true },
    { birthDate: '2009-01-13' },
    '17 ans au début du poste : travail de nuit interdit avant 18 ans (L3163-2)',
  ],
  ['age', {}, { birthDate: '2011-01-13' }, '15 ans au début du poste : ce contrat est ouvert dès 16 ans (L4153-1)'],
  [
    'age',
    { contract: 'apprenticeship' },
    { birthDate: '1997-01-12' },
    '30 ans au début du poste : l’apprentissage est ouvert de 16 à 29 ans (L6222-1)',
  ],
  [
    'age',
    { contract: 'professionalisation' },
    { birthDate: '2011-01-13' },
    '15 ans au début du poste : le contrat de professionnalisation est ouvert dès 16 ans (L6325-1)',
  ],
])('%s: out', (code, asked, person, sentence) => {
  expect(gatesOf(asked, person)).toEqual([{ code, sentence }]);
});

it('says everything that stands in the way, not only the first thing', () => {
  expect(
    gatesOf({ night: true }, { placed: true, radiusKm: 2, birthDate: '2009-06-01' }).map(({ code }) => code),
  ).toEqual(['placed', 'distance', 'minor_night']);
});
