import { Clock, Database } from '#platform';
import { Injectable } from '@nestjs/common';

@Injectable()
export class MailsQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** How long the oldest mail that should have left has been waiting; null when none is late. */
  async oldestDueSeconds(): Promise<number | null> {
    const [row] = await this.database.manager.query<{ seconds: number | null }[]>(
      `select extract(epoch from $1::timestamptz - min(next_attempt_at))::int as seconds
       from mails where state in ('queued', 'sending') and next_attempt_at <= $1`,
      [this.clock.now()],
    );
    return row?.seconds ?? null;
  }
}
