import { Temporal } from 'temporal-polyfill';
import { instantOf, type IsoDate } from './clock.js';

/** A time on the clock of a place, as somebody types it: « 2026-12-08 », « 14:30 ». */
export interface LocalTime {
  day: IsoDate;
  time: string;
}

/** The instant it is in that zone, whatever the zone of whoever typed it; null for a day or an hour that does not exist. */
export function momentOf({ day, time }: LocalTime, zone: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return null;
  try {
    return Temporal.PlainDate.from(day, { overflow: 'reject' }).toString() === day ? instantOf(day, time, zone) : null;
  } catch {
    return null;
  }
}
