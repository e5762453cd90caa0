import { HealthProbe, Metrics } from '#notifications';
import { notFound } from '#platform';
import { Controller, Get, Headers, Res } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '../access/allow.js';
import { HealthDto } from './health.dto.js';

@ApiTags('Santé')
@Controller()
export class HealthController {
  constructor(
    private readonly health: HealthProbe,
    private readonly metrics: Metrics,
  ) {}

  /** The process answers. */
  @Get('health/live')
  @Public()
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** The process can work: database and queue answer. What is late is shown; it does not take the API away. */
  @Get('health/ready')
  @Public()
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<HealthDto> {
    const { status, database, queue, ages } = await this.health.look();
    void reply.status(status === 'down' ? 503 : 200);
    return {
      ...{ status, database, queue },
      oldestUndeliveredEventSeconds: ages?.undeliveredEvent ?? null,
      oldestDueMailSeconds: ages?.dueMail ?? null,
      oldestUnsentMailSeconds: ages?.unsentMail ?? null,
      oldestDueCheckInSeconds: ages?.dueCheckIn ?? null,
      lastSweepSeconds: ages?.lastSweep ?? null,
    };
  }

  /** Figures for a monitoring system that shows the token of the environment; for everyone else there is nothing here. */
  @Get('metrics')
  @Public()
  @ApiExcludeEndpoint()
  async figures(
    @Headers('authorization') authorization: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!this.metrics.mayRead(authorization)) throw notFound();
    await reply.header('content-type', this.metrics.contentType).send(await this.metrics.text());
  }
}
