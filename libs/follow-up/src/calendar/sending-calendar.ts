import type { IsoDate } from '#platform';
import { addWorkingDays, isWorkingDay, nextWorkingDay, zoneOf } from '#reference';

export interface WorkingDays {
  isWorkingDay(day: IsoDate): boolean;
  /** The day itself when people work, else the next day they do. */
  nextWorkingDay(day: IsoDate): IsoDate;
  /** The n-th working day after (before, when negative) a day, which itself does not count. */
  addWorkingDays(day: IsoDate, n: number): IsoDate;
}

/** Where and when people may be written to. */
export interface SendingCalendar extends WorkingDays {
  /** IANA name of the structure's time zone. */
  zone: string;
}

/** The calendar of a workplace: public holidays differ by place (Alsace-Moselle has two more). */
export function calendarIn(zone: string, communeCode: string): SendingCalendar {
  const holidays = zoneOf(communeCode);
  return {
    zone,
    isWorkingDay: (day) => isWorkingDay(day, holidays),
    nextWorkingDay: (day) => nextWorkingDay(day, holidays),
    addWorkingDays: (day, n) => addWorkingDays(day, n, holidays),
  };
}
