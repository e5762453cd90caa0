import { allowedActions } from '#platform';
import type { IsoDate } from '#platform';
import type { Reason } from './ranking/criteria.js';
import { proposalMachine, type ProposalAction, type ProposalState } from './proposal.states.js';

/** Everything on record that a card is made from; what leaves the house is only what `cardOf` returns. */
export interface CardFacts {
  proposalId: string;
  label: string;
  state: ProposalState;
  sentAt: Date | null;
  contactAgreed: boolean;
  distanceKm: number | null;
  reasons: readonly Reason[];
  skills: readonly string[];
  certificates: readonly string[];
  availableFrom: IsoDate;
  level: number | null;
  contact: Contact;
}

export interface Contact {
  firstName: string;
  lastName: string;
  phone: string | null;
  email: string | null;
}

/** What an employer sees of a proposed person. */
export interface Card {
  proposalId: string;
  /** « Candidature K7 »: drawn at random, says nothing of the person. */
  label: string;
  state: ProposalState;
  skills: string[];
  /** « moins de 5 km »: a band, since an exact distance and a village would name someone. */
  distanceBand: string | null;
  availableFrom: IsoDate | null;
  /** 0 none, 2 brevet, 3 CAP, 4 bac, 5, 6, 7. */
  level: number | null;
  reasons: string[];
  actions: ProposalAction[];
  /** Only once the employer wants to meet and the person agreed to it. */
  contact: Contact | null;
}

/** Reasons an employer may read: what the person can do for this post. Wishes, exact distance and waiting stay inside. */
const tellsEmployer: ReadonlySet<string> = new Set([
  'schedule',
  'skills',
  'experience',
  'certificates',
  'licence',
  'level',
]);

const open: ReadonlySet<ProposalState> = new Set(['sent', 'interview', 'hired']);
const met: ReadonlySet<ProposalState> = new Set(['interview', 'hired']);

/**
 * The card at this stage. Nothing before the person agreed and the adviser sent it: then null, and the employer knows
 * a number only. Once it is over, one way or another, the label remains to name what happened and the rest is gone.
 */
export function cardOf(facts: CardFacts): Card | null {
  if (!facts.sentAt) return null;
  const { proposalId, label, state } = facts;
  if (!open.has(state)) {
    return {
      proposalId,
      label,
      state,
      skills: [],
      distanceBand: null,
      availableFrom: null,
      level: null,
      reasons: [],
      actions: [],
      contact: null,
    };
  }
  const { firstName, lastName, phone, email } = facts.contact;
  return {
    proposalId,
    label,
    state,
    skills: [...facts.skills, ...facts.certificates],
    distanceBand: distanceBand(facts.distanceKm),
    availableFrom: facts.availableFrom,
    level: facts.level,
    reasons: facts.reasons.filter(({ criterion }) => tellsEmployer.has(criterion)).map(({ sentence }) => sentence),
    actions: allowedActions(proposalMachine, state, 'employer'),
    contact: met.has(state) && facts.contactAgreed ? { firstName, lastName, phone, email } : null,
  };
}

const bands: readonly (readonly [upToKm: number, words: string])[] = [
  [5, 'moins de 5 km'],
  [10, '5 à 10 km'],
  [20, '10 à 20 km'],
  [50, '20 à 50 km'],
];

/** Null when the distance is not known. */
export function distanceBand(km: number | null): string | null {
  if (km === null) return null;
  return bands.find(([upToKm]) => km < upToKm)?.[1] ?? 'plus de 50 km';
}
