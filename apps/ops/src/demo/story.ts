import type { ContractType } from '#contracts';
import type { EndReason, PlacementOrigin, Respondent } from '#follow-up';
import type { ProposalState } from '#proposals';
import type { CompanyKey } from './companies.js';
import type { NeedKey } from './needs.js';
import type { AdviserKey } from './structure.js';

/** What happened before the demo is opened. All days are working days counted from the day it is loaded: -1 is the last one before. */

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
  { need: 'jardins', on: -20, ends: 'rejected', reason: 'experience' },
  {
    need: 'jardins',
    on: -11,
    ends: 'hired',
    hire: { placement: 'haies', contractType: 'cdd', startsIn: 7, months: 5, weeklyHours: 35 },
  },
  { need: 'mecanique', on: -13, ends: 'consent_expired' },
  { need: 'mecanique', on: -6, ends: 'interview' },
  { need: 'plonge', on: -10, ends: 'interview' },
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

/** A job the Mission Locale heard of otherwise than through its proposals. */
export interface RecordedJob {
  placement: string;
  company: CompanyKey;
  adviser: AdviserKey;
  origin: PlacementOrigin;
  contractType: ContractType;
  jobTitle: string;
  occupationCode: string;
  weeklyHours: number;
  /** Told on that day. */
  on: number;
  startsIn: number;
  lasts: { months: number } | { days: number } | null;
  withoutEmail?: true;
}

export const recordedJobs: readonly RecordedJob[] = [
  {
    placement: 'caisse',
    company: 'superette',
    adviser: 'sophie',
    origin: 'found_alone',
    contractType: 'cdi',
    jobTitle: 'Employée ou employé de caisse',
    occupationCode: 'D1505',
    weeklyHours: 28,
    on: -51,
    startsIn: -47,
    lasts: null,
  },
  {
    placement: 'vente',
    company: 'boulangerie',
    adviser: 'sophie',
    origin: 'found_alone',
    contractType: 'cdd',
    jobTitle: 'Vente en boulangerie',
    occupationCode: 'D1106',
    weeklyHours: 30,
    on: -48,
    startsIn: -45,
    lasts: { months: 6 },
  },
  {
    placement: 'salle',
    company: 'relais',
    adviser: 'karim',
    origin: 'found_alone',
    contractType: 'cdd',
    jobTitle: 'Service en salle',
    occupationCode: 'G1803',
    weeklyHours: 35,
    on: -47,
    startsIn: -44,
    lasts: { months: 5 },
  },
  {
    placement: 'taille',
    company: 'jardins',
    adviser: 'karim',
    origin: 'found_alone',
    contractType: 'cdi',
    jobTitle: 'Entretien de jardins',
    occupationCode: 'A1203',
    weeklyHours: 35,
    on: -36,
    startsIn: -32,
    lasts: null,
  },
  {
    placement: 'quai',
    company: 'salaisons',
    adviser: 'karim',
    origin: 'temporary_agency',
    contractType: 'temporary_agency',
    jobTitle: 'Préparation de commandes (intérim)',
    occupationCode: 'N1103',
    weeklyHours: 35,
    on: -34,
    startsIn: -33,
    lasts: { days: 25 },
  },
  {
    placement: 'immersion',
    company: 'residence',
    adviser: 'sophie',
    origin: 'pmsmp',
    contractType: 'pmsmp',
    jobTitle: 'Immersion : aide aux repas et aux chambres',
    occupationCode: 'K1302',
    weeklyHours: 30,
    on: -25,
    startsIn: -22,
    lasts: { days: 11 },
  },
  {
    placement: 'vitres',
    company: 'net',
    adviser: 'karim',
    origin: 'found_alone',
    contractType: 'cdi',
    jobTitle: 'Nettoyage de bureaux et vitres',
    occupationCode: 'K2204',
    weeklyHours: 24,
    on: -19,
    startsIn: -15,
    lasts: null,
  },
  {
    placement: 'rayon',
    company: 'superette',
    adviser: 'sophie',
    origin: 'found_alone',
    contractType: 'cdi',
    jobTitle: 'Mise en rayon',
    occupationCode: 'D1507',
    weeklyHours: 30,
    on: -14,
    startsIn: -9,
    lasts: null,
    withoutEmail: true,
  },
  {
    placement: 'atelier',
    company: 'garage',
    adviser: 'sophie',
    origin: 'found_alone',
    contractType: 'apprenticeship',
    jobTitle: 'Apprentissage mécanique automobile',
    occupationCode: 'I1604',
    weeklyHours: 35,
    on: -3,
    startsIn: 12,
    lasts: { months: 24 },
  },
];

