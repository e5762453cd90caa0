import { JOB_TABLE, JobQueues, type JobTable } from '#platform';
import type { TestHouse } from './app.js';

const SWEEPS = [
  'sweep-placements',
  'sweep-check-ins',
  'sweep-mediations',
  'sweep-consents',
  'sweep-answers',
  'sweep-meetings',
  'sweep-need-expiry',
  'sweep-need-notices',
  'sweep-mails',
];

/** Waits until something is true, or says after some seconds that it never was. */
export async function until(what: string, holds: () => Promise<boolean>, seconds = 10): Promise<void> {
  for (let tries = 0; !(await holds()); tries++) {
    if (tries === seconds * 50) throw new Error(`Never came true: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Waits until every event has been reacted to and every mail whose turn has come has left. */
export const settled = (house: TestHouse): Promise<void> =>
  until('nothing left to do', async () => {
    const [row] = await house.db.query<{ left: number }>(
      `select (select count(*) from events where relayed_at is null)::int
            + (select count(*) from event_deliveries where done_at is null and failed_at is null)::int
            + (select count(*) from mails where state in ('queued', 'sending') and next_attempt_at <= $1)::int as left`,
      [house.clock.now()],
    );
    return row?.left === 0;
  });

/** Runs every sweep once, as their schedules would, and waits for what comes of it. */
export async function sweep(house: TestHouse): Promise<void> {
  const worker = house.worker;
  if (!worker) throw new Error('This house has no worker');
  const table = worker.get<JobTable>(JOB_TABLE);
  for (const name of SWEEPS) {
    const jobs = await table.handlers[name]?.({}, AbortSignal.timeout(20_000));
    if (!jobs || jobs.length === 0) continue;
    await worker.get(JobQueues).add(jobs);
    await until(`${name} is done`, async () =>
      Object.values(await worker.get(JobQueues).counts()).every((counts) => !counts.waiting && !counts.active),
    );
  }
  await settled(house);
}

/** Lets days pass, with the sweeps of every morning and afternoon. */
export async function playDays(house: TestHouse, days: number): Promise<void> {
  for (let half = 0; half < days * 2; half++) {
    house.clock.advance(12 * 3_600_000);
    await sweep(house);
  }
}
