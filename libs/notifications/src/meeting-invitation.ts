import ical, { ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { MailCalendar } from './mail-definition.js';

export interface Invitation {
  meetingId: string;
  startsAt: Date;
  minutes: number;
  /** Counts the changes: a calendar keeps the highest it has seen. */
  sequence: number;
  cancelled: boolean;
  stampedAt: Date;
  summary: string;
  description: string;
  where: string;
  organiser: { name: string; email: string };
  /** Whoever this copy is for, alone: nobody learns another one's address from it. */
  attendee: { name: string; email: string };
}

/**
 * A meeting for one person's calendar (RFC 5545 and 5546), in UTC: the same identifier through every change and the
 * cancellation. Both sides have agreed to it already, so no answer is asked for.
 */
export function meetingInvitation(of: Invitation): MailCalendar {
  const method = of.cancelled ? 'CANCEL' : 'REQUEST';
  const calendar = ical({
    prodId: { company: 'Passerelle', product: 'Rendez-vous', language: 'FR' },
    method: ICalCalendarMethod[method],
  });
  calendar.createEvent({
    id: `${of.meetingId}@passerelle`,
    sequence: of.sequence,
    status: of.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    start: of.startsAt,
    end: new Date(of.startsAt.getTime() + of.minutes * 60_000),
    timezone: 'UTC',
    stamp: of.stampedAt,
    summary: of.summary,
    description: of.description,
    location: of.where,
    organizer: of.organiser,
    attendees: [{ ...of.attendee, rsvp: false, status: ICalAttendeeStatus.ACCEPTED }],
  });
  return { method, content: calendar.toString() };
}
