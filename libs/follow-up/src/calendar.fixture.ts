import { Temporal } from 'temporal-polyfill';
import type { SendingCalendar } from './sending-times.js';

const HOLIDAYS = new Set(['2026-11-11', '2026-12-25', '2027-01-01', '2027-03-29', '2027-05-01', '2027-05-06', '2027-05-08', '2027-05-17', '2027-07-14']);

const isWorkingDay = (day: string): boolean => Temporal.PlainDate.from(day).dayOfWeek < 6 && !HOLIDAYS.has(day);

/** Metropolitan France in winter 2026-2027, for the specs of the pure files. */
export const calendar: SendingCalendar = {
  zone: 'Europe/Paris',
  isWorkingDay,
  addWorkingDays(day, n) {
    let date = Temporal.PlainDate.from(day);
    for (let left = Math.abs(n); left > 0; ) {
      date = date.add({ days: Math.sign(n) });
      if (isWorkingDay(date.toString())) left -= 1;
    }
    return date.toString();
  },
};
