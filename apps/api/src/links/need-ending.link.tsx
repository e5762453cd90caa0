import { Needs, type NeedsEvent } from '#needs';
import { byLink, Clock, DomainError, type DomainEvent, notFound } from '#platform';
import { NeedEndings, type NeedEndingView, Proposals } from '#proposals';
import { Injectable } from '@nestjs/common';
import type { ReactNode } from 'react';
import { type NeedEnding, NeedEndingPage, NeedEndingThanksPage, parseNeedEnding } from '../pages/need-ending.page.js';
import type { LinkPage } from './link-page.js';

/** A company says what becomes of a need that ends soon: go on, filled (with whom), or closed (why). */
@Injectable()
export class NeedEndingLink implements LinkPage {
  constructor(
    private readonly needs: Needs,
    private readonly proposals: Proposals,
    private readonly endings: NeedEndings,
    private readonly clock: Clock,
  ) {}

  async show(id: string): Promise<ReactNode> {
    const view = await this.endings.view(id);
    return view && <NeedEndingPage view={view} today={this.clock.today()} />;
  }

  async act(id: string, body: Record<string, unknown>): Promise<{ status: 200 | 400; page: ReactNode }> {
    const view = await this.endings.view(id);
    if (!view) throw notFound();
    const answer = parseNeedEnding(body);
    if (Array.isArray(answer))
      return {
        status: 400,
        page: <NeedEndingPage view={view} today={this.clock.today()} problems={answer} values={body} />,
      };
    try {
      await this.take(id, answer, view);
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind !== 'invalid') throw error;
      return {
        status: 400,
        page: <NeedEndingPage view={view} today={this.clock.today()} problems={error.fields} values={body} />,
      };
    }
    const after = (await this.endings.view(id)) ?? view;
    return { status: 200, page: <NeedEndingThanksPage answer={answer} view={after} /> };
  }

  renewal(id: string): DomainEvent {
    return { topic: 'needs.expiring', payload: { needId: id } } satisfies NeedsEvent;
  }

  private async take(id: string, answer: NeedEnding, view: NeedEndingView): Promise<void> {
    if (answer.action !== 'hire') return this.needs.answerByLink(id, answer);
    // The link is about this need only: nobody else’s proposal is reached through it.
    if (!view.proposed.some(({ proposalId }) => proposalId === answer.proposalId)) throw notFound();
    return this.proposals.hire(byLink('employer'), answer.proposalId, answer.terms);
  }
}
