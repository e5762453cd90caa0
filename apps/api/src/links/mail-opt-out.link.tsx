import { MailOptOuts } from '#notifications';
import { Injectable } from '@nestjs/common';
import type { ReactNode } from 'react';
import { MailOptOutPage } from '../pages/mail-opt-out.page.js';
import type { LinkPage } from './link-page.js';

/** Whoever gets reminders asks for no more of them, or for them again. */
@Injectable()
export class MailOptOutLink implements LinkPage {
  constructor(private readonly optOuts: MailOptOuts) {}

  async show(mailId: string): Promise<ReactNode> {
    const state = await this.optOuts.stateOf(mailId);
    return state && <MailOptOutPage {...state} />;
  }

  /** Also what a mail program posts by itself when its own button is pressed (RFC 8058). */
  async act(mailId: string, body: Record<string, unknown>): Promise<{ status: 200; page: ReactNode }> {
    const again = body.action === 'again';
    await (again ? this.optOuts.remove(mailId) : this.optOuts.add(mailId));
    return { status: 200, page: <MailOptOutPage optedOut={!again} /> };
  }
}
