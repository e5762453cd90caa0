import { dayOf, instantOf } from '#platform';
import type { SendingCalendar } from '../calendar/sending-calendar.js';
import type { AlertLevel } from '../signals/signals.js';

const END_OF_DAY = '18:00';
/** Past this hour nobody can act the same day any more. */
const LATEST_START = '16:00';
const NEXT_MORNING = '10:00';

/** Before an urgent case is handed over. */
const URGENT_NOTICE_MS = 2 * 3_600_000;
const MORNING = '09:00';

/**
 * When the person in charge is reminded of a case nobody has taken up: two hours before it is handed over when urgent,
 * the morning of that day otherwise. Null when that is past already, or would follow the first message at once.
 */
export function remindAt(level: AlertLevel, at: Date, dueAt: Date, zone: string): Date | null {
  const reminder =
    level === 'urgent' ? new Date(dueAt.getTime() - URGENT_NOTICE_MS) : instantOf(dayOf(dueAt, zone), MORNING, zone);
  return reminder.getTime() - at.getTime() >= URGENT_NOTICE_MS / 2 ? reminder : null;
}

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
