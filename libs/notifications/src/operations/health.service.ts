import { Database, JobQueues } from '#platform';
import { Injectable } from '@nestjs/common';
import { type Ages, Backlog } from './backlog.queries.js';

/** Beyond these ages something that should have happened has not: an operator must look. In seconds. */
const LATE: Readonly<Record<keyof Ages, number>> = {
  dueCheckIn: 600,
  dueMail: 600,
  // A mail server that says “later” is asked again after 1, 2, 4… minutes; after an hour somebody should know.
  unsentMail: 3_600,
  undeliveredEvent: 600,
  lastSweep: 300,
};

export interface Health {
  /** ok · late: something waits too long · down: database or queue does not answer. */
  status: 'ok' | 'late' | 'down';
  database: { ok: boolean };
  queue: { ok: boolean };
  /** Null while the database does not answer. */
  ages: Ages | null;
}

/** Whether this process can work, and whether the work gets done: a queue that answers may still stand idle. */
@Injectable()
export class HealthProbe {
  constructor(
    private readonly database: Database,
    private readonly queues: JobQueues,
    private readonly backlog: Backlog,
  ) {}

  async look(): Promise<Health> {
    const [database, queue] = await Promise.all([
      answers(() => this.database.manager.query('select 1')),
      answers(() => this.queues.countsInTime()),
    ]);
    const ages = database.ok ? await this.backlog.ages() : null;
    return { status: !database.ok || !queue.ok ? 'down' : isLate(ages) ? 'late' : 'ok', database, queue, ages };
  }
}

const isLate = (ages: Ages | null): boolean =>
  ages !== null && (Object.keys(LATE) as (keyof Ages)[]).some((what) => (ages[what] ?? 0) > LATE[what]);

const answers = async (probe: () => Promise<unknown>): Promise<{ ok: boolean }> => {
  try {
    await probe();
    return { ok: true };
  } catch {
    return { ok: false };
  }
};
