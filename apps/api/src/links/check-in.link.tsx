import { type CheckInForm, CheckIns } from '#follow-up';
import { byLink, type DomainEvent } from '#platform';
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
    const form: CheckInForm = await this.checkIns.formOf(id);
    return { status: 200, page: <CheckInPage form={form} /> };
  }

  renewal(id: string): DomainEvent {
    return { topic: 'follow_up.check_in_reminded', payload: { checkInId: id } };
  }
}
