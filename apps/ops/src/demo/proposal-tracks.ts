import type { ContractType } from '#contracts';
import type { ProposalState } from '#proposals';
import type { NeedKey } from './cast/needs.js';

/** One young person for one need. Days are working days counted from the day the demo is loaded. */
export interface ProposalTrack {
  need: NeedKey;
  /** Shortlisted and asked. */
  on: number;
  ends: ProposalState;
  /** Someone without e-mail, whom the adviser must phone. */
  withoutEmail?: true;
  /** The person asks to be called instead of answering. */
  asksCall?: true;
  reason?: string;
  /** Two dates the company proposes, in working days from the day the demo is loaded; which one the person took. */
  meeting?: { slots: readonly [number, number]; chosen?: 0 | 1 };
  hire?: {
    placement: string;
    contractType: ContractType;
    startsIn: number;
    months: number | null;
    weeklyHours: number;
  };
}

export type Step = 'ask' | 'agree' | 'decline' | 'send' | 'meet' | 'reject' | 'hire' | 'withdraw';

const sent = [
  ['ask', 0],
  ['agree', 1],
  ['send', 2],
] as const;

/** The steps that lead to a state, in working days after the shortlist. What waits too long is ended by the product itself. */
export const steps: Readonly<Record<ProposalState, readonly (readonly [step: Step, after: number])[]>> = {
  shortlisted: [],
  consent_asked: [['ask', 0]],
  consent_expired: [['ask', 0]],
  declined_by_candidate: [
    ['ask', 0],
    ['decline', 1],
  ],
  consented: [
    ['ask', 0],
    ['agree', 1],
  ],
  withdrawn: [
    ['ask', 0],
    ['agree', 1],
    ['withdraw', 3],
  ],
  sent,
  unanswered: sent,
  interview: [...sent, ['meet', 4]],
  rejected: [...sent, ['meet', 4], ['reject', 6]],
  hired: [...sent, ['meet', 4], ['hire', 7]],
};

export const proposals: readonly ProposalTrack[] = [
  {
    need: 'manoeuvre',
    on: -52,
    ends: 'hired',
    hire: { placement: 'chantier', contractType: 'cdd', startsIn: -40, months: 6, weeklyHours: 35 },
  },
  { need: 'manoeuvre', on: -52, ends: 'rejected', reason: 'chosen_other' },
  { need: 'manoeuvre', on: -49, ends: 'sent' },
  {
    need: 'bureaux',
    on: -47,
    ends: 'hired',
    hire: { placement: 'bureaux', contractType: 'cdi', startsIn: -38, months: null, weeklyHours: 20 },
  },
  { need: 'bureaux', on: -46, ends: 'unanswered' },
  { need: 'bureaux', on: -45, ends: 'declined_by_candidate', reason: 'distance' },
  { need: 'fournil', on: -44, ends: 'consent_expired' },
  {
    need: 'conditionnement',
    on: -29,
    ends: 'hired',
    hire: { placement: 'barquettes', contractType: 'cdd', startsIn: -18, months: 4, weeklyHours: 35 },
  },
  {
    need: 'conditionnement',
    on: -29,
    ends: 'hired',
    hire: { placement: 'etiquettes', contractType: 'cdd', startsIn: -18, months: 4, weeklyHours: 35 },
  },
  { need: 'conditionnement', on: -28, ends: 'rejected', reason: 'availability' },
  { need: 'conditionnement', on: -21, ends: 'unanswered' },
  { need: 'conditionnement', on: -4, ends: 'sent' },
  { need: 'conditionnement', on: -2, ends: 'consented' },
  { need: 'jardins', on: -20, ends: 'declined_by_candidate', reason: 'other_job' },
  {
    need: 'jardins',
    on: -11,
    ends: 'hired',
    hire: { placement: 'haies', contractType: 'cdd', startsIn: 7, months: 5, weeklyHours: 35 },
  },
  { need: 'mecanique', on: -13, ends: 'consent_expired' },
  { need: 'mecanique', on: -6, ends: 'interview', meeting: { slots: [2, 3] } },
  { need: 'plonge', on: -10, ends: 'interview', meeting: { slots: [1, 2], chosen: 0 } },
  { need: 'plonge', on: -10, ends: 'rejected', reason: 'availability' },
  { need: 'plonge', on: -3, ends: 'sent' },
  { need: 'plonge', on: -1, ends: 'consented' },
  { need: 'plonge', on: 0, ends: 'consent_asked' },
  { need: 'residence', on: -8, ends: 'withdrawn' },
  { need: 'residence', on: -7, ends: 'sent' },
  { need: 'residence', on: -3, ends: 'consent_asked', withoutEmail: true },
  { need: 'residence', on: -2, ends: 'consent_asked', asksCall: true },
  { need: 'residence', on: -2, ends: 'consented' },
  { need: 'residence', on: -1, ends: 'shortlisted' },
  { need: 'residence', on: 0, ends: 'consent_asked' },
];
