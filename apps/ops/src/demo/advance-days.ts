import { setTimeout as pause } from 'node:timers/promises';
import { CheckIns } from '#follow-up';
import { type Clock, Database, instantOf, type IsoDate, JobQueues } from '#platform';
import { isWorkingDay } from '#reference';
import type { INestApplicationContext } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { schedules } from '../../../worker/src/schedule.js';
import { everydayLife } from './answers.js';
import { answerCheckIns } from './respondents.js';

/** Each day is lived at an hour at which people are written to. */
const HOUR = '10:00';
const SETTLE_LIMIT_MS = 30_000;
const SETTLE_CHECK_MS = 20;

export interface Advance {
  days: number;
  clock: Clock & { advance: (milliseconds: number) => void | Promise<void> };
  /** Whether the people of the demo answer the check-ins they are asked. */
  answering: boolean;
  /** How long other processes may take to see that the clock was moved. */
  othersLagMs: number;
  onDay?: (day: IsoDate) => void;
}

/**
 * Lives days one after the other: on each working day every schedule runs, through the same queues and workers as in
 * real life, and what follows from it is done before the next day begins. The clock ends at ten in the morning.
 * @param app a running worker.
 */
export async function advanceDays(app: INestApplicationContext, advance: Advance): Promise<void> {
  const { clock, days, answering, othersLagMs } = advance;
  const database = app.get(Database);
  const checkIns = app.get(CheckIns);
  for (let done = 0; done < days; done++) {
    const day = Temporal.PlainDate.from(clock.today()).add({ days: 1 }).toString();
    const skipped = instantOf(day, HOUR).getTime() - clock.now().getTime();
    await clock.advance(skipped);
    await keepSessions(database, skipped);
    if (isWorkingDay(day)) {
      await pause(othersLagMs);
      await runSchedules(app);
      await settle(app, clock);
      if (answering && (await answerCheckIns({ database, clock, checkIns }, everydayLife)) > 0)
        await settle(app, clock);
    }
    advance.onDay?.(day);
  }
}

const runSchedules = (app: INestApplicationContext): Promise<void> =>
  app.get(JobQueues).add(schedules.map(({ name }) => ({ queue: 'sweeps', name, data: {}, key: `advance-${name}` })));

/** Whoever is signed in looks on: days that are skipped do not end their session. */
const keepSessions = (database: Database, milliseconds: number): Promise<unknown> =>
  database.manager.query(
    `update sessions set expires_at = expires_at + $1 * interval '1 millisecond' where revoked_at is null`,
    [milliseconds],
  );

/** Waits until every event has been reacted to, every job is done and every mail that is due has left. */
async function settle(app: INestApplicationContext, clock: Clock): Promise<void> {
  const limit = performance.now() + SETTLE_LIMIT_MS;
  while (performance.now() < limit) {
    // Twice in a row: a job that ends may have told an event the first look missed.
    if ((await open(app, clock)) === 0 && (await open(app, clock)) === 0) return;
    await pause(SETTLE_CHECK_MS);
  }
}

async function open(app: INestApplicationContext, clock: Clock): Promise<number> {
  const counts = Object.values(await app.get(JobQueues).counts());
  const jobs = counts.reduce((sum, { waiting = 0, active = 0 }) => sum + waiting + active, 0);
  const [rows] = await app.get(Database).manager.query<{ count: number }[]>(
    `select (select count(*) from events where relayed_at is null)::int
          + (select count(*) from event_deliveries where done_at is null and failed_at is null)::int
          + (select count(*) from mails where state in ('queued', 'sending') and next_attempt_at <= $1)::int as count`,
    [clock.now()],
  );
  return jobs + (rows?.count ?? 0);
}
