import { FollowUpQueries } from '#follow-up';
import { conflict } from '#platform';
import { Injectable } from '@nestjs/common';
import type { ReactNode } from 'react';
import { AppointmentPage } from '../pages/appointment.page.js';
import type { LinkPage } from './link-page.js';

/** An appointment of three: read, and put into one's calendar. There is nothing to answer. */
@Injectable()
export class AppointmentLink implements LinkPage {
  constructor(private readonly queries: FollowUpQueries) {}

  async show(id: string): Promise<ReactNode> {
    const appointment = await this.queries.appointment(id);
    return appointment && <AppointmentPage appointment={appointment} />;
  }

  act(): Promise<never> {
    return Promise.reject(conflict('nothing_to_answer', 'Il n’y a rien à répondre : appelez votre Mission Locale.'));
  }
}
