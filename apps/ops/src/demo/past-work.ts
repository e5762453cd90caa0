import { Database, EventRow } from '#platform';
import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { Jobs } from '../../../worker/src/job-table.js';
import { schedules } from '../../../worker/src/schedule.js';
import { reactions } from '../../../worker/src/subscribers.js';

const topics: Readonly<Record<string, readonly string[]>> = reactions;

/**
 * Does here and now what schedules and queues would have done in the past: the same handlers, one after the other.
 * Mails are left out, since nobody reads letters of last month.
 */
@Injectable()
export class PastWork {
  constructor(
    private readonly jobs: Jobs,
    private readonly database: Database,
  ) {}

  /** Everything that is due, then everything that follows from it. */
  async catchUp(): Promise<void> {
    for (const { name } of schedules) if (name !== 'sweep-mails') await this.run(name, {});
    await this.react();
  }

  /** What follows from the events told since the last time. */
  async react(): Promise<void> {
    for (;;) {
      const events = await this.database.manager.find(EventRow, {
        where: { relayedAt: IsNull() },
        order: { id: 'ASC' },
      });
      if (events.length === 0) return;
      for (const { topic, payload } of events)
        for (const reaction of topics[topic] ?? []) await this.run(reaction, payload);
      await this.database.manager.update(EventRow, { id: In(events.map(({ id }) => id)) }, { relayedAt: new Date() });
    }
  }

  private async run(name: string, data: Record<string, string>): Promise<void> {
    const handler = this.jobs.handlers[name];
    if (!handler) throw new Error(`No handler for ${name}`);
    for (const job of (await handler(data, new AbortController().signal)) ?? []) await this.run(job.name, job.data);
  }
}
