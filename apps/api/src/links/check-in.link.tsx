import { CheckIns, type FollowUpEvent, FollowUpQueries } from '#follow-up';
import { byLink, DomainError, type DomainEvent } from '#platform';
import { Injectable } from '@nestjs/common';
import type { ReactNode } from 'react';
import { CheckInPage, parseCheckIn, touchedIn } from '../pages/check-in.page.js';
import type { LinkPage } from './link-page.js';

/** One side says how it goes: three taps and a sentence. */
@Injectable()
export class CheckInLink implements LinkPage {
  constructor(
    private readonly checkIns: CheckIns,
    private readonly queries: FollowUpQueries,
  ) {}

  async show(id: string, asked: Record<string, unknown>): Promise<ReactNode> {
    const [form, reach] = await this.read(id);
    const touched = touchedIn(form, asked.reponse);
    return <CheckInPage form={form} reach={reach} {...(touched ? { values: touched } : {})} />;
  }

  async act(id: string, body: Record<string, unknown>): Promise<{ status: 200 | 400; page: ReactNode }> {
    const [form, reach] = await this.read(id);
    if (form.closed) return { status: 200, page: <CheckInPage form={form} reach={reach} /> };
    const values = parseCheckIn(body);
    try {
      await this.checkIns.answer(byLink(form.respondent), id, values);
      return { status: 200, page: <CheckInPage form={form} reach={reach} values={values} done /> };
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind !== 'invalid') throw error;
      return { status: 400, page: <CheckInPage form={form} reach={reach} values={values} errors={error.fields} /> };
    }
  }

  private read(id: string) {
    return Promise.all([this.checkIns.formOf(id), this.queries.whomToReach(id)]);
  }

  renewal(id: string): DomainEvent {
    return { topic: 'follow_up.check_in_reminded', payload: { checkInId: id } } satisfies FollowUpEvent;
  }
}
