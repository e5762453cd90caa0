import holidaysOf from '@socialgouv/jours-feries';
import { Temporal } from 'temporal-polyfill';

/** Where other holidays apply: Moselle and Alsace have two more (local law). */
export type HolidayZone = 'metropole' | 'alsace-moselle';

const ALSACE_MOSELLE = new Set(['57', '67', '68']);

/** The zone of a commune or département code. */
export const zoneOf = (code: string): HolidayZone => (ALSACE_MOSELLE.has(code.slice(0, 2)) ? 'alsace-moselle' : 'metropole');

const cache = new Map<string, ReadonlySet<string>>();

/** Public holidays of a year, as days. */
function holidays(year: number, zone: HolidayZone): ReadonlySet<string> {
  const key = `${zone}-${year}`;
  const known = cache.get(key);
  if (known) return known;
  // The package gives local midnights: read them with local getters, or the day before comes out.
  const days = Object.values(holidaysOf(year, { alsace: zone === 'alsace-moselle' })).map((date) =>
    new Temporal.PlainDate(date.getFullYear(), date.getMonth() + 1, date.getDate()).toString(),
  );
  const set = new Set(days);
  cache.set(key, set);
  return set;
}

/** Monday to Friday, public holidays left out. @param day 'YYYY-MM-DD' */
export function isWorkingDay(day: string, zone: HolidayZone = 'metropole'): boolean {
  const date = Temporal.PlainDate.from(day);
  return date.dayOfWeek <= 5 && !holidays(date.year, zone).has(day);
}

/** The day itself when it is worked, else the next one that is. */
export function nextWorkingDay(day: string, zone: HolidayZone = 'metropole'): string {
  let date = Temporal.PlainDate.from(day);
  while (!isWorkingDay(date.toString(), zone)) date = date.add({ days: 1 });
  return date.toString();
}

/** The nth working day after (or, when negative, before) a day, which itself does not count. */
export function addWorkingDays(day: string, count: number, zone: HolidayZone = 'metropole'): string {
  let date = Temporal.PlainDate.from(day);
  const step = Math.sign(count);
  for (let left = Math.abs(count); left > 0; ) {
    date = date.add({ days: step });
    if (isWorkingDay(date.toString(), zone)) left -= 1;
  }
  return date.toString();
}

/** How many working days lie after `from` up to and including `to`; 0 when `to` is not later. */
export function workingDaysBetween(from: string, to: string, zone: HolidayZone = 'metropole'): number {
  let count = 0;
  for (let date = Temporal.PlainDate.from(from).add({ days: 1 }); Temporal.PlainDate.compare(date, Temporal.PlainDate.from(to)) <= 0; date = date.add({ days: 1 })) {
    if (isWorkingDay(date.toString(), zone)) count += 1;
  }
  return count;
}
