import { byLink, type DomainEvent, notFound } from '#platform';
import { Proposals, type ProposalsEvent, ProposalsQueries } from '#proposals';
import { Injectable } from '@nestjs/common';
import type { ReactNode } from 'react';
import { type ConsentAnswer, ConsentPage, ConsentThanksPage, parseConsent } from '../pages/consent.page.js';
import type { LinkPage } from './link-page.js';

const candidate = byLink('candidate');

/** A young person agrees to be proposed, declines, or asks to be called. */
@Injectable()
export class ConsentLink implements LinkPage {
  constructor(
    private readonly proposals: Proposals,
    private readonly queries: ProposalsQueries,
  ) {}

  async show(id: string): Promise<ReactNode> {
    const view = await this.queries.consentView(id);
    return view && <ConsentPage view={view} />;
  }

  async act(id: string, body: Record<string, unknown>): Promise<{ status: 200 | 400; page: ReactNode }> {
    const answer = parseConsent(body);
    const before = await this.queries.consentView(id);
    if (!before) throw notFound();
    if (Array.isArray(answer)) return { status: 400, page: <ConsentPage view={before} problems={answer} /> };
    await this.take(id, answer);
    return {
      status: 200,
      page: <ConsentThanksPage answer={answer} view={(await this.queries.consentView(id)) ?? before} />,
    };
  }

  renewal(id: string): DomainEvent {
    return { topic: 'proposals.consent_reminded', payload: { proposalId: id } } satisfies ProposalsEvent;
  }

  private take(id: string, answer: ConsentAnswer): Promise<void> {
    switch (answer.action) {
      case 'agree':
        return this.proposals.agree(candidate, id, answer);
      case 'decline':
        return this.proposals.decline(candidate, id, answer);
      case 'call':
        return this.proposals.askCall(candidate, id);
    }
  }
}
