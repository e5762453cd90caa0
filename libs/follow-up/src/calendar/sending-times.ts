import { dayOf, instantOf, type IsoDate } from '#platform';
import { Temporal } from 'temporal-polyfill';
import type { SendingCalendar } from './sending-calendar.js';

/** People are written to on working days, 8 h to 19 h on their own clock. */
const OPENS = '08:00';
const CLOSES = '19:00';

/**
 * What follows the question, in working days after it was really asked (not after it should have been: a late mail
 * would be chased at once). Each time at another hour, for people who cannot look at work, or only then.
 */
const ASKED_AT = '09:00';
const reminders = [
  { afterWorkingDays: 2, at: '12:30' },
  { afterWorkingDays: 5, at: '17:30' },
] as const;
const givenUp = { afterWorkingDays: 7, at: '09:00' } as const;

export const REMINDERS = reminders.length;

/** When a check-in of that day is asked. */
export const askingTime = (dueOn: IsoDate, zone: string): Date => instantOf(dueOn, ASKED_AT, zone);

/** Thousands of people share a calendar on a busy morning; working out their time zone took longer than writing to them. */
const known = new WeakMap<SendingCalendar, Map<string, Date>>();

function once(calendar: SendingCalendar, key: string, workOut: () => Date): Date {
  const times = known.get(calendar) ?? new Map<string, Date>();
  known.set(calendar, times);
  const time = times.get(key) ?? workOut();
  times.set(key, time);
  return time;
}

/** The instant itself when it lies within the sending window, else the next opening of it. */
export const nextSendingTime = (at: Date, calendar: SendingCalendar): Date =>
  once(calendar, `from ${at.getTime()}`, () => sendingTimeFrom(at, calendar));

function sendingTimeFrom(at: Date, calendar: SendingCalendar): Date {
  const local = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(calendar.zone);
  const today = local.toPlainDate().toString();
  const time = local.toPlainTime();
  const isBefore = (limit: string) => Temporal.PlainTime.compare(time, limit) < 0;
  if (calendar.isWorkingDay(today) && isBefore(CLOSES))
    return isBefore(OPENS) ? instantOf(today, OPENS, calendar.zone) : at;
  return instantOf(calendar.addWorkingDays(today, 1), OPENS, calendar.zone);
}

/**
 * When the next thing happens to an unanswered question: the reminder after `remindersSent` ones, or, once all are
 * sent, the moment the adviser is asked to call.
 */
export const nextChase = (askedAt: Date, remindersSent: number, calendar: SendingCalendar): Date =>
  once(calendar, `after ${remindersSent} ${askedAt.getTime()}`, () => {
    const step = reminders[remindersSent] ?? givenUp;
    const day = calendar.addWorkingDays(dayOf(askedAt, calendar.zone), step.afterWorkingDays);
    return instantOf(day, step.at, calendar.zone);
  });
