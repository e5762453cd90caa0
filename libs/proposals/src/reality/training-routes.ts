import { type ContractType, type HireFacts, recommendContracts } from '#contracts';
import type { IsoDate } from '#platform';
import { fold } from '#reference';

/** What stands between a person who would come and the post. */
export interface Lack {
  kind: 'skill' | 'certificate' | 'occupation';
  label: string;
}

/** The hire a training would lead to, as far as the need tells it. */
export interface TrainingPurpose {
  contract: string | null;
  durationMonths: number | null;
  weeklyHours: number | null;
}

/** A way to learn before or while being hired, which the law leaves open for this post. */
export interface TrainingRoute {
  type: 'pmsmp' | 'poei' | 'professionalisation' | 'apprenticeship';
  /** Hours of training usual for what is missing; null when the diploma decides. */
  hours: number | null;
  sentence: string;
}

/**
 * Two weeks: what a first pre-hire training commonly lasts (to_verify: field practice; art. L6326-1 sets no floor, and
 * France Travail pays 450 hours at most).
 */
const FIRST_TRAINING_HOURS = 70;

/** Short trainings whose length is known. Hygiene: arrêté du 12 février 2024; the others are usual lengths (to_verify). */
const shortTrainings: readonly { words: RegExp; hours: number }[] = [
  { words: /haccp|hygiene alimentaire/, hours: 14 },
  { words: /\bsst\b|sauveteur secouriste/, hours: 14 },
  { words: /habilitation elec/, hours: 14 },
  { words: /caces/, hours: 21 },
  { words: /permis d.?exploitation/, hours: 20 },
];

const hoursFor = ({ label }: Lack): number =>
  shortTrainings.find(({ words }) => words.test(fold(label)))?.hours ?? FIRST_TRAINING_HOURS;

interface Route {
  type: TrainingRoute['type'];
  for: readonly Lack['kind'][];
  hours: (lack: Lack) => number | null;
  sentence: (hours: number | null) => string;
}

/** In the order they are offered: the shortest way to the post first. */
const routes: readonly Route[] = [
  {
    type: 'pmsmp',
    for: ['skill'],
    hours: () => null,
    sentence: () =>
      'Une immersion d’un mois au plus (PMSMP)\u00a0: la personne découvre le poste chez vous, vous voyez ce qu’il lui reste à apprendre. Sans salaire à verser.',
  },
  {
    type: 'poei',
    for: ['skill', 'certificate', 'occupation'],
    hours: hoursFor,
    sentence: (hours) =>
      `Une formation avant l’embauche (POEI), par exemple ${hours} h, payée par France Travail. À demander avant de signer le contrat.`,
  },
  {
    type: 'professionalisation',
    for: ['occupation', 'skill'],
    hours: () => null,
    sentence: () =>
      'Un contrat de professionnalisation\u00a0: la personne travaille chez vous et se forme au métier en alternance.',
  },
  {
    type: 'apprenticeship',
    for: ['occupation'],
    hours: () => null,
    sentence: () => 'Un contrat d’apprentissage\u00a0: la personne prépare le diplôme du métier en alternance.',
  },
];

const needOf: Readonly<Record<string, NonNullable<HireFacts['hire']['need']>>> = {
  cdi: 'permanent',
  apprenticeship: 'permanent',
  professionalisation: 'permanent',
  cdd: 'fixed_term',
  temporary_agency: 'fixed_term',
};

/**
 * Which training lets in those who lack one thing, the shortest first. Whether the law allows it for this hire is the
 * contract rules' answer; what nobody told (the length of the contract) excludes nothing.
 * @param on the day of the question: the law of that day.
 */
export function trainingRoutes(purpose: TrainingPurpose, lack: Lack, on: IsoDate): TrainingRoute[] {
  const open = openRoutes(purpose, on);
  return routes
    .filter((route) => route.for.includes(lack.kind) && open.has(route.type))
    .map(({ type, hours, sentence }) => ({ type, hours: hours(lack), sentence: sentence(hours(lack)) }));
}

function openRoutes({ contract, durationMonths, weeklyHours }: TrainingPurpose, on: IsoDate): Set<ContractType> {
  const hire: HireFacts = {
    hire: { signedOn: on, startsOn: on, need: needOf[contract ?? ''] ?? null, durationMonths, weeklyHours },
    employer: {},
    // A young person followed by a Mission Locale is registered as a job seeker (art. L5411-1 3°).
    youth: { jobSeeker: true },
  };
  const possible = recommendContracts(hire, on).contracts.filter(({ verdict }) => verdict !== 'excluded');
  const types = new Set(possible.map(({ type }) => type));
  // An immersion never replaces a limited job (art. L5135-7): only a lasting one leaves room for it.
  if (hire.hire.need === 'fixed_term') types.delete('pmsmp');
  return types;
}
