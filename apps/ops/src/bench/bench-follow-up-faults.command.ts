import { randomBytes, randomUUID } from 'node:crypto';
import { Clock, DemoClock, instantOf, migrate } from '#platform';
import { Temporal } from 'temporal-polyfill';
import { WorkerModule } from '../../../worker/src/worker.module.js';
import { type Command, UsageError } from '../command.js';
import { withApplication } from '../context.js';
import { seeded } from '../demo/cast/random.js';
import { audit } from './follow-up-faults/audit.js';
import { Calamities } from './follow-up-faults/calamities.js';
import { CountingSmtp } from './follow-up-faults/counting-smtp.js';
import { populate } from './follow-up-faults/population.js';
import { Services } from './follow-up-faults/services.js';
import { live, moveTo, type Simulation } from './follow-up-faults/simulation.js';
import { WorkerCrew } from './follow-up-faults/worker-crew.js';
import { readOptions } from '../options.js';

/** A Monday far ahead of any machine's clock, which the simulated one only moves forward. */
const FIRST_DAY = '2035-01-08';
const MOODS = { later: 0.2, never: 0.02, drop: 0.01 };
/** Mails put off by the server leave within hours once it is well again. */
const RECOVERY_HOURS = 30;
const SHOWN = 10;

/** Six months of follow-up while everything that can break breaks; fails when a single message is lost or doubled. */
export const benchFollowUpFaults: Command = {
  name: 'bench:follow-up-faults',
  description:
    'Simule des mois de suivi pendant que tout tombe en panne : [--placements 2000] [--months 6] [--rounds 6] [--seed …]',
  // Brings its own services along.
  offline: true,
  run: async (args) => {
    const options = readOptions(args, ['placements', 'months', 'rounds', 'seed']);
    const placements = wholeNumber(options.placements, 2_000, 'placements');
    const months = wholeNumber(options.months, 6, 'months');
    const rounds = wholeNumber(options.rounds, 6, 'rounds');
    const seed = options.seed ?? 'passerelle';
    const services = await Services.start();
    const smtp = new CountingSmtp(MOODS, seeded(`smtp ${seed}`));
    const stop = (): Promise<unknown> => Promise.all([services.stop(), smtp.stop()]);
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => void stop().then(() => process.exit(1)));
    try {
      setEnvironment(services, await smtp.listen());
      await migrate(services.databaseUrl, { queueSchema: false });
      await withApplication(WorkerModule, async (app) => {
        const clock = app.get(Clock);
        if (!(clock instanceof DemoClock)) throw new Error('A simulation needs the clock that can be moved');
        const crew = new WorkerCrew(seeded(`crew ${seed}`));
        const first = instantOf(FIRST_DAY, '06:00');
        const last = instantOf(Temporal.PlainDate.from(FIRST_DAY).add({ months }).toString(), '06:00');
        await moveTo({ clock, crew }, first);
        const days = Math.round((last.getTime() - first.getTime()) / 86_400_000);
        const expected = await populate(app, seeded(seed), { placements, days });
        const skipDays = (count: number): Promise<void> =>
          moveTo({ clock, crew }, new Date(clock.now().getTime() + count * 86_400_000));
        const random = seeded(`calamities ${seed}`);
        const calamities = new Calamities({ services, crew, random, skipDays }, first, last, rounds);
        const simulation: Simulation = {
          ...{ app, clock, crew, smtp, calamities, overdue: new Set<string>(), random: seeded(`people ${seed}`) },
          hidden: new Set<string>(),
          onDay: (day) => process.stderr.write(`${day} ${JSON.stringify(calamities.happened)}\n`),
          onSlow: (work) => process.stderr.write(`still at work: ${JSON.stringify(work)}\n`),
        };
        await crew.start();
        calamities.startKilling();
        try {
          const begun = performance.now();
          await live(simulation, last);
          calamities.stopKilling();
          smtp.calmDown();
          await live(simulation, new Date(last.getTime() + RECOVERY_HOURS * 3_600_000));
          const seconds = (performance.now() - begun) / 1000;
          report(await audit(app, smtp, expected, last), simulation, { placements, months, seconds });
        } finally {
          calamities.stopKilling();
          await crew.stop();
        }
      });
    } finally {
      await stop();
    }
  },
};

function setEnvironment(services: Services, smtpUrl: string): void {
  Object.assign(process.env, {
    DATABASE_URL: services.databaseUrl,
    REDIS_URL: services.redisUrl,
    SMTP_URL: smtpUrl,
    SECRET: randomBytes(32).toString('hex'),
    DEMO: '1',
    QUEUE_PREFIX: `faults-${randomUUID()}`,
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent',
    // A dead process is missed sooner than in real life (30 and 180 seconds), while the simulated clock waits; a busy one
    // must not be taken for dead.
    JOB_LOCK_SECONDS: '3',
    SEND_LIMIT_SECONDS: '3',
    MAIL_DAILY_CAP: '0',
  });
}

function report(
  result: Awaited<ReturnType<typeof audit>>,
  { smtp, calamities, overdue, hidden }: Simulation,
  facts: { placements: number; months: number; seconds: number },
): void {
  const figures: Record<string, number> = {
    placements: facts.placements,
    months: facts.months,
    seconds: Math.round(facts.seconds),
    ...calamities.happened,
    connections_dropped: smtp.dropped,
    messages_taken: [...smtp.taken.values()].reduce((sum, times) => sum + times, 0),
    asked: result.asked,
    sent: result.sent,
    refused: result.refused,
    cancelled: result.cancelled,
    unknown: result.unknown,
    unknown_taken_twice: result.unknownTwice,
    lost: result.lost.length,
    doubled: result.doubled.length,
    overdue: overdue.size,
    refused_hidden: hidden.size,
  };
  for (const [name, value] of Object.entries(figures))
    process.stdout.write(`${JSON.stringify({ name: `follow-up-faults.${name}`, value })}\n`);
  const problems = [
    ...result.lost,
    ...result.doubled,
    ...[...overdue].map((row) => `overdue: ${row}`),
    ...[...hidden].map((id) => `on no worklist: mail ${id}`),
  ];
  if (problems.length === 0) return;
  const more = problems.length > SHOWN ? [`… et ${problems.length - SHOWN} autres`] : [];
  throw new UsageError(['Le suivi a manqué à ses promesses :', ...problems.slice(0, SHOWN), ...more].join('\n'));
}

function wholeNumber(text: string | undefined, fallback: number, name: string): number {
  const value = text === undefined ? fallback : Number(text);
  if (!Number.isInteger(value) || value < 1) throw new UsageError(`--${name} est un nombre entier, au moins 1`);
  return value;
}
