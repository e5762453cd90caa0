import { Clock, Database } from '#platform';
import { Injectable } from '@nestjs/common';

/** What is older says nothing true any more: whoever still needs it is asked anew. */
const DAYS = 30;

export interface Redrivable {
  /** Mails a server refused for good, or for days, and that nobody has dealt with. */
  mails: number;
  /** Reactions to events that gave up. */
  reactions: number;
}

/**
 * Gives what failed for good another start, once the cause is mended. Every mail and every reaction decides again from the
 * rows as they are then: what is no longer wanted is cancelled. Mails that perhaps arrived are left out: sending those
 * again is for someone who knows the case.
 */
@Injectable()
export class Redrive {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async waiting(): Promise<Redrivable> {
    const [row] = await this.database.manager.query<Redrivable[]>(
      `select (select count(*)::int from mails ${refused}) as mails,
         (select count(*)::int from event_deliveries where failed_at is not null) as reactions`,
      [this.clock.now()],
    );
    return row!;
  }

  /** @returns how many of each will leave with the next sweep. */
  async all(): Promise<Redrivable> {
    const now = this.clock.now();
    return this.database.transaction(async (tx) => {
      const [, mails] = await tx.query<[unknown[], number]>(
        `update mails set state = 'queued', attempts = 0, uncertain = false, error = null, next_attempt_at = $1 ${refused}`,
        [now],
      );
      const [, reactions] = await tx.query<[unknown[], number]>(
        `update event_deliveries set failed_at = null, failures = 0, next_dispatch_at = $1 where failed_at is not null`,
        [now],
      );
      return { mails, reactions };
    });
  }
}

const refused = `where state = 'refused' and handled_at is null and created_at > $1::timestamptz - interval '${DAYS} days'`;
