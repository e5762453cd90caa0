import { type CalendarEntry, whereInWords } from '#notifications';
import { byLink, Clock, DomainError, type DomainEvent, notFound } from '#platform';
import { Meetings, MeetingsQueries, type ProposalsEvent } from '#proposals';
import { Injectable } from '@nestjs/common';
import type { ReactNode } from 'react';
import { MeetingPage, MeetingThanksPage, parseMeetingAnswer } from '../pages/meeting.page.js';
import type { LinkPage } from './link-page.js';

const candidate = byLink('candidate');

/** A young person chooses the date of a meeting, or asks to be called, and gets ready for it. */
@Injectable()
export class MeetingLink implements LinkPage {
  constructor(
    private readonly meetings: Meetings,
    private readonly queries: MeetingsQueries,
    private readonly clock: Clock,
  ) {}

  async show(id: string): Promise<ReactNode> {
    const view = await this.queries.view(id);
    return view && <MeetingPage view={view} now={this.clock.now()} />;
  }

  async act(id: string, body: Record<string, unknown>): Promise<{ status: 200 | 400; page: ReactNode }> {
    const before = await this.queries.view(id);
    if (!before) throw notFound();
    const answer = parseMeetingAnswer(body);
    const now = this.clock.now();
    if (Array.isArray(answer)) return { status: 400, page: <MeetingPage view={before} now={now} problems={answer} /> };
    const { proposalId, state } = before.meeting;
    if (state === 'cancelled') return { status: 400, page: <MeetingPage view={before} now={now} /> };
    try {
      if (answer.action === 'choose') await this.meetings.choose(candidate, proposalId, answer.at);
      else await this.meetings.askCall(candidate, proposalId);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const problems = [{ field: 'at', code: error.code, message: error.message }];
      return {
        status: 400,
        page: <MeetingPage view={(await this.queries.view(id)) ?? before} now={now} problems={problems} />,
      };
    }
    return { status: 200, page: <MeetingThanksPage answer={answer} view={(await this.queries.view(id)) ?? before} /> };
  }

  /** The same entry as in the mails: whoever has both sees one. */
  async calendar(id: string): Promise<CalendarEntry | null> {
    const view = await this.queries.view(id);
    if (!view?.meeting.startsAt) return null;
    const { startsAt, minutes, sequence, state, note } = view.meeting;
    return {
      ...{ id, startsAt, minutes, sequence, cancelled: state === 'cancelled', stampedAt: this.clock.now() },
      summary: `Rencontre\u00a0: ${view.companyName}`,
      description: [`Poste\u00a0: ${view.title}`, note].filter(Boolean).join('\n'),
      where: whereInWords(view.meeting, 'candidate'),
    };
  }

  async renewal(id: string): Promise<DomainEvent | null> {
    const view = await this.queries.view(id);
    if (!view) return null;
    const { proposalId, sequence } = view.meeting;
    const payload = { proposalId, meetingId: id, sequence: String(sequence) };
    return { topic: 'proposals.meeting_link_asked', payload } satisfies ProposalsEvent;
  }
}
