import { dayOf, instantOf } from '#platform';
import { addWorkingDays, type HolidayZone } from '#reference';

const REMINDER_TIME = '09:00';

/**
 * Whether both sides are to be reminded now: from nine o'clock, the working day before. Not when the time was agreed
 * after that moment: what confirmed it has just arrived.
 */
export function isReminderDue(
  meeting: { startsAt: Date; setAt: Date },
  now: Date,
  zone: string,
  holidays: HolidayZone,
): boolean {
  const due = instantOf(addWorkingDays(dayOf(meeting.startsAt, zone), -1, holidays), REMINDER_TIME, zone);
  return meeting.setAt < due && due <= now && now < meeting.startsAt;
}
