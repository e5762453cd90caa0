import type { IsoDate } from '#platform';
import { addWorkingDays, isWorkingDay, zoneOf } from '#reference';

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

const isAugust = (day: IsoDate): boolean => day.slice(5, 7) === '08';

/**
 * The calendar of a workplace: public holidays differ by place (Alsace-Moselle, overseas), and some companies close in
 * August.
 */
export function calendarIn(zone: string, communeCode: string, closedInAugust = false): SendingCalendar {
  const holidays = zoneOf(communeCode);
  const isOpen = (day: IsoDate): boolean => isWorkingDay(day, holidays) && !(closedInAugust && isAugust(day));
  const addOpenDays = (day: IsoDate, n: number): IsoDate => {
    let date = day;
    for (let left = Math.abs(n); left > 0;) {
      date = addWorkingDays(date, Math.sign(n), holidays);
      if (isOpen(date)) left -= 1;
    }
    return date;
  };
  return {
    zone,
    isWorkingDay: isOpen,
    nextWorkingDay: (day) => (isOpen(day) ? day : addOpenDays(day, 1)),
    addWorkingDays: addOpenDays,
  };
}
