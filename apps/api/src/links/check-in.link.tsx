import { CheckIns, type FollowUpEvent } from '#follow-up';
import { byLink, DomainError, type DomainEvent } from '#platform';
import { Injectable } from '@nestjs/common';
import type { ReactNode } from 'react';
import { CheckInPage, parseCheckIn } from '../pages/check-in.page.js';
import type { LinkPage } from './link-page.js';

/** One side says how it goes: three taps and a sentence. */
@Injectable()
export class CheckInLink implements LinkPage {
  constructor(private readonly checkIns: CheckIns) {}

  async show(id: string): Promise<ReactNode> {
    return <CheckInPage form={await this.checkIns.formOf(id)} />;
  }

  async act(id: string, body: Record<string, unknown>): Promise<{ status: 200 | 400; page: ReactNode }> {
    const form = await this.checkIns.formOf(id);
    if (form.closed) return { status: 200, page: <CheckInPage form={form} /> };
    const values = parseCheckIn(body);
    try {
      await this.checkIns.answer(byLink(form.respondent), id, values);
      return { status: 200, page: <CheckInPage form={form} values={values} done /> };
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind !== 'invalid') throw error;
      return { status: 400, page: <CheckInPage form={form} values={values} errors={error.fields} /> };
    }
  }

  renewal(id: string): DomainEvent {
    return { topic: 'follow_up.check_in_reminded', payload: { checkInId: id } } satisfies FollowUpEvent;
  }
}
