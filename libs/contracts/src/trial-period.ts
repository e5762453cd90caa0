import { plusDays, plusMonths } from './days.js';
import type { Category, IsoDate } from './hire.js';

/** The longest lawful trial. It must be written in the contract: it is never presumed (L1221-23). */
export interface Trial {
  unit: 'months' | 'calendar_days' | 'in_company_days';
  max: number;
}

const cdiMonths: Record<Category, number> = { worker: 2, employee: 2, technician: 3, manager: 4 };

/** CDI, without renewal, which needs both an extended branch agreement and a clause (L1221-19, L1221-21). */
export function cdiTrial(category: Category): Trial {
  return { unit: 'months', max: cdiMonths[category] };
}

/** CDD: one day a week begun, two weeks at most up to six months of contract, one month beyond (L1242-10). */
export function cddTrial(durationMonths: number): Trial {
  if (durationMonths > 6) return { unit: 'months', max: 1 };
  return { unit: 'calendar_days', max: Math.min(Math.ceil((durationMonths * 52) / 12), 14) };
}

/** Agency work, without a branch agreement: two days up to one month of mission, three up to two, then five (L1251-14). */
export function agencyTrial(durationMonths: number): Trial {
  if (durationMonths <= 1) return { unit: 'calendar_days', max: 2 };
  return { unit: 'calendar_days', max: durationMonths <= 2 ? 3 : 5 };
}

/** Not a trial in name: both sides may leave freely during the first 45 days in the company (L6222-18). */
export const APPRENTICESHIP_TRIAL: Trial = { unit: 'in_company_days', max: 45 };

/**
 * Last day of the trial, counted in calendar days, holidays included.
 * Null for days in the company, which depend on the school's calendar.
 */
export function trialEndsOn(startsOn: IsoDate, trial: Trial): IsoDate | null {
  if (trial.unit === 'in_company_days') return null;
  if (trial.unit === 'calendar_days') return plusDays(startsOn, trial.max - 1);
  const sameDay = plusMonths(startsOn, trial.max);
  // A month too short to have that day ends the trial on its own last day.
  return sameDay.slice(8) === startsOn.slice(8) ? plusDays(sameDay, -1) : sameDay;
}

export interface Notice {
  unit: 'hours' | 'weeks' | 'months';
  length: number;
}

/** Notice the employer owes to end the trial, by how long the person has been there, shortest first (L1221-25). */
const employerNotices: readonly { from: (startsOn: IsoDate) => IsoDate; notice: Notice }[] = [
  { from: (startsOn) => startsOn, notice: { unit: 'hours', length: 24 } },
  { from: (startsOn) => plusDays(startsOn, 7), notice: { unit: 'hours', length: 48 } },
  { from: (startsOn) => plusMonths(startsOn, 1), notice: { unit: 'weeks', length: 2 } },
  { from: (startsOn) => plusMonths(startsOn, 3), notice: { unit: 'months', length: 1 } },
];

/** The steps of notice that a start date turns into days: from when, until when, how much. */
function noticeSteps(startsOn: IsoDate) {
  return employerNotices.map(({ from, notice }, index) => {
    const next = employerNotices[index + 1]?.from(startsOn);
    return { notice, from: from(startsOn), until: next && plusDays(next, -1) };
  });
}

/**
 * Notice the employer owes when ending the trial on a day: 24 hours below eight days present, 48 hours up to a month,
 * two weeks after one month, one month after three (L1221-25). The day of the start counts as the first.
 */
export function employerNotice(startsOn: IsoDate, day: IsoDate): Notice {
  const reached = noticeSteps(startsOn).filter(({ from }) => from <= day);
  return (reached.at(-1) ?? employerNotices[0]!).notice;
}

/** The day on which a notice that runs out on `end` is given at the latest. */
function givenBefore(end: IsoDate, { unit, length }: Notice): IsoDate {
  if (unit === 'months') return plusMonths(end, -length);
  return plusDays(end, unit === 'weeks' ? -7 * length : -length / 24);
}

/**
 * Last day on which the employer can give notice so that it runs out within the trial, which it never prolongs.
 * Below a week of trial no notice is due, so the last day of the trial. Null for an apprentice, whose 45 days in the
 * company know no notice.
 */
export function lastDayToGiveNotice(startsOn: IsoDate, trial: Trial): IsoDate | null {
  const end = trialEndsOn(startsOn, trial);
  if (end === null || (trial.unit === 'calendar_days' && trial.max < 7)) return end;
  let last = startsOn;
  for (const { notice, from, until } of noticeSteps(startsOn)) {
    const inTime = givenBefore(end, notice);
    const day = until && until < inTime ? until : inTime;
    if (day >= from) last = day;
  }
  return last;
}
