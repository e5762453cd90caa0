import { Clock, Database, DemoClock, JobQueues, JobWorkers, JOB_TABLE, type JobTable } from '#platform';
import type { INestApplicationContext } from '@nestjs/common';
import { WorkerModule } from '../../worker/src/worker.module.js';
import { type Command, UsageError } from './command.js';
import { withApplication } from './context.js';
import { readOptions } from './options.js';

const HALF_DAY_MS = 12 * 3_600_000;
const SETTLE_LIMIT_MS = 30_000;
const SETTLE_CHECK_MS = 100;
/** Each of these may bring work that another one continues. */
const SWEEPS = [
  'sweep-placements',
  'sweep-check-ins',
  'sweep-mediations',
  'sweep-consents',
  'sweep-answers',
  'sweep-need-expiry',
  'sweep-mails',
];

/** Plays days of the demo: every sweep runs twice a day, every mail leaves, through the same jobs as in real life. */
export const demoAdvance: Command = {
  name: 'demo:advance',
  description: 'Avance l’horloge de la démonstration : --days 30',
  offline: false,
  run: async (args) => {
    const { days: text } = readOptions(args, ['days'], ['days']);
    const days = Number(text);
    if (!Number.isInteger(days) || days < 1 || days > 400)
      throw new UsageError('--days est un nombre entier de jours, de 1 à 400');
    await withApplication(WorkerModule, async (app) => {
      const clock = app.get(Clock);
      if (!(clock instanceof DemoClock)) throw new UsageError('L’horloge ne se règle que dans la démonstration.');
      await app.get(JobWorkers).start();
      for (let half = 0; half < days * 2; half++) {
        await clock.advance(HALF_DAY_MS);
        await runSweeps(app);
        if (half % 2 === 1) process.stdout.write(`${clock.today()}\n`);
      }
    });
  },
};

async function runSweeps(app: INestApplicationContext): Promise<void> {
  const table = app.get<JobTable>(JOB_TABLE);
  for (const name of SWEEPS) {
    const jobs = await table.handlers[name]?.({}, AbortSignal.timeout(60_000));
    if (jobs) await app.get(JobQueues).add(jobs);
  }
  await settled(app);
}

/** Waits until every event has been reacted to and every mail that is due has left. */
async function settled(app: INestApplicationContext): Promise<void> {
  const limit = Date.now() + SETTLE_LIMIT_MS;
  while (Date.now() < limit) {
    const [row] = await app.get(Database).manager.query<{ left: number }[]>(
      `select (select count(*) from events where relayed_at is null)::int
            + (select count(*) from event_deliveries where done_at is null and failed_at is null)::int
            + (select count(*) from mails where state in ('queued', 'sending') and next_attempt_at <= $1)::int as left`,
      [app.get(Clock).now()],
    );
    if (row?.left === 0) return;
    await new Promise((resolve) => setTimeout(resolve, SETTLE_CHECK_MS));
  }
}
