import { createPostgresBackend, Queue, withBackend, Worker, type ConnectionOptions } from 'bullmq';
import type { Config } from '../config/config.js';

/** BullMQ's classes bound to the backend of this installation, and the options every queue and worker shares. */
export interface QueueBackend {
  Queue: typeof Queue;
  Worker: typeof Worker;
  options: { connection: ConnectionOptions; prefix: string };
}

/**
 * Redis when REDIS_URL is set, else BullMQ's own Postgres backend in the database we have anyway.
 * Redis must run with `maxmemory-policy noeviction`; evicted locks would run jobs twice.
 */
export function queueBackend(config: Config): QueueBackend {
  if (config.redisUrl === undefined) {
    const bound = withBackend(createPostgresBackend);
    return {
      Queue: bound.Queue as unknown as typeof Queue,
      Worker: bound.Worker as unknown as typeof Worker,
      options: { connection: { connectionString: config.databaseUrl, max: 8 }, prefix: config.queuePrefix },
    };
  }
  return { Queue, Worker, options: { connection: { url: config.redisUrl }, prefix: config.queuePrefix } };
}
