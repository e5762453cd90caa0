import { Database, JobQueues } from '#platform';
import { MailsQueries } from '#notifications';
import { Controller, Get, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '../access/allow.js';
import { CheckDto, HealthDto } from './health.dto.js';

const QUEUE_ANSWER_MS = 3_000;
/** Beyond this age, something that should have left has not: an operator must look. */
const LATE_SECONDS = 600;

@ApiTags('Santé')
@Controller('health')
export class HealthController {
  constructor(
    private readonly database: Database,
    private readonly queues: JobQueues,
    private readonly mails: MailsQueries,
  ) {}

  /** The process answers. */
  @Get('live')
  @Public()
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** The process can work: database and queue answer. Late events and mails are shown; they do not take the API away. */
  @Get('ready')
  @Public()
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<HealthDto> {
    const [database, queue] = await Promise.all([
      check(() => this.database.manager.query('select 1')),
      check(() => withLimit(this.queues.queue('events').getJobCounts('waiting'), QUEUE_ANSWER_MS)),
    ]);
    const [event, mail] = database.ok
      ? await Promise.all([this.oldestEventSeconds(), this.mails.oldestDueSeconds()])
      : [null, null];
    const ready = database.ok && queue.ok;
    void reply.status(ready ? 200 : 503);
    return {
      status: !ready ? 'down' : (event ?? 0) > LATE_SECONDS || (mail ?? 0) > LATE_SECONDS ? 'late' : 'ok',
      database,
      queue,
      oldestUndeliveredEventSeconds: event,
      oldestDueMailSeconds: mail,
    };
  }

  private async oldestEventSeconds(): Promise<number | null> {
    const [row] = await this.database.manager.query<{ seconds: number | null }[]>(
      `select extract(epoch from now() - least(
         (select min(created_at) from events where relayed_at is null),
         (select min(e.created_at) from event_deliveries d join events e on e.id = d.event_id
          where d.done_at is null and d.failed_at is null)))::int as seconds`,
    );
    return row?.seconds ?? null;
  }
}

const check = async (probe: () => Promise<unknown>): Promise<CheckDto> => {
  try {
    await probe();
    return { ok: true };
  } catch {
    return { ok: false };
  }
};

const withLimit = <T>(work: Promise<T>, milliseconds: number): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_, reject) =>
      AbortSignal.timeout(milliseconds).addEventListener('abort', () => reject(new Error('No answer'))),
    ),
  ]);
