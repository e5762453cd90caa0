import { dayOf, instantOf } from '#platform';
import type { SendingCalendar } from '../calendar/sending-calendar.js';
import type { AlertLevel } from '../signals/signals.js';

const END_OF_DAY = '18:00';
/** Past this hour nobody can act the same day any more. */
const LATEST_START = '16:00';
const NEXT_MORNING = '10:00';

/**
 * By when someone must have taken up a case. Urgent: the same working day, or the next morning when it arrives late or
 * on a day off. Alert: the end of the second working day.
 */
export function dueBy(level: AlertLevel, at: Date, calendar: SendingCalendar): Date {
  const today = dayOf(at, calendar.zone);
  if (level === 'alert') return instantOf(calendar.addWorkingDays(today, 2), END_OF_DAY, calendar.zone);
  const sameDay = calendar.isWorkingDay(today) && at < instantOf(today, LATEST_START, calendar.zone);
  if (sameDay) return instantOf(today, END_OF_DAY, calendar.zone);
  return instantOf(calendar.addWorkingDays(today, 1), NEXT_MORNING, calendar.zone);
}
