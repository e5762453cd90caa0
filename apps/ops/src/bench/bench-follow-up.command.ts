import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Clock, Database, DemoClock, instantOf, JobQueues, migrate, PlatformModule } from '#platform';
import type { INestApplicationContext } from '@nestjs/common';
import { printResult } from './bench-house.js';
import { type Command, UsageError } from '../command.js';
import { withApplication } from '../context.js';
import { seeded } from '../demo/cast/random.js';
import { CountingSmtp } from './follow-up-faults/counting-smtp.js';
import { Services } from './follow-up-faults/services.js';
import { plan } from './follow-up/peak-day.js';
import { rawJobs, rawMails } from './follow-up/raw.js';
import { Workers } from './follow-up/workers.js';
import { readOptions } from '../options.js';

/** A Tuesday far ahead of any machine's clock, which the simulated one only moves forward. */
const DAY = '2035-01-09';
const WARM_UP = 250;
const RAW_JOBS = 20_000;
const RAW_MAILS = 6_000;
const PEAK_DAY_SECONDS = 180;
const LIMIT_MS = 15 * 60_000;
const LOOK_MS = 100;

/** What one moment of the run looked like. */
interface Look {
  sent: number;
  megabytes: number | null;
}

/**
 * The product's own path, from due rows to delivered mails: real workers, Postgres, Redis and a mail server that counts,
 * beside what BullMQ and nodemailer reach alone on the same machine in the same minute.
 */
export const benchFollowUp: Command = {
  name: 'bench:follow-up',
  description:
    'Mesure une journée de points de suivi, des lignes dues aux messages remis : [--check-ins 12000] [--workers 2]',
  // Brings its own services along.
  offline: true,
  run: async (args) => {
    const options = readOptions(args, ['check-ins', 'workers']);
    const checkIns = Number(options['check-ins'] ?? 12_000);
    const workers = Number(options.workers ?? 2);
    const services = await Services.start();
    const smtp = new CountingSmtp({ later: 0, never: 0, drop: 0 }, seeded('calm'));
    const stop = (): Promise<unknown> => Promise.all([services.stop(), smtp.stop()]);
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => void stop().then(() => process.exit(1)));
    try {
      const smtpUrl = await smtp.listen();
      Object.assign(process.env, {
        DATABASE_URL: services.databaseUrl,
        REDIS_URL: services.redisUrl,
        SMTP_URL: smtpUrl,
        SECRET: randomBytes(32).toString('hex'),
        DEMO: '1',
        QUEUE_PREFIX: `bench-${randomUUID()}`,
        LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent',
      });
      await migrate(services.databaseUrl, { queueSchema: false });
      const rawBefore = await raw(services.redisUrl, smtpUrl);
      await withApplication(PlatformModule, async (app) => {
        await moveTo(app, instantOf(DAY, '09:00'));
        const crew = await Workers.start(workers);
        try {
          await playDay(app, smtp, crew, WARM_UP);
          const before = await crew.processor();
          const { seconds, looks } = await playDay(app, smtp, crew, checkIns);
          const each = (((await crew.processor()) - before) * 1000) / (2 * checkIns);
          process.stderr.write(`worker: ${each.toFixed(2)} ms of processor for each mail\n`);
          const sent = 2 * checkIns;
          // Before and after: a shared machine is not as fast in every minute.
          const reference = (rawBefore + (await raw(services.redisUrl, smtpUrl))) / 2;
          printResult('follow-up.throughput', sent / seconds, 'mails/s', reference);
          printResult('follow-up.peak-day', seconds, 's', PEAK_DAY_SECONDS);
          const [early, late] = [memoryIn(looks, sent, 0.2, 0.4), memoryIn(looks, sent, 0.8, 1)];
          if (early !== null && late !== null) printResult('follow-up.memory', late, 'MB', early);
        } finally {
          await crew.stop();
        }
      });
    } finally {
      await stop();
    }
  },
};

/** Mails a second when each takes a job that does nothing and a sending, and nothing else. */
async function raw(redisUrl: string, smtpUrl: string): Promise<number> {
  const jobs = await rawJobs(redisUrl, RAW_JOBS);
  const mails = await rawMails(smtpUrl, RAW_MAILS);
  process.stderr.write(`raw: ${Math.round(jobs)} jobs/s, ${Math.round(mails)} mails/s\n`);
  return 1 / (1 / jobs + 1 / mails);
}

async function moveTo(app: INestApplicationContext, at: Date): Promise<void> {
  const clock = app.get(Clock);
  if (!(clock instanceof DemoClock)) throw new Error('A simulation needs the clock that can be moved');
  await clock.refresh();
  await clock.advance(at.getTime() - clock.now().getTime());
}

/** Plans check-ins that are due now, lets the sweep of this minute come, and waits until both sides have their mail. */
async function playDay(
  app: INestApplicationContext,
  smtp: CountingSmtp,
  crew: Workers,
  checkIns: number,
): Promise<{ seconds: number; looks: Look[] }> {
  const clock = app.get(Clock);
  const taken = smtp.taken.size;
  await plan(app, { placements: checkIns, dueAt: clock.now(), dueOn: clock.today() });
  const looks: Look[] = [];
  const begun = performance.now();
  await app.get(JobQueues).add([{ queue: 'sweeps', name: 'sweep-check-ins', data: {}, key: randomUUID() }]);
  for (;;) {
    const sent = smtp.taken.size - taken;
    looks.push({ sent, megabytes: await crew.memory() });
    if (sent >= 2 * checkIns && (await nothingLeft(app))) break;
    if (performance.now() - begun > LIMIT_MS) throw new UsageError(`Seulement ${sent} messages remis.`);
    await pause(LOOK_MS);
  }
  const seconds = (performance.now() - begun) / 1000;
  const twice = [...smtp.taken.values()].filter((times) => times > 1).length;
  if (twice > 0 || smtp.taken.size - taken !== 2 * checkIns)
    throw new UsageError(`${smtp.taken.size - taken} messages pour ${2 * checkIns} questions, ${twice} en double.`);
  return { seconds, looks };
}

async function nothingLeft(app: INestApplicationContext): Promise<boolean> {
  const [row] = await app.get(Database).manager.query<{ left: number }[]>(
    `select (select count(*) from check_ins where state = 'planned')::int
          + (select count(*) from mails where state in ('queued', 'sending'))::int as left`,
  );
  return row?.left === 0;
}

/** The usual memory while a share of the mails left; null where the system does not say. */
function memoryIn(looks: readonly Look[], all: number, from: number, to: number): number | null {
  const sizes = looks
    .filter(({ sent }) => sent >= from * all && sent <= to * all)
    .flatMap(({ megabytes }) => (megabytes === null ? [] : [megabytes]))
    .sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? null;
}
