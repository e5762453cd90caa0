import type { IsoDate } from '#platform';

/** The calendar a structure works by: its weekends and public holidays. The real one is in #reference. */
export interface WorkingDays {
  isWorkingDay(day: IsoDate): boolean;
  /** The n-th working day after (before, when negative) a day, which itself may be a day off. */
  addWorkingDays(day: IsoDate, n: number): IsoDate;
}

/** The day itself when people work, else the next day they do. */
export const firstWorkingDay = (day: IsoDate, days: WorkingDays): IsoDate =>
  days.isWorkingDay(day) ? day : days.addWorkingDays(day, 1);