/** Everything goes well for everybody else. */
export interface Trouble {
  placement: string;
  respondent: Respondent;
  /** From then on this side answers nothing by itself. */
  silentFrom: number;
  /** What they say in the end, when they do. */
  says?: { on: number; worst: 2 | 3; comment: string };
}

export const troubles: readonly Trouble[] = [
  {
    placement: 'vente',
    respondent: 'candidate',
    silentFrom: -40,
    says: { on: -31, worst: 2, comment: 'mes heures sup pas payées et on me parle mal devant les clients' },
  },
  {
    placement: 'salle',
    respondent: 'candidate',
    silentFrom: -40,
    says: { on: -31, worst: 3, comment: 'trop de pression le soir et plus de bus pour rentrer, je pense arrêter' },
  },
  {
    placement: 'taille',
    respondent: 'candidate',
    silentFrom: -14,
    says: { on: -5, worst: 2, comment: 'je suis seul toute la journée et on me crie dessus quand c’est pas fini' },
  },
  {
    placement: 'barquettes',
    respondent: 'candidate',
    silentFrom: -12,
    says: { on: -1, worst: 2, comment: 'le car du matin est supprimé, je vais plus pouvoir venir' },
  },
  { placement: 'vitres', respondent: 'employer', silentFrom: -15 },
  { placement: 'rayon', respondent: 'employer', silentFrom: -9 },
];

/** A company that asks for help by itself. */
export const callForHelp: { company: CompanyKey; placement: string; on: number; text: string } = {
  company: 'net',
  placement: 'bureaux',
  on: -3,
  text: 'Il arrive en retard un jour sur deux depuis deux semaines, mes clients se plaignent. Aidez-moi à trouver une solution avant que ça casse.',
};

export type CaseStep = 'acknowledge' | 'work' | 'resolve' | 'end_in_rupture';

/** What the advisers do with the cases; the one of `barquettes` is left for whoever opens the demo. */
export interface CaseTreatment {
  placement: string;
  adviser: AdviserKey;
  on: number;
  step: CaseStep;
  /** A note, or the outcome when the step ends the case. */
  text?: string;
  /** The placement ends with the case. */
  ends?: EndReason;
}

export const caseTreatments: readonly CaseTreatment[] = [
  { placement: 'vente', adviser: 'sophie', on: -30, step: 'acknowledge' },
  {
    placement: 'vente',
    adviser: 'sophie',
    on: -29,
    step: 'work',
    text: 'Appel à la boulangerie : les heures du samedi ont été oubliées par le cabinet comptable. Point à trois prévu jeudi.',
  },
  {
    placement: 'vente',
    adviser: 'sophie',
    on: -24,
    step: 'resolve',
    text: 'Heures payées, consignes données à l’écart des clients. Les deux veulent continuer.',
  },
  {
    placement: 'salle',
    adviser: 'karim',
    on: -30,
    step: 'work',
    text: 'Vu le même jour : pas de retour possible après 21 h, logement à Domfront. Le Relais ne peut pas changer les horaires.',
  },
  {
    placement: 'salle',
    adviser: 'karim',
    on: -27,
    step: 'end_in_rupture',
    text: 'Fin du contrat à l’amiable, proposition d’un poste de journée.',
    ends: 'ended_together',
  },
  {
    placement: 'taille',
    adviser: 'karim',
    on: -4,
    step: 'work',
    text: 'Rendez-vous sur le chantier lundi avec l’employeuse.',
  },
  { placement: 'bureaux', adviser: 'karim', on: -2, step: 'acknowledge' },
];
