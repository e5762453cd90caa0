import type { ContractType } from '#contracts';
import type { IsoDate } from '#platform';
import { Temporal } from 'temporal-polyfill';
import { endReasons, type EndReason } from '../placements/end-reasons.js';

/** One contract of a person in a company. Its dates are the raw durations: whatever is counted is counted from them. */
export interface ContractSpell {
  contractType: ContractType;
  startsOn: IsoDate;
  /** Last day agreed; null for a contract without end. */
  endsOn: IsoDate | null;
  /** Last day worked, once it is over. */
  endedOn: IsoDate | null;
  endReason: EndReason | null;
}

/** Months after which one looks whether the person is still there. */
export const keptAfterMonths = [1, 3, 6] as const;
export type KeptAfter = (typeof keptAfterMonths)[number];
/** to_come: that day is not there yet. unknown: it went on under a contract nobody has recorded. */
export const keptStates = ['kept', 'left', 'to_come', 'unknown'] as const;
export type KeptState = (typeof keptStates)[number];

/** Null where the contract does not say: no end agreed, as when it replaces somebody. */
export interface Lasting {
  /** « Emploi durable » : CDI, or another contract than agency work of more than six months, work-study included. */
  overSixMonths: boolean | null;
  /** The other definition in use: CDI, CDD or agency work of six months or more. */
  sixMonthsOrMore: boolean | null;
}

export interface Outcome {
  kept: Readonly<Record<KeptAfter, KeptState>>;
  lasting: Lasting;
  /** Days from the first to the last one agreed, both included; null without end. */
  agreedDays: number | null;
  /** Days from the first to the last one worked, both included; null while it runs. */
  workedDays: number | null;
}

const jobs: ReadonlySet<ContractType> = new Set<ContractType>([
  'cdi',
  'cdd',
  'temporary_agency',
  'apprenticeship',
  'professionalisation',
  'pec',
  'cie',
  'iae',
]);
/** Whether a contract is a job: discovery periods, trainings, internships and civic service are not. */
export const isEmployment = (contractType: ContractType): boolean => jobs.has(contractType);

/** A new contract in the same company within this delay goes on with the same job. */
const SAME_JOB_WITHIN_DAYS = 31;
const LASTING_MONTHS = 6;

const plusMonths = (day: IsoDate, months: number): IsoDate => Temporal.PlainDate.from(day).add({ months }).toString();
const daysBetween = (from: IsoDate, to: IsoDate): number => Temporal.PlainDate.from(from).until(to).days;
const dayAfter = (day: IsoDate): IsoDate => Temporal.PlainDate.from(day).add({ days: 1 }).toString();
const never = ({ endReason }: ContractSpell): boolean => endReason === 'did_not_start';

/**
 * A person's contracts in one company as jobs, each a series of contracts that follow each other (renewal, CDI after a
 * CDD). Contracts that are no job are left out. @param spells of one person in one company, in any order.
 */
export function jobsOf<Spell extends ContractSpell>(spells: readonly Spell[]): [Spell, ...Spell[]][] {
  const series: [Spell, ...Spell[]][] = [];
  const inOrder = [...spells].sort((a, b) => a.startsOn.localeCompare(b.startsOn));
  for (const spell of inOrder.filter(({ contractType }) => isEmployment(contractType))) {
    const current = series.at(-1);
    const last = current?.at(-1);
    const lastDay = last && (last.endedOn ?? last.endsOn);
    const follows = last && lastDay && !never(last) && daysBetween(lastDay, spell.startsOn) <= SAME_JOB_WITHIN_DAYS;
    if (current && follows) current.push(spell);
    else series.push([spell]);
  }
  return series;
}

/** Whether N whole months were worked in the company. */
function keptAfter(months: KeptAfter, job: readonly [ContractSpell, ...ContractSpell[]], today: IsoDate): KeptState {
  const monthsLater = plusMonths(job[0].startsOn, months);
  const last = job.at(-1) ?? job[0];
  if (last.endedOn === null) return today >= monthsLater ? 'kept' : 'to_come';
  if (never(last)) return 'left';
  if (dayAfter(last.endedOn) >= monthsLater) return 'kept';
  if (last.endReason === null || !endReasons[last.endReason].goesOn) return 'left';
  return today >= monthsLater ? 'unknown' : 'to_come';
}

/** Both definitions of a lasting job, from the dates agreed. */
export function lastingOf({ contractType, startsOn, endsOn }: ContractSpell): Lasting {
  if (contractType === 'cdi') return { overSixMonths: true, sixMonthsOrMore: true };
  if (!isEmployment(contractType)) return { overSixMonths: false, sixMonthsOrMore: false };
  const agency = contractType === 'temporary_agency';
  if (endsOn === null) return { overSixMonths: agency ? false : null, sixMonthsOrMore: null };
  const sixMonths = plusMonths(startsOn, LASTING_MONTHS);
  return {
    overSixMonths: !agency && dayAfter(endsOn) > sixMonths,
    sixMonthsOrMore: dayAfter(endsOn) >= sixMonths,
  };
}

/** One true is enough; else one that is not known leaves it open. */
const either = (answers: readonly (boolean | null)[]): boolean | null =>
  answers.includes(true) ? true : answers.includes(null) ? null : false;

/** What became of a job. @param job contracts that follow each other, oldest first. */
export function outcomeOf(job: readonly [ContractSpell, ...ContractSpell[]], today: IsoDate): Outcome {
  const [first] = job;
  const last = job.at(-1) ?? first;
  const lasting = job.map(lastingOf);
  const days = (until: IsoDate | null): number | null =>
    until === null ? null : Math.max(0, daysBetween(first.startsOn, until) + 1);
  return {
    kept: { 1: keptAfter(1, job, today), 3: keptAfter(3, job, today), 6: keptAfter(6, job, today) },
    lasting: {
      overSixMonths: either(lasting.map(({ overSixMonths }) => overSixMonths)),
      sixMonthsOrMore: either(lasting.map(({ sixMonthsOrMore }) => sixMonthsOrMore)),
    },
    agreedDays: days(last.endsOn),
    workedDays: never(last) && job.length === 1 ? 0 : days(last.endedOn),
  };
}
