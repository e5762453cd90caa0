import { MailOptOuts, Mails } from '#notifications';
import { Clock, Config, forbidden } from '#platform';
import { Body, Controller, Headers, HttpCode, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Public } from '../access/allow.js';
import { MailReportsDto, MailReportsTakenDto } from './mails.dto.js';
import { type RawBody, rawBodyOf } from './raw-body.js';
import { isSigned } from './signature.js';

/** What a mail provider learns after it has accepted a message. */
@ApiTags('Messages')
@Controller('mail-events')
export class MailEventsController {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly mails: Mails,
    private readonly optOuts: MailOptOuts,
  ) {}

  /** Signed with the shared key: `x-passerelle-signature: t=<seconds>,v1=<HMAC-SHA256 of "<seconds>.<body>">`. */
  @Post()
  @Public()
  @HttpCode(200)
  async take(
    @Req() request: FastifyRequest & RawBody,
    @Headers('x-passerelle-signature') signature: string | undefined,
    @Body() { events }: MailReportsDto,
  ): Promise<MailReportsTakenDto> {
    const key = this.config.mailEventsSecret;
    if (key === undefined || !isSigned(rawBodyOf(request), signature, key, this.clock.now()))
      throw forbidden('not_signed', 'Cette demande n’est pas signée.');
    let known = 0;
    for (const { messageId, kind, reason } of events) {
      const mailId = /^<?([0-9a-f-]{36})@/.exec(messageId)?.[1];
      if (mailId === undefined) continue;
      if (kind === 'complained') await this.optOuts.add(mailId);
      else if (await this.mails.bounced(mailId, reason ?? 'bounced')) known += 1;
    }
    return { known };
  }
}
