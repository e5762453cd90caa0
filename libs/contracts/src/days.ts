import type { IsoDate } from './hire.js';

/** Days counted on the calendar, by the hundred for one hire: plain arithmetic, held to Temporal by its spec. */

const iso = (year: number, month: number, day: number): IsoDate =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

function split(day: IsoDate): [year: number, month: number, day: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

/** @param count negative to go back */
export function plusDays(from: IsoDate, count: number): IsoDate {
  const [year, month, day] = split(from);
  return iso(year, month, day + count);
}

/** The same day so many months later, or the last of a month too short to have it. @param count negative to go back */
export function plusMonths(from: IsoDate, count: number): IsoDate {
  const [year, month, day] = split(from);
  const lastOfMonth = iso(year, month + count + 1, 0);
  return day < Number(lastOfMonth.slice(8)) ? `${lastOfMonth.slice(0, 8)}${from.slice(8)}` : lastOfMonth;
}
