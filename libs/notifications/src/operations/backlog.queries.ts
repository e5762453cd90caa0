import { Clock, Database } from '#platform';
import { Injectable } from '@nestjs/common';
import type { MailState } from '../delivery/mail.entity.js';

/** How long the longest waiting has been waiting, in seconds; null when nothing waits. */
export interface Ages {
  /** A check-in that should have been asked, reminded or given up. */
  dueCheckIn: number | null;
  /** A mail that should have left by now. */
  dueMail: number | null;
  /** A mail that was queued and has not arrived at a mail server yet, attempts that failed included. */
  unsentMail: number | null;
  /** An event whose reactions are not all done. */
  undeliveredEvent: number | null;
  /** Since a worker last swept: schedules, queue and worker all live. Null when none ever did. */
  lastSweep: number | null;
}

export interface FailedJobs {
  job: string;
  failures: number;
  lastAt: Date;
  lastError: string;
}

/** What waits, what failed: counts and ages only, nothing about anyone. */
@Injectable()
export class Backlog {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async ages(): Promise<Ages> {
    const [row] = await this.database.manager.query<Ages[]>(
      `select
         (select extract(epoch from $1::timestamptz - min(next_action_at))::int from check_ins
          where state in ('planned', 'asked') and next_action_at <= $1) as "dueCheckIn",
         (select extract(epoch from $1::timestamptz - min(next_attempt_at))::int from mails
          where state in ('queued', 'sending') and next_attempt_at <= $1) as "dueMail",
         -- One that was never tried and is not due was put off until tomorrow by the daily limit of its address.
         (select extract(epoch from $1::timestamptz - min(created_at))::int from mails
          where state in ('queued', 'sending') and (attempts > 0 or next_attempt_at <= $1)) as "unsentMail",
         extract(epoch from now() - least(
           (select min(created_at) from events where relayed_at is null),
           (select min(e.created_at) from event_deliveries d join events e on e.id = d.event_id
            where d.done_at is null and d.failed_at is null)))::int as "undeliveredEvent",
         (select extract(epoch from now() - (value #>> '{}')::timestamptz)::int from settings
          where key = 'last_sweep_at') as "lastSweep"`,
      [this.clock.now()],
    );
    return row!;
  }

  /** Mails asked for in the last seven days: read along the key, which begins with the moment, whatever lies before. */
  async mailsByState(): Promise<{ state: MailState; count: number }[]> {
    return this.database.manager.query(
      `select state, count(*)::int as count from mails
       where id >= (lpad(to_hex((extract(epoch from now() - interval '7 days') * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid
       group by state order by state`,
    );
  }

  /** Jobs that used up their attempts, by name, since ever. */
  async failures(): Promise<FailedJobs[]> {
    return this.database.manager.query(
      `select job, failures, last_at as "lastAt", last_error as "lastError" from job_failures order by last_at desc`,
    );
  }
}
