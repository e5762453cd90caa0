import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { JobsOptions, Queue } from 'bullmq';
import { AppLogger } from '../logging/app-logger.js';
import type { QueueBackend } from './queue-backend.js';

/** One queue per level of service, so that a slow sweep or a mail server in trouble never holds back reactions. */
export const queueNames = ['events', 'mail', 'sweeps'] as const;
export type QueueName = (typeof queueNames)[number];

export interface JobRequest {
  queue: QueueName;
  /** Name of the job: exactly one handler knows it. */
  name: string;
  /** Identifiers only; read again from Postgres by the handler. */
  data: Record<string, string>;
  /** While a job with this key waits or runs, another is not added. Free again once it completed or failed. */
  key: string;
}

/** A sweep may find tens of thousands of rows; what is sent to the queue at once stays small. */
const ADDED_AT_ONCE = 1_000;
const ANSWER_MS = 3_000;

export const QUEUE_BACKEND = Symbol('QUEUE_BACKEND');

/**
 * A few attempts within seconds. Patience is the rows': a sweep a minute finds what is not done, and adds it again as
 * soon as its job failed. A job that waited longer itself would hold its key, and the sweep's hands, meanwhile.
 * Failures are kept as evidence, successes only a while.
 */
export const jobOptions: JobsOptions = {
  attempts: 3,
  backoff: { type: 'fixed', delay: 2_000, jitter: 0.5 },
  removeOnComplete: { age: 24 * 3600, count: 1_000 },
  removeOnFail: { age: 90 * 24 * 3600, count: 10_000 },
};

/** The only place that adds jobs; called by the relay and by what sweeps and handlers return, never by services. */
@Injectable()
export class JobQueues implements OnApplicationShutdown {
  private readonly queues = new Map<QueueName, Queue>();

  constructor(
    @Inject(QUEUE_BACKEND) private readonly backend: QueueBackend,
    private readonly logger: AppLogger,
  ) {}

  /** Opened at first use: a process that only reads needs no queue. */
  queue(name: QueueName): Queue {
    const existing = this.queues.get(name);
    if (existing) return existing;
    const queue = new this.backend.Queue(name, { ...this.backend.options, defaultJobOptions: jobOptions });
    queue.on('error', (error) => this.logger.warn({ event: 'queue_error', queue: name, error: error.name }));
    this.queues.set(name, queue);
    return queue;
  }

  async add(requests: readonly JobRequest[]): Promise<void> {
    for (const name of queueNames) {
      const jobs = requests.filter((request) => request.queue === name);
      for (let from = 0; from < jobs.length; from += ADDED_AT_ONCE) {
        await this.queue(name).addBulk(
          jobs
            .slice(from, from + ADDED_AT_ONCE)
            .map((job) => ({ name: job.name, data: job.data, opts: { deduplication: { id: job.key } } })),
        );
      }
    }
  }

  /** Waiting, running, delayed and failed jobs of each queue. */
  async counts(): Promise<Record<QueueName, Record<string, number>>> {
    const counts: Partial<Record<QueueName, Record<string, number>>> = {};
    for (const name of queueNames)
      counts[name] = await this.queue(name).getJobCounts('waiting', 'active', 'delayed', 'failed');
    return counts as Record<QueueName, Record<string, number>>;
  }

  /** The same, for whoever must not wait for a queue that does not answer. @throws Error after three seconds */
  async countsInTime(): ReturnType<JobQueues['counts']> {
    let timer: NodeJS.Timeout | undefined;
    const tooLong = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('The queue does not answer')), ANSWER_MS);
    });
    try {
      return await Promise.race([this.counts(), tooLong]);
    } finally {
      clearTimeout(timer);
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
  }
}
