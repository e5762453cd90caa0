import holidaysOf from '@socialgouv/jours-feries';
import { Temporal } from 'temporal-polyfill';

/**
 * Where other days are off. Alsace and Moselle: Good Friday and 26 December (L. 3134-13, Code du travail); Good Friday
 * holds by law only in communes with a protestant church, and is counted everywhere. Overseas: the day that
 * commemorates the abolition of slavery (L. 3422-2).
 */
export type HolidayZone = 'metropole' | 'alsace-moselle' | keyof typeof abolitionDays;

const abolitionDays = {
  guadeloupe: '05-27',
  martinique: '05-22',
  guyane: '06-10',
  reunion: '12-20',
  mayotte: '04-27',
  'saint-barthelemy': '10-09',
  'saint-martin': '05-28',
} as const;

const zones: readonly (readonly [beginning: RegExp, zone: HolidayZone])[] = [
  [/^(?:57|67|68)/, 'alsace-moselle'],
  [/^971/, 'guadeloupe'],
  [/^972/, 'martinique'],
  [/^973/, 'guyane'],
  [/^974/, 'reunion'],
  [/^976/, 'mayotte'],
  [/^977/, 'saint-barthelemy'],
  [/^978/, 'saint-martin'],
];

/** The zone of an INSEE code of a commune or département. */
export const zoneOf = (code: string): HolidayZone =>
  zones.find(([beginning]) => beginning.test(code))?.[1] ?? 'metropole';

const known = new Map<string, ReadonlySet<string>>();

/** Public holidays of a year, as days. */
function holidays(year: number, zone: HolidayZone): ReadonlySet<string> {
  const key = `${zone} ${year}`;
  let days = known.get(key);
  if (!days) {
    const dates = Object.values(holidaysOf(year, { alsace: zone === 'alsace-moselle' }));
    const abolition = zone in abolitionDays ? [`${year}-${abolitionDays[zone as keyof typeof abolitionDays]}`] : [];
    known.set(key, (days = new Set([...dates.map(dayOfLocalDate), ...abolition])));
  }
  return days;
}

/**
 * The package gives midnights of the machine's time zone, an hour off when summer time begins or ends in between:
 * noon is on the right day in any case.
 */
function dayOfLocalDate(midnight: Date): string {
  const noon = new Date(midnight.getTime() + 12 * 3_600_000);
  return new Temporal.PlainDate(noon.getFullYear(), noon.getMonth() + 1, noon.getDate()).toString();
}

/** Monday to Friday (« jours ouvrés »), public holidays left out. @param day 'YYYY-MM-DD', as everywhere below */
export function isWorkingDay(day: string, zone: HolidayZone = 'metropole'): boolean {
  const date = Temporal.PlainDate.from(day);
  return date.dayOfWeek <= 5 && !holidays(date.year, zone).has(day);
}

/** The day itself when it is worked, else the next one that is. */
export function nextWorkingDay(day: string, zone: HolidayZone = 'metropole'): string {
  return isWorkingDay(day, zone) ? day : addWorkingDays(day, 1, zone);
}

/** The nth working day after (or, when negative, before) a day, which itself does not count; the day itself for 0. */
export function addWorkingDays(day: string, count: number, zone: HolidayZone = 'metropole'): string {
  let date = Temporal.PlainDate.from(day);
  for (let left = Math.abs(count); left > 0;) {
    date = date.add({ days: Math.sign(count) });
    if (isWorkingDay(date.toString(), zone)) left -= 1;
  }
  return date.toString();
}

/** « Jour ouvrable »: any day but Sundays and public holidays. */
export function isOpenDay(day: string, zone: HolidayZone = 'metropole'): boolean {
  const date = Temporal.PlainDate.from(day);
  return date.dayOfWeek !== 7 && !holidays(date.year, zone).has(day);
}

/**
 * The nth « jour ouvrable » after a day, which itself does not count: every day but Sundays and public holidays. What
 * most legal delays of the Code du travail are counted in.
 */
export function addOpenDays(day: string, count: number, zone: HolidayZone = 'metropole'): string {
  let date = Temporal.PlainDate.from(day);
  for (let left = count; left > 0;) {
    date = nextDay(date);
    if (isOpenDay(date.toString(), zone)) left -= 1;
  }
  return date.toString();
}

/** How many working days lie after `from` up to and including `to`; 0 when `to` is not later. */
export function workingDaysBetween(from: string, to: string, zone: HolidayZone = 'metropole'): number {
  const end = Temporal.PlainDate.from(to);
  let count = 0;
  for (
    let date = nextDay(Temporal.PlainDate.from(from));
    Temporal.PlainDate.compare(date, end) <= 0;
    date = nextDay(date)
  )
    if (isWorkingDay(date.toString(), zone)) count += 1;
  return count;
}

const nextDay = (date: Temporal.PlainDate): Temporal.PlainDate => date.add({ days: 1 });
