import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { type Job, UnrecoverableError, type Worker } from 'bullmq';
import { Database } from '../database/database.js';
import {
  type Delivery,
  type InPassing,
  markAllDelivered,
  markFailed,
  redispatch,
  relayEvents,
  type Subscriptions,
} from '../events/relay.js';
import { Clock } from '../clock/clock.js';
import { Config } from '../config/config.js';
import { AppLogger } from '../logging/app-logger.js';
import { JobQueues, QUEUE_BACKEND, queueNames, type JobRequest, type QueueName } from './job-queues.js';
import type { QueueBackend } from './queue-backend.js';
import { together } from './together.js';

export { UnrecoverableError as GiveUp };

/**
 * Does one job. May run twice, so it reads the rows again and decides again. What it returns is added to the queues
 * once it is done; those jobs must also be found by a sweep, since a crash here loses them.
 */
export type JobHandler = (data: Record<string, string>, signal: AbortSignal) => Promise<readonly JobRequest[] | void>;

export interface Schedule {
  /** Name of the schedule and of its job in the `sweeps` queue. */
  name: string;
  /** Cron pattern with seconds, in Europe/Paris; nothing between 02:00 and 03:00, which daylight saving skips or repeats. */
  pattern: string;
  /** One French sentence for the operators' page. */
  description: string;
}

export interface JobTable {
  handlers: Readonly<Record<string, JobHandler>>;
  subscriptions: Subscriptions;
  /** What the relay does itself. */
  inPassing?: InPassing;
  schedules: readonly Schedule[];
}

export const JOB_TABLE = Symbol('JOB_TABLE');

/** Longer than an SMTP server may take to answer; the longest any job may run. */
const JOB_LIMIT_MS = 95_000;
const RELAY_IDLE_MS = 200;
/** A deployment or a crash may take a job's process several times; a job that kills its process must end some day. */
const MOST_STALLS = 20;
const SCHEDULE_CHECK_MS = 30_000;
const CONCURRENCY: Readonly<Record<QueueName, number>> = { events: 64, mail: 40, sweeps: 1 };

/** Sweeps that belong to the platform itself. */
export const platformSchedules: readonly Schedule[] = [
  {
    name: 'redispatch-events',
    pattern: '20 * * * * *',
    description: 'Relance les réactions qui ne sont pas arrivées au bout',
  },
];

/** Runs the job table: relay, workers and schedules. Refuses to start when a job has no handler. */
@Injectable()
export class JobWorkers implements BeforeApplicationShutdown {
  private workers: Worker[] = [];
  private stopping = false;
  private relay: Promise<void> = Promise.resolve();
  private wakeRelay: () => void = () => undefined;
  private scheduleTimer: NodeJS.Timeout | undefined;
  private readonly handlers: Readonly<Record<string, JobHandler>>;
  private readonly schedules: readonly Schedule[];
  private readonly delivered: (delivery: Delivery) => Promise<unknown>;

  constructor(
    @Inject(QUEUE_BACKEND) private readonly backend: QueueBackend,
    @Inject(JOB_TABLE) private readonly table: JobTable,
    private readonly queues: JobQueues,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly logger: AppLogger,
  ) {
    this.handlers = { ...table.handlers, 'redispatch-events': () => this.redispatch() };
    this.delivered = together((some: readonly Delivery[]) => markAllDelivered(database, some), { most: 100 });
    this.schedules = [...platformSchedules, ...table.schedules];
    const expected = [...[...table.subscriptions.values()].flat(), ...this.schedules.map((schedule) => schedule.name)];
    const missing = expected.filter((name) => !(name in this.handlers));
    if (missing.length > 0) throw new Error(`Jobs without a handler: ${missing.join(', ')}`);
  }

  async start(): Promise<void> {
    this.workers = queueNames.map((name) => this.openWorker(name));
    await this.ensureSchedules();
    // Redis may be flushed at any time: what is missing is written again within half a minute.
    this.scheduleTimer = setInterval(
      () =>
        void this.ensureSchedules().catch((error: Error) =>
          this.logger.warn({ event: 'schedules_failed', error: error.name }),
        ),
      SCHEDULE_CHECK_MS,
    );
    this.relay = this.relayLoop();
  }

