import { type AppointmentRow, FollowUpQueries } from '#follow-up';
import type { CalendarEntry } from '#notifications';
import { Clock, conflict } from '#platform';
import { Injectable } from '@nestjs/common';
import type { ReactNode } from 'react';
import { AppointmentPage } from '../pages/appointment.page.js';
import type { LinkPage } from './link-page.js';

/** An appointment of three: read, and put into one's calendar. There is nothing to answer. */
@Injectable()
export class AppointmentLink implements LinkPage {
  constructor(
    private readonly queries: FollowUpQueries,
    private readonly clock: Clock,
  ) {}

  async show(id: string): Promise<ReactNode> {
    const appointment = await this.queries.appointment(id);
    return appointment && <AppointmentPage appointment={appointment} />;
  }

  async calendar(id: string): Promise<CalendarEntry | null> {
    const appointment = await this.queries.appointment(id);
    if (!appointment) return null;
    const { startsAt, durationMinutes, place, state, structureName, structurePhone, createdAt } = appointment;
    const stampedAt = this.clock.now();
    return {
      ...{ id, startsAt, minutes: durationMinutes, cancelled: state === 'cancelled', stampedAt },
      sequence: Math.max(0, Math.floor((stampedAt.getTime() - createdAt.getTime()) / 60_000)),
      summary: titleOf(appointment),
      description: `${structureName}${structurePhone ? `, ${structurePhone}` : ''}`,
      where: place,
    };
  }

  act(): Promise<never> {
    return Promise.reject(
      conflict('nothing_to_answer', 'Il n’y a rien à répondre\u00a0: appelez votre Mission Locale.'),
    );
  }
}

/** What an appointment is called, the same for both sides: who meets, never why. */
const titleOf = ({ kind, companyName, firstName, structureName }: AppointmentRow): string =>
  kind === 'company_review'
    ? `Bilan dans l’entreprise\u00a0: ${firstName}, ${companyName}, ${structureName}`
    : `Rencontre\u00a0: ${firstName}, ${companyName}, ${structureName}`;
