import type { ContractType } from '#contracts';
import type { Answers, EndReason, MilestoneKey, PlacementOrigin, Respondent } from '#follow-up';
import type { CompanyKey } from './companies.js';
import type { AdviserKey } from './structure.js';

/**
 * A job the Mission Locale heard of otherwise than through its proposals. Days are working days counted from the day
 * the demo is loaded: -1 is the last one before.
 */
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
    contractType: 'cdi',
    jobTitle: 'Service en salle',
    occupationCode: 'G1803',
    weeklyHours: 35,
    on: -47,
    startsIn: -44,
    lasts: null,
  },
  {
    placement: 'taille',
    company: 'jardins',
    adviser: 'karim',
    origin: 'found_alone',
    contractType: 'cdd',
    jobTitle: 'Entretien de jardins',
    occupationCode: 'A1203',
    weeklyHours: 35,
    on: -36,
    startsIn: -32,
    lasts: { months: 6 },
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

/** Everybody else answers that all is well. */
export interface Trouble {
  placement: string;
  respondent: Respondent;
  /** What this side does not answer by itself. */
  silentAt: readonly MilestoneKey[];
  /** What they say of the first one in the end, when they do; all else is well. */
  says?: { on: number; comment: string; callWanted?: true; answers: Answers };
}

export const troubles: readonly Trouble[] = [
  {
    placement: 'vente',
    respondent: 'candidate',
    silentAt: ['day_15'],
    says: {
      on: -31,
      answers: { atmosphere: 'bad' },
      comment: 'mes heures sup pas payées et on me parle mal devant les clients',
    },
  },
  {
    placement: 'salle',
    respondent: 'candidate',
    silentAt: ['day_15'],
    says: {
      on: -31,
      answers: { continue: 'no' },
      comment: 'trop de pression le soir et plus de bus pour rentrer, je pense arrêter',
    },
  },
  {
    placement: 'taille',
    respondent: 'candidate',
    silentAt: ['month_1'],
    says: {
      on: -5,
      answers: { atmosphere: 'bad' },
      comment: 'personne pour me montrer, et on me crie dessus quand c’est pas fini',
    },
  },
  {
    placement: 'barquettes',
    respondent: 'candidate',
    silentAt: ['day_15'],
    says: {
      on: -1,
      answers: { continue: 'unsure' },
      callWanted: true,
      comment: 'le car du matin est supprimé, je vais plus pouvoir venir',
    },
  },
  {
    placement: 'chez entrepot',
    respondent: 'candidate',
    silentAt: ['day_15'],
    says: {
      on: -97,
      answers: { atmosphere: 'bad' },
      comment: 'cadence trop dure et le chef d’équipe me répond pas quand je demande',
    },
  },
  {
    placement: 'chez hotel',
    respondent: 'candidate',
    silentAt: ['day_15'],
    says: { on: -91, answers: { atmosphere: 'bad' }, comment: 'horaires changés la veille, je peux pas m’organiser' },
  },
  { placement: 'vitres', respondent: 'employer', silentAt: ['day_7', 'day_15'] },
  { placement: 'rayon', respondent: 'employer', silentAt: ['day_7'] },
];

/** A company that asks for help by itself. */
export const callForHelp: { company: CompanyKey; placement: string; on: number; text: string } = {
  company: 'net',
  placement: 'bureaux',
  on: -3,
  text: 'Des retards un jour sur deux depuis deux semaines, mes clients se plaignent. Aidez-moi à trouver une solution avant que ça casse.',
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
  {
    placement: 'chez entrepot',
    adviser: 'sophie',
    on: -96,
    step: 'work',
    text: 'Vu le jeune avec le responsable du quai.',
  },
  {
    placement: 'chez entrepot',
    adviser: 'sophie',
    on: -88,
    step: 'resolve',
    text: 'Poste changé pour deux semaines, binôme avec un ancien. Les deux sont satisfaits.',
  },
  { placement: 'chez hotel', adviser: 'karim', on: -90, step: 'acknowledge' },
  {
    placement: 'chez hotel',
    adviser: 'karim',
    on: -83,
    step: 'resolve',
    text: 'Planning donné quinze jours avant, l’hôtel s’y engage par écrit.',
  },
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
    text: 'Vu le lendemain : plus de car après 21 h, pas de logement plus près. Le Relais ne peut pas changer les horaires.',
  },
  {
    placement: 'salle',
    adviser: 'karim',
    on: -27,
    step: 'end_in_rupture',
    text: 'Essai arrêté d’un commun accord, un poste de journée est proposé.',
    ends: 'trial_ended_by_candidate',
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
