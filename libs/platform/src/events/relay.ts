import { In, IsNull } from 'typeorm';
import { type Database, type Tx } from '../database/database.js';
import { insertMany } from '../database/many.js';
import type { JobQueues, JobRequest } from '../jobs/job-queues.js';
import { EventDelivery } from './event-delivery.entity.js';
import { EventRow } from './event.entity.js';

const BATCH = 200;
const REDISPATCHED_AT_ONCE = 5_000;
const FIRST_WAIT_MS = 60_000;
const LONGEST_WAIT_MS = 2 * 3600_000;
/** With these waits about three days: whatever a reaction needs may be down over a weekend. */
const MOST_FAILURES = 42;

/** Who reacts to what: subscriber names by topic. A subscriber's name is the name of its job. */
export type Subscriptions = ReadonlyMap<string, readonly string[]>;

/**
 * A reaction that only writes rows, and so needs no job: it is done in the relay's own transaction, for many events at
 * once. Its subscribers keep their handlers: when it fails, each event gets its job, and is retried and reported alone.
 */
export interface InPassing {
  subscribers: ReadonlySet<string>;
  /** @returns jobs to add after the commit; a sweep must find them as well. */
  write: (tx: Tx, events: readonly Pick<EventRow, 'id' | 'topic' | 'payload'>[]) => Promise<readonly JobRequest[]>;
}

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
  { subscriptions, inPassing }: { subscriptions: Subscriptions; inPassing?: InPassing },
  now: Date,
): Promise<number> {
  const claim = async (tx: Tx, passing: InPassing | undefined): Promise<{ events: number; jobs: JobRequest[] }> => {
    const events = await tx.find(EventRow, {
      where: { relayedAt: IsNull() },
      order: { id: 'ASC' },
      take: BATCH,
      lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
    });
    if (events.length === 0) return { events: 0, jobs: [] };
    const jobs = events.flatMap((event) =>
      (subscriptions.get(event.topic) ?? [])
        .filter((subscriber) => !passing?.subscribers.has(subscriber))
        .map((subscriber) => jobFor(event.id, subscriber, event.payload)),
    );
    const nextDispatchAt = new Date(now.getTime() + FIRST_WAIT_MS);
    await insertMany(
      tx,
      EventDelivery,
      jobs.map((job) => ({ eventId: job.data.eventId!, subscriber: job.name, nextDispatchAt, failures: 0 })),
    );
    const passed = (await passing?.write(tx, events)) ?? [];
    await tx.update(EventRow, { id: In(events.map((event) => event.id)) }, { relayedAt: new Date() });
    return { events: events.length, jobs: [...jobs, ...passed] };
  };
  const claimed = await database
    .transaction((tx) => claim(tx, inPassing))
    .catch(() => database.transaction((tx) => claim(tx, undefined)));
  await queues.add(claimed.jobs);
  return claimed.events;
}

/**
 * Adds again the jobs of deliveries nothing was heard of for a minute (the queue was down or flushed), and of those that
 * failed and have waited long enough. A job still waiting keeps its key, so nothing runs twice.
 */
export async function redispatch(database: Database, now: Date): Promise<JobRequest[]> {
  const [rows] = await database.manager.query<
    [{ event_id: string; subscriber: string; payload: Record<string, string> }[], number]
  >(
    `with late as (
       select event_id, subscriber from event_deliveries
       where done_at is null and failed_at is null and next_dispatch_at <= $1
       order by next_dispatch_at limit ${REDISPATCHED_AT_ONCE} for update skip locked)
     update event_deliveries as d set next_dispatch_at = $2
     from late join events on events.id = late.event_id
     where d.event_id = late.event_id and d.subscriber = late.subscriber
     returning d.event_id, d.subscriber, events.payload`,
    [now, new Date(now.getTime() + FIRST_WAIT_MS)],
  );
  return rows.map((row) => jobFor(row.event_id, row.subscriber, row.payload));
}

export type Delivery = Pick<EventDelivery, 'eventId' | 'subscriber'>;

/** Reactions that came to their end. */
export async function markAllDelivered<D extends Delivery>(
  database: Database,
  deliveries: readonly D[],
): Promise<readonly D[]> {
  await database.manager.query(
    `update event_deliveries d set done_at = now(), error = null
     from unnest($1::uuid[], $2::text[]) as n(event_id, subscriber)
     where d.event_id = n.event_id and d.subscriber = n.subscriber`,
    [deliveries.map(({ eventId }) => eventId), deliveries.map(({ subscriber }) => subscriber)],
  );
  return deliveries;
}

/** How long a reaction that failed `failures` times waits for its next turn. */
export const waitAfter = (failures: number): number => Math.min(FIRST_WAIT_MS * 2 ** (failures - 1), LONGEST_WAIT_MS);

/**
 * A job used up its attempts. The row is patient, not the queue: an outage of hours loses nothing, and what can never
 * work ends up in front of an operator.
 */
export async function markFailed(
  database: Database,
  { eventId, subscriber }: Delivery,
  failure: { error: string; forGood: boolean; now: Date },
): Promise<void> {
  const { error, forGood, now } = failure;
  const delivery = await database.manager.findOneBy(EventDelivery, { eventId, subscriber, doneAt: IsNull() });
  if (!delivery) return;
  const failures = delivery.failures + 1;
  await database.manager.update(
    EventDelivery,
    { eventId, subscriber, doneAt: IsNull() },
    {
      failures,
      error,
      failedAt: forGood || failures >= MOST_FAILURES ? now : null,
      nextDispatchAt: new Date(now.getTime() + waitAfter(failures)),
    },
  );
}

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
