import { Temporal } from 'temporal-polyfill';
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
  const start = Temporal.PlainDate.from(startsOn);
  if (trial.unit === 'calendar_days') return start.add({ days: trial.max - 1 }).toString();
  const sameDay = start.add({ months: trial.max });
  // A month too short to have that day ends the trial on its own last day.
  return (sameDay.day === start.day ? sameDay.subtract({ days: 1 }) : sameDay).toString();
}

export interface Notice {
  unit: 'hours' | 'weeks' | 'months';
  length: number;
}

/** Notice the employer owes to end the trial, by how long the person has been there, shortest first (L1221-25). */
const employerNotices: readonly { presence: Temporal.DurationLike; notice: Notice }[] = [
  { presence: { days: 0 }, notice: { unit: 'hours', length: 24 } },
  { presence: { days: 7 }, notice: { unit: 'hours', length: 48 } },
  { presence: { months: 1 }, notice: { unit: 'weeks', length: 2 } },
  { presence: { months: 3 }, notice: { unit: 'months', length: 1 } },
];

/** The steps of notice that a start date turns into days: from when, until when, how much. */
function noticeSteps(startsOn: IsoDate) {
  const start = Temporal.PlainDate.from(startsOn);
  return employerNotices.map(({ presence, notice }, index) => {
    const next = employerNotices[index + 1];
    return { notice, from: start.add(presence), until: next && start.add(next.presence).subtract({ days: 1 }) };
  });
}

/**
 * Notice the employer owes when ending the trial on a day: 24 hours below eight days present, 48 hours up to a month,
 * two weeks after one month, one month after three (L1221-25). The day of the start counts as the first.
 */
export function employerNotice(startsOn: IsoDate, day: IsoDate): Notice {
  const reached = noticeSteps(startsOn).filter(({ from }) => Temporal.PlainDate.compare(from, day) <= 0);
  return (reached.at(-1) ?? employerNotices[0]!).notice;
}

/**
 * Last day on which the employer can give notice so that it runs out within the trial, which it never prolongs.
 * Below a week of trial no notice is due, so the last day of the trial. Null for an apprentice, whose 45 days in the
 * company know no notice.
 */
export function lastDayToGiveNotice(startsOn: IsoDate, trial: Trial): IsoDate | null {
  const trialEnd = trialEndsOn(startsOn, trial);
  if (trialEnd === null || (trial.unit === 'calendar_days' && trial.max < 7)) return trialEnd;
  const end = Temporal.PlainDate.from(trialEnd);
  let last = Temporal.PlainDate.from(startsOn);
  for (const { notice, from, until } of noticeSteps(startsOn)) {
    const inTime = end.subtract(
      notice.unit === 'hours' ? { days: notice.length / 24 } : { [notice.unit]: notice.length },
    );
    const day = until && Temporal.PlainDate.compare(until, inTime) < 0 ? until : inTime;
    if (Temporal.PlainDate.compare(day, from) >= 0) last = day;
  }
  return last.toString();
}
