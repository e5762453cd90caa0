import { In, IsNull } from 'typeorm';
import { type Database } from '../database/database.js';
import type { JobQueues, JobRequest } from '../jobs/job-queues.js';
import { EventDelivery } from './event-delivery.entity.js';
import { EventRow } from './event.entity.js';

const BATCH = 200;

/** Who reacts to what: subscriber names by topic. A subscriber's name is the name of its job. */
export type Subscriptions = ReadonlyMap<string, readonly string[]>;

const jobFor = (eventId: string, subscriber: string, payload: Record<string, string>): JobRequest => ({
  queue: 'events',
  name: subscriber,
  data: { ...payload, eventId },
  key: `${eventId}-${subscriber}`,
});

/**
 * Turns the oldest untold events into one delivery and one job per subscriber. Any number of relays may run at once:
 * rows are claimed with SKIP LOCKED. Jobs are added after the commit, so that a slow queue holds no row lock;
 * an add that fails is made good by `redispatch`.
 * @returns how many events were relayed; call again at once while it is not 0.
 */
export async function relayEvents(
  database: Database,
  queues: JobQueues,
  subscriptions: Subscriptions,
): Promise<number> {
  const claimed = await database.transaction(async (tx) => {
    const events = await tx.find(EventRow, {
      where: { relayedAt: IsNull() },
      order: { id: 'ASC' },
      take: BATCH,
      lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
    });
    if (events.length === 0) return { events: 0, jobs: [] };
    const jobs = events.flatMap((event) =>
      (subscriptions.get(event.topic) ?? []).map((subscriber) => jobFor(event.id, subscriber, event.payload)),
    );
    const now = new Date();
    if (jobs.length > 0) {
      await tx.insert(
        EventDelivery,
        jobs.map((job) => ({ eventId: job.data.eventId, subscriber: job.name, dispatchedAt: now })),
      );
    }
    await tx.update(EventRow, { id: In(events.map((event) => event.id)) }, { relayedAt: now });
    return { events: events.length, jobs };
  });
  await queues.add(claimed.jobs);
  return claimed.events;
}

/**
 * Adds again the jobs of deliveries that are neither done nor failed a minute after they were dispatched: the queue
 * was down or flushed. A job still waiting keeps its key, so nothing runs twice.
 */
export async function redispatch(database: Database): Promise<JobRequest[]> {
  const rows = await database.manager.query<
    { event_id: string; subscriber: string; payload: Record<string, string> }[]
  >(
    `with late as (
       select event_id, subscriber from event_deliveries
       where done_at is null and failed_at is null and dispatched_at < now() - interval '1 minute'
       order by dispatched_at limit 5000 for update skip locked)
     update event_deliveries as d set dispatched_at = now()
     from late join events on events.id = late.event_id
     where d.event_id = late.event_id and d.subscriber = late.subscriber
     returning d.event_id, d.subscriber, events.payload`,
  );
  const returned = Array.isArray(rows[0]) ? (rows[0] as unknown as typeof rows) : rows;
  return returned.map((row) => jobFor(row.event_id, row.subscriber, row.payload));
}

export const markDelivered = (database: Database, eventId: string, subscriber: string): Promise<unknown> =>
  database.manager.update(EventDelivery, { eventId, subscriber }, { doneAt: new Date(), error: null });

export const markFailed = (database: Database, eventId: string, subscriber: string, error: string): Promise<unknown> =>
  database.manager.update(EventDelivery, { eventId, subscriber }, { failedAt: new Date(), error });

/** Relayed events and their deliveries are kept a month, for questions; failed deliveries stay until redriven. */
export async function purgeEvents(database: Database): Promise<void> {
  await database.transaction(async (tx) => {
    await tx.query(
      `delete from event_deliveries as d using events as e
       where e.id = d.event_id and d.done_at < now() - interval '30 days'`,
    );
    await tx.query(
      `delete from events as e where e.relayed_at < now() - interval '30 days'
       and not exists (select 1 from event_deliveries as d where d.event_id = e.id)`,
    );
  });
}
