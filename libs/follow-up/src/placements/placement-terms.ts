import {
  agencyTrial,
  APPRENTICESHIP_TRIAL,
  cddTrial,
  cdiTrial,
  type ContractType,
  lastDayToGiveNotice,
  type Trial,
  trialEndsOn,
} from '#contracts';
import type { FieldProblem, IsoDate } from '#platform';
import { Temporal } from 'temporal-polyfill';
import type { SchoolRhythm } from '../plan/school-rhythm.js';

/** How the person came to the job. */
export const placementOrigins = ['proposal', 'found_alone', 'pmsmp', 'temporary_agency', 'other'] as const;
export type PlacementOrigin = (typeof placementOrigins)[number];

/** What was agreed between the company and the person. */
export interface PlacementTerms {
  contractType: ContractType;
  startsOn: IsoDate;
  /** Last day of the contract; null for a contract without end. */
  endsOn: IsoDate | null;
}

const ENDLESS: ReadonlySet<ContractType> = new Set(['cdi']);
const LIMITED: ReadonlySet<ContractType> = new Set(['pmsmp', 'poei', 'internship', 'civic_service']);
/** A discovery period lasts one month at most, renewals apart (D5135-7). */
const LONGEST_PMSMP = { months: 1 };

/** What is wrong with an apprentice's rhythm: some weeks must be left for the company. */
export const rhythmProblems = (rhythm: SchoolRhythm | null | undefined): FieldProblem[] =>
  rhythm && rhythm.schoolWeeks >= rhythm.everyWeeks
    ? [{ field: 'rhythm', code: 'all_school', message: 'Il faut au moins une semaine dans l’entreprise.' }]
    : [];

/** What is wrong with terms, by field. */
export function termsProblems({ contractType, startsOn, endsOn }: PlacementTerms): FieldProblem[] {
  const problem = (code: string, message: string): FieldProblem[] => [{ field: 'endsOn', code, message }];
  if (endsOn === null) {
    return LIMITED.has(contractType)
      ? problem('end_required', 'Ce contrat a une fin : indiquez son dernier jour.')
      : [];
  }
  if (ENDLESS.has(contractType)) return problem('no_end', 'Un CDI n’a pas de date de fin.');
  if (endsOn < startsOn) return problem('before_start', 'La fin est avant le premier jour.');
  if (contractType === 'pmsmp' && endsOn >= Temporal.PlainDate.from(startsOn).add(LONGEST_PMSMP).toString()) {
    return problem('too_long', 'Une immersion (PMSMP) dure un mois au plus.');
  }
  return [];
}

/**
 * The longest lawful trial of a placement, at the ordinary rules for an employee: work-study and aided contracts follow
 * those of the CDI or CDD they are. Null where there is none, and for a mission whose end nobody knows (L1251-14).
 */
export function trialOf({ contractType, startsOn, endsOn }: PlacementTerms): Trial | null {
  switch (contractType) {
    case 'apprenticeship':
      return APPRENTICESHIP_TRIAL;
    case 'cdi':
    case 'cdd':
    case 'professionalisation':
    case 'pec':
    case 'cie':
    case 'iae':
      return endsOn === null ? cdiTrial('employee') : trialOfCdd(startsOn, endsOn);
    case 'temporary_agency':
      return endsOn === null ? null : agencyTrial(monthsBetween(startsOn, endsOn));
    case 'poei':
    case 'pmsmp':
    case 'internship':
    case 'civic_service':
      return null;
  }
}

/** Last day of the trial, and last day on which the employer can still give notice within it. */
export function trialDates(terms: PlacementTerms): { trialEndsOn: IsoDate | null; trialNoticeBy: IsoDate | null } {
  const trial = trialOf(terms);
  return {
    trialEndsOn: trial && trialEndsOn(terms.startsOn, trial),
    trialNoticeBy: trial && lastDayToGiveNotice(terms.startsOn, trial),
  };
}

/** Less than two weeks, and nobody can meet, try something and look again. */
const SOON_DAYS = 14;

/** Whether the employer can end the trial with notice today, and soon cannot any more. */
export function trialEndsSoon(terms: PlacementTerms, today: IsoDate): boolean {
  const { trialNoticeBy } = trialDates(terms);
  if (trialNoticeBy === null || today < terms.startsOn || today > trialNoticeBy) return false;
  const long = Temporal.PlainDate.from(terms.startsOn).until(trialNoticeBy).days > SOON_DAYS;
  return long && Temporal.PlainDate.from(today).until(trialNoticeBy).days <= SOON_DAYS;
}

/**
 * One day a week begun, up to six months of contract (L1242-10). Weeks are counted in days: through months of unequal
 * length, six weeks in February would become seven.
 */
function trialOfCdd(startsOn: IsoDate, endsOn: IsoDate): Trial {
  const longest = cddTrial(monthsBetween(startsOn, endsOn));
  if (longest.unit !== 'calendar_days') return longest;
  const days = Temporal.PlainDate.from(startsOn).until(endsOn).days + 1;
  return { ...longest, max: Math.min(Math.ceil(days / 7), TWO_WEEKS) };
}

const TWO_WEEKS = 14;
const DAYS_PER_MONTH = 365 / 12;

/** Months from the first to the last day, both included; calendar months first, so that six months are exactly six. */
function monthsBetween(first: IsoDate, last: IsoDate): number {
  const end = Temporal.PlainDate.from(last).add({ days: 1 });
  const { months, days } = Temporal.PlainDate.from(first).until(end, { largestUnit: 'months' });
  return months + days / DAYS_PER_MONTH;
}
