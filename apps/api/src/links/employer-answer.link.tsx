import { byLink, Clock, DomainError, type DomainEvent, notFound } from '#platform';
import { Meetings, Proposals, type ProposalsEvent, ProposalsQueries } from '#proposals';
import { Injectable } from '@nestjs/common';
import type { ReactNode } from 'react';
import {
  type EmployerAnswer,
  EmployerAnswerPage,
  EmployerThanksPage,
  parseEmployerAnswer,
} from '../pages/employer-answer.page.js';
import type { LinkPage } from './link-page.js';

const employer = byLink('employer');

/** An employer answers one anonymous card: meet, decline with a reason, hire. */
@Injectable()
export class EmployerAnswerLink implements LinkPage {
  constructor(
    private readonly proposals: Proposals,
    private readonly meetings: Meetings,
    private readonly queries: ProposalsQueries,
    private readonly clock: Clock,
  ) {}

  async show(id: string): Promise<ReactNode> {
    const view = await this.queries.answerView(id);
    return view && <EmployerAnswerPage view={view} today={this.clock.today()} />;
  }

  async act(id: string, body: Record<string, unknown>): Promise<{ status: 200 | 400; page: ReactNode }> {
    const answer = parseEmployerAnswer(body);
    const before = await this.queries.answerView(id);
    if (!before) throw notFound();
    if (Array.isArray(answer))
      return {
        status: 400,
        page: <EmployerAnswerPage view={before} today={this.clock.today()} problems={answer} values={body} />,
      };
    try {
      await this.take(id, answer);
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind !== 'invalid') throw error;
      return {
        status: 400,
        page: <EmployerAnswerPage view={before} today={this.clock.today()} problems={error.fields} values={body} />,
      };
    }
    return {
      status: 200,
      page: <EmployerThanksPage answer={answer} view={(await this.queries.answerView(id)) ?? before} />,
    };
  }

  renewal(id: string): DomainEvent {
    return { topic: 'proposals.answer_link_asked', payload: { proposalId: id } } satisfies ProposalsEvent;
  }

  private take(id: string, answer: EmployerAnswer): Promise<void> {
    switch (answer.action) {
      case 'meet':
        return this.proposals.meet(employer, id, answer.offer);
      case 'propose':
        return this.meetings.propose(employer, id, answer.offer);
      case 'cancel_meeting':
        return this.meetings.cancel(employer, id, answer.note);
      case 'reject':
        return this.proposals.reject(employer, id, answer);
      case 'hire':
        return this.proposals.hire(employer, id, answer.terms);
    }
  }
}