  /** Workers close before the queues and the database: a running job may still return follow-ups. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    clearInterval(this.scheduleTimer);
    this.wakeRelay();
    await this.relay;
    await Promise.all(this.workers.map((worker) => worker.close()));
  }

  private openWorker(queue: QueueName): Worker {
    const worker = new this.backend.Worker(queue, (job: Job<Record<string, string>>) => this.run(job), {
      ...this.backend.options,
      concurrency: CONCURRENCY[queue],
      lockDuration: this.config.jobLockSeconds * 1000,
      maxStalledCount: MOST_STALLS,
      stalledInterval: this.config.jobLockSeconds * 1000,
    });
    worker.on('error', (error) => this.logger.warn({ event: 'worker_error', queue, error: error.name }));
    worker.on('failed', (job, error) => {
      if (job)
        void this.onFailure(job, error).catch((problem: Error) =>
          this.logger.warn({ event: 'failure_not_recorded', job: job.name, error: problem.name }),
        );
    });
    return worker;
  }

  private async run(job: Job<Record<string, string>>): Promise<void> {
    const handler = this.handlers[job.name];
    // An older worker may meet a newer job during a deployment: fail, so that it is retried by the new one.
    if (!handler) throw new Error(`No handler for job ${job.name}`);
    const followUps = await this.inTime((signal) => handler(job.data, signal));
    const { eventId } = job.data;
    if (eventId !== undefined) await this.delivered({ eventId, subscriber: job.name });
    if (followUps && followUps.length > 0) await this.queues.add(followUps);
  }

  /** Also the sign of life the health page looks for: schedule, queue, worker and database all did their part. */
  private async redispatch(): Promise<JobRequest[]> {
    await this.database.manager.query(
      `insert into settings (key, value) values ('last_sweep_at', to_jsonb(now()))
       on conflict (key) do update set value = excluded.value`,
    );
    return redispatch(this.database, this.clock.now());
  }

  /** Not AbortSignal.timeout: its timer would outlive each of the thousands of jobs that end in time. */
  private async inTime<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const limit = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    const tooLong = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        limit.abort();
        reject(new Error('Job took too long'));
      }, JOB_LIMIT_MS);
    });
    try {
      return await Promise.race([work(limit.signal), tooLong]);
    } finally {
      clearTimeout(timer);
    }
  }

  private async onFailure(job: Job<Record<string, string>>, error: Error): Promise<void> {
    const final = job.attemptsMade >= (job.opts.attempts ?? 1) || error instanceof UnrecoverableError;
    this.logger.warn({ event: 'job_failed', job: job.name, attempt: job.attemptsMade, final, error: error.name });
    if (!final) return;
    await this.database.manager.query(
      `insert into job_failures (job, failures, last_at, last_error) values ($1, 1, $2, $3)
       on conflict (job) do update set failures = job_failures.failures + 1, last_at = excluded.last_at, last_error = excluded.last_error`,
      [job.name, this.clock.now(), error.name],
    );
    const { eventId } = job.data;
    if (eventId === undefined) return;
    await markFailed(
      this.database,
      { eventId, subscriber: job.name },
      { error: error.name, forGood: error instanceof UnrecoverableError, now: this.clock.now() },
    );
  }

  private async relayLoop(): Promise<void> {
    while (!this.stopping) {
      const relayed = await relayEvents(this.database, this.queues, this.table, this.clock.now()).catch(
        (error: Error) => {
          this.logger.warn({ event: 'relay_failed', error: error.name });
          return 0;
        },
      );
      if (relayed === 0 && !this.stopping) {
        await new Promise<void>((resolve) => {
          this.wakeRelay = resolve;
          setTimeout(resolve, RELAY_IDLE_MS);
        });
      }
    }
  }

  /** Writes the schedules of the table and removes those a former version left behind. */
  async ensureSchedules(): Promise<void> {
    const queue = this.queues.queue('sweeps');
    const known = new Map((await queue.getJobSchedulers()).map((scheduler) => [scheduler.key, scheduler.pattern]));
    for (const { name, pattern } of this.schedules) {
      if (known.get(name) === pattern) continue;
      await queue.upsertJobScheduler(name, { pattern, tz: 'Europe/Paris' }, { name, data: {}, opts: { attempts: 1 } });
    }
    const wanted = new Set(this.schedules.map((schedule) => schedule.name));
    for (const key of known.keys()) if (!wanted.has(key)) await queue.removeJobScheduler(key);
  }
}
