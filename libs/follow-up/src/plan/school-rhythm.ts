import type { IsoDate } from '#platform';
import { Temporal } from 'temporal-polyfill';
import type { WorkingDays } from '../calendar/sending-calendar.js';

/** How an apprentice alternates: the last `schoolWeeks` of every `everyWeeks` are spent at school. */
export interface SchoolRhythm {
  schoolWeeks: number;
  everyWeeks: number;
  /** Any day of the first week at school, where it is known; else the first cycle ends with it. */
  firstSchoolWeekOn: IsoDate | null;
}

/** What is supposed while nobody has recorded the rhythm: the most common one. */
export const USUAL_RHYTHM: SchoolRhythm = { schoolWeeks: 1, everyWeeks: 3, firstSchoolWeekOn: null };

const mondayOf = (day: IsoDate): Temporal.PlainDate => {
  const date = Temporal.PlainDate.from(day);
  return date.subtract({ days: date.dayOfWeek - 1 });
};

/** Whether an apprentice who started on `startsOn` is at school in the week of `day`. */
export function isSchoolWeek(day: IsoDate, startsOn: IsoDate, rhythm: SchoolRhythm): boolean {
  const { schoolWeeks, everyWeeks, firstSchoolWeekOn } = rhythm;
  const firstSchoolWeek = firstSchoolWeekOn
    ? mondayOf(firstSchoolWeekOn)
    : mondayOf(startsOn).add({ weeks: everyWeeks - schoolWeeks });
  const weeks = Math.round(firstSchoolWeek.until(mondayOf(day)).days / 7);
  return ((weeks % everyWeeks) + everyWeeks) % everyWeeks < schoolWeeks;
}

/**
 * The day on which an apprentice has spent `count` days in the company, the first one included: working days, weeks at
 * school left out (L6222-18: « jours, consécutifs ou non, de formation pratique en entreprise »).
 * @throws Error when the rhythm leaves no day in the company.
 */
export function inCompanyDay(startsOn: IsoDate, count: number, rhythm: SchoolRhythm, days: WorkingDays): IsoDate {
  if (rhythm.schoolWeeks >= rhythm.everyWeeks) throw new Error('A rhythm without a week in the company');
  let day = Temporal.PlainDate.from(startsOn);
  for (let left = count; ; day = day.add({ days: 1 })) {
    const date = day.toString();
    if (days.isWorkingDay(date) && !isSchoolWeek(date, startsOn, rhythm)) left -= 1;
    if (left === 0) return date;
  }
}

/** About when each of the three terms of a school year ends: the moment to look back on it. */
const TERM_ENDS = ['03-20', '06-15', '12-10'] as const;
/** An apprenticeship lasts three years at most, four for disabled workers; without an end, one plans three. */
const LONGEST = { years: 3 };

/** The ends of the school terms between two days. @returns each with a number that never changes: year and term */
export function termEnds(after: IsoDate, until: IsoDate | null): { day: IsoDate; occurrence: number }[] {
  const last = until ?? Temporal.PlainDate.from(after).add(LONGEST).toString();
  const terms: { day: IsoDate; occurrence: number }[] = [];
  for (let year = Number(after.slice(0, 4)); year <= Number(last.slice(0, 4)); year++) {
    TERM_ENDS.forEach((date, index) => {
      const day = `${year}-${date}`;
      if (day > after && day < last) terms.push({ day, occurrence: year * 10 + index + 1 });
    });
  }
  return terms;
}
