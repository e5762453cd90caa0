import ical, { ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { MailCalendar } from './mail-definition.js';

/** One appointment as a calendar keeps it. */
export interface CalendarEntry {
  /** The same through every change and the cancellation. */
  id: string;
  startsAt: Date;
  minutes: number;
  /** Counts the changes: a calendar keeps the highest it has seen. */
  sequence: number;
  cancelled: boolean;
  stampedAt: Date;
  summary: string;
  description: string;
  where: string;
}

/** For a mail: from whom, and for whom alone; nobody learns another one’s address from it. */
interface Parties {
  organiser: { name: string; email: string };
  attendee: { name: string; email: string };
}

/**
 * An appointment for one person’s calendar (RFC 5545 and 5546), in UTC. With parties it is what a mail carries: both sides
 * have agreed to it already, so no answer is asked for. Without, it is a file to take from a page.
 */
export function calendarOf(entry: CalendarEntry, parties?: Parties): MailCalendar {
  const method = entry.cancelled ? 'CANCEL' : parties ? 'REQUEST' : 'PUBLISH';
  const calendar = ical({
    prodId: { company: 'Passerelle', product: 'Rendez-vous', language: 'FR' },
    method: ICalCalendarMethod[method],
  });
  calendar.createEvent({
    id: `${entry.id}@passerelle`,
    sequence: entry.sequence,
    status: entry.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    start: entry.startsAt,
    end: new Date(entry.startsAt.getTime() + entry.minutes * 60_000),
    timezone: 'UTC',
    stamp: entry.stampedAt,
    summary: entry.summary,
    description: entry.description,
    location: entry.where,
    ...(parties && {
      organizer: parties.organiser,
      attendees: [{ ...parties.attendee, rsvp: false, status: ICalAttendeeStatus.ACCEPTED }],
    }),
  });
  return { method, content: calendar.toString() };
}
