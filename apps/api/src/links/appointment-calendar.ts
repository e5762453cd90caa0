import type { AppointmentRow } from '#follow-up';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';

/** What an appointment is called, the same for both sides: who meets, never why. */
export const appointmentTitle = ({ kind, companyName, firstName, structureName }: AppointmentRow): string =>
  kind === 'company_review'
    ? `Bilan dans l’entreprise\u00a0: ${firstName}, ${companyName}, ${structureName}`
    : `Rencontre\u00a0: ${firstName}, ${companyName}, ${structureName}`;

/** One appointment for any calendar; told again under the same identifier when it moves or is called off. */
export function appointmentCalendar(appointment: AppointmentRow, stampedAt: Date): string {
  const { id, startsAt, durationMinutes, place, state, structureName, structurePhone } = appointment;
  const calendar = ical({ prodId: { company: 'Passerelle', product: 'Rendez-vous', language: 'FR' } });
  const off = state === 'cancelled';
  calendar.method(off ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH);
  calendar.createEvent({
    id: `${id}@passerelle`,
    start: startsAt,
    end: new Date(startsAt.getTime() + durationMinutes * 60_000),
    stamp: stampedAt,
    sequence: Math.max(0, Math.floor((stampedAt.getTime() - appointment.createdAt.getTime()) / 60_000)),
    summary: appointmentTitle(appointment),
    location: place,
    description: `${structureName}${structurePhone ? `, ${structurePhone}` : ''}`,
    status: off ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  return calendar.toString();
}
