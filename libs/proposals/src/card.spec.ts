import { type CardFacts, cardOf, distanceBand } from './card.js';
import { proposalStates, type ProposalState } from './proposal.states.js';

const facts: CardFacts = {
  proposalId: 'proposal',
  label: 'Candidature K7',
  state: 'sent',
  sentAt: new Date('2026-11-23T09:00:00Z'),
  contactAgreed: true,
  distanceKm: 3.4,
  reasons: [
    { criterion: 'occupation', points: 44, sentence: 'Métier visé n° 1, même métier' },
    { criterion: 'distance', points: 8, sentence: 'À 3 km, se déplace jusqu’à 15 km à vélo' },
    { criterion: 'skills', points: 6, sentence: 'Plonge ; manque : aide en cuisine' },
    { criterion: 'equity', points: 3, sentence: 'Équité : attend depuis 95 jours, aucune proposition en 30 jours' },
  ],
  skills: ['plonge'],
  certificates: ['HACCP'],
  availableFrom: '2027-01-12',
  level: 3,
  contact: { firstName: 'Camille', lastName: 'Exemple', phone: '0600000000', email: 'camille@example.org' },
};

const notSent: readonly ProposalState[] = [
  'shortlisted',
  'consent_asked',
  'consented',
  'declined_by_candidate',
  'consent_expired',
  'withdrawn',
];
const withContact: readonly ProposalState[] = ['interview', 'hired'];
const over: readonly ProposalState[] = [
  'declined_by_candidate',
  'consent_expired',
  'rejected',
  'withdrawn',
  'unanswered',
];

it.each(notSent)('%s and never sent: nothing', (state) => {
  expect(cardOf({ ...facts, state, sentAt: null })).toBeNull();
});

it('sent: what the person can do, a band of distance, nothing that names them', () => {
  expect(cardOf(facts)).toEqual({
    proposalId: 'proposal',
    label: 'Candidature K7',
    state: 'sent',
    skills: ['plonge', 'HACCP'],
    distanceBand: 'moins de 5 km',
    availableFrom: '2027-01-12',
    level: 3,
    reasons: ['Plonge ; manque : aide en cuisine'],
    actions: ['meet', 'hire', 'reject'],
    contact: null,
  });
});

it.each(proposalStates)('%s: name and contact only where the employer wants to meet and the person agreed', (state) => {
  expect(cardOf({ ...facts, state })?.contact ?? null).toEqual(withContact.includes(state) ? facts.contact : null);
  expect(cardOf({ ...facts, state, contactAgreed: false })?.contact ?? null).toBeNull();
});

it.each(over)('%s after sending: only the label remains', (state) => {
  expect(cardOf({ ...facts, state })).toMatchObject({
    label: 'Candidature K7',
    skills: [],
    reasons: [],
    distanceBand: null,
    availableFrom: null,
    level: null,
    actions: [],
  });
});

it.each(proposalStates)('%s: never the exact distance, the wishes or the waiting', (state) => {
  const text = JSON.stringify(cardOf({ ...facts, state }) ?? {});
  for (const kept of ['3.4', '3 km', 'visé', 'quité', '15 km']) expect(text).not.toContain(kept);
});

it.each([
  [0, 'moins de 5 km'],
  [4.9, 'moins de 5 km'],
  [5, '5 à 10 km'],
  [10, '10 à 20 km'],
  [20, '20 à 50 km'],
  [50, 'plus de 50 km'],
  [null, null],
])('%s km: %s', (km, band) => {
  expect(distanceBand(km)).toBe(band);
});
