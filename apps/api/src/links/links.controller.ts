import { type ActionLink, type LinkPurpose, Links } from '#accounts';
import { calendarOf } from '#notifications';
import { DomainError } from '#platform';
import { Body, Controller, Get, Header, Param, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { ReactNode } from 'react';
import { Public } from '../access/allow.js';
import { renderPage } from '../pages/layout.js';
import { ExpiredPage, RefusedPage, UnknownLinkPage } from '../pages/message.page.js';
import { AppointmentLink } from './appointment.link.js';
import { CheckInLink } from './check-in.link.js';
import { ConsentLink } from './consent.link.js';
import { EmployerAnswerLink } from './employer-answer.link.js';
import { MeetingLink } from './meeting.link.js';
import { NeedEndingLink } from './need-ending.link.js';
import type { LinkPage } from './link-page.js';
import { MailOptOutLink } from './mail-opt-out.link.js';

/** The portal’s own sentence asks to reload: here that would send the form once more. */
const TOO_LATE =
  'Quelqu’un a répondu avant, ou la situation a changé entre-temps\u00a0: cette réponse n’a pas été enregistrée.';

const CALENDAR_FILE = 'attachment; filename="rendez-vous.ics"';

/**
 * Pages opened from mails, without account and without script. A GET never changes anything: mail scanners open every
 * link they see.
 */
@ApiExcludeController()
@Controller('r')
export class LinksController {
  private readonly pages: Readonly<Record<LinkPurpose, LinkPage>>;

  constructor(
    private readonly links: Links,
    consent: ConsentLink,
    employerAnswer: EmployerAnswerLink,
    checkIn: CheckInLink,
    mailOptOut: MailOptOutLink,
    needEnding: NeedEndingLink,
    meeting: MeetingLink,
    appointment: AppointmentLink,
  ) {
    this.pages = {
      consent,
      employer_answer: employerAnswer,
      check_in: checkIn,
      mail_opt_out: mailOptOut,
      need_ending: needEnding,
      meeting,
      appointment,
    };
  }

  @Get(':token')
  @Public()
  @Header('cache-control', 'no-store')
  async open(
    @Param('token') token: string,
    @Query() asked: Record<string, unknown>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const found = await this.links.find(token);
    if (!found) return answer(reply, 404, UnknownLinkPage());
    if (found.expired) return answer(reply, 410, ExpiredPage({ renewed: false }));
    const { purpose, subjectId } = found.link;
    const entry = asked.agenda === '1' ? await this.pages[purpose].calendar?.(subjectId) : null;
    if (entry) {
      void reply.type('text/calendar; charset=utf-8').header('content-disposition', CALENDAR_FILE);
      return calendarOf(entry).content;
    }
    const page = await this.pages[purpose].show(subjectId, asked);
    return page ? answer(reply, 200, page) : answer(reply, 404, UnknownLinkPage());
  }

  @Post(':token')
  @Public()
  @Header('cache-control', 'no-store')
  async act(
    @Param('token') token: string,
    @Body() body: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const found = await this.links.find(token);
    if (!found) return answer(reply, 404, UnknownLinkPage());
    if (found.expired) return this.renew(reply, found.link, body);
    const { purpose, subjectId } = found.link;
    try {
      const { status, page } = await this.pages[purpose].act(subjectId, fields(body));
      return answer(reply, status, page);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const late = error.code === 'not_possible_now' || error.code === 'changed_meanwhile';
      const message = late ? TOO_LATE : error.message;
      return answer(reply, error.kind === 'conflict' ? 409 : 400, RefusedPage({ message }));
    }
  }

  private async renew(reply: FastifyReply, link: ActionLink, body: unknown): Promise<string> {
    const asked = fields(body).action === 'renew';
    const event = asked ? await this.pages[link.purpose].renewal?.(link.subjectId) : null;
    if (event) await this.links.renew(link, event);
    return answer(reply, asked ? 200 : 410, ExpiredPage({ renewed: asked }));
  }
}

function answer(reply: FastifyReply, status: number, page: ReactNode): string {
  void reply.status(status).type('text/html; charset=utf-8');
  return renderPage(page);
}

/** A posted form as a plain record, whatever was sent. */
const fields = (body: unknown): Record<string, unknown> =>
  typeof body === 'object' && body !== null ? { ...body } : {};
