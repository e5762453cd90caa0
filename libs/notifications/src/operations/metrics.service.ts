import { timingSafeEqual } from 'node:crypto';
import { Config, JobQueues } from '#platform';
import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, type OpenMetricsContentType, Registry } from 'prom-client';
import { mailStates } from '../delivery/mail.entity.js';
import { type Ages, Backlog } from './backlog.queries.js';

const BEARER = 'Bearer ';

/** What each age says, in seconds; 0 when nothing waits. */
const ages: Readonly<Record<keyof Ages, { name: string; help: string }>> = {
  dueCheckIn: {
    name: 'oldest_due_check_in',
    help: 'Age of the oldest check-in that should have been asked, reminded or given up; 0: none',
  },
  dueMail: { name: 'oldest_due_mail', help: 'Age of the oldest mail that should have left; 0: none' },
  unsentMail: { name: 'oldest_unsent_mail', help: 'Age of the oldest mail that no mail server has taken yet; 0: none' },
  undeliveredEvent: { name: 'oldest_undelivered_event', help: 'Age of the oldest event with reactions to do; 0: none' },
  lastSweep: { name: 'last_sweep', help: 'Seconds since a worker last swept; 0 also when none ever did' },
};

/** The figures of this installation and process as OpenMetrics: counts and ages only, nothing about anyone. */
@Injectable()
export class Metrics {
  readonly contentType = Registry.OPENMETRICS_CONTENT_TYPE;
  private readonly registry = new Registry<OpenMetricsContentType>();
  private readonly ages: ReadonlyMap<keyof Ages, Gauge>;
  private readonly mails: Gauge;
  private readonly depths: Gauge;
  private readonly queueUp: Gauge;
  private readonly failures: Counter;

  constructor(
    private readonly backlog: Backlog,
    private readonly queues: JobQueues,
    private readonly config: Config,
  ) {
    this.registry.setContentType(this.contentType);
    collectDefaultMetrics({ register: this.registry, prefix: 'passerelle_' });
    const registers = [this.registry];
    const entries = Object.entries(ages) as [keyof Ages, { name: string; help: string }][];
    this.ages = new Map(
      entries.map(([age, { name, help }]) => [age, new Gauge({ name: `passerelle_${name}_seconds`, help, registers })]),
    );
    this.mails = new Gauge({
      name: 'passerelle_mails',
      help: 'Mails of the last seven days, by state',
      labelNames: ['state'],
      registers,
    });
    this.queueUp = new Gauge({ name: 'passerelle_queue_up', help: 'Whether the queue answers', registers });
    this.depths = new Gauge({
      name: 'passerelle_queue_jobs',
      help: 'Jobs by queue and state',
      labelNames: ['queue', 'state'],
      registers,
    });
    this.failures = new Counter({
      name: 'passerelle_job_failures',
      help: 'Jobs that used up their attempts, by name',
      labelNames: ['job'],
      registers,
    });
  }

  /** Whether the caller shows the token of the environment; without one nobody may read. */
  mayRead(authorization: string | undefined): boolean {
    const { metricsToken } = this.config;
    if (metricsToken === undefined || !authorization?.startsWith(BEARER)) return false;
    const [given, wanted] = [Buffer.from(authorization.slice(BEARER.length)), Buffer.from(metricsToken)];
    return given.length === wanted.length && timingSafeEqual(given, wanted);
  }

  /** Everything is read before anything is written: figures of one text belong to one moment. */
  async text(): Promise<string> {
    const [now, mails, failures, counts] = await Promise.all([
      this.backlog.ages(),
      this.backlog.mailsByState(),
      this.backlog.failures(),
      this.queues.countsInTime().catch(() => null),
    ]);
    for (const [age, gauge] of this.ages) gauge.set(now[age] ?? 0);
    for (const state of mailStates) this.mails.set({ state }, mails.find((row) => row.state === state)?.count ?? 0);
    this.failures.reset();
    for (const { job, failures: count } of failures) this.failures.inc({ job }, count);
    this.queueUp.set(counts ? 1 : 0);
    this.depths.reset();
    for (const [queue, states] of Object.entries(counts ?? {}))
      for (const [state, count] of Object.entries(states)) this.depths.set({ queue, state }, count);
    return this.registry.metrics();
  }
}
