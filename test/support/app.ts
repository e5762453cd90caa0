import { randomUUID } from 'node:crypto';
import { Clock, JobWorkers } from '#platform';
import { SettableClock } from '#platform/testing';
import type { INestApplicationContext } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { ApiModule } from '../../apps/api/src/api.module.js';
import { configureApp, createAdapter } from '../../apps/api/src/configure-app.js';
import { WorkerModule } from '../../apps/worker/src/worker.module.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { startSmtp, type TestSmtp } from './smtp.js';

/** Tuesday 1 December 2026, ten o'clock in Paris: a working day far from any holiday. */
export const TEST_NOW = new Date('2026-12-01T09:00:00Z');

export interface TestHouse {
  app: NestFastifyApplication;
  worker: INestApplicationContext | undefined;
  clock: SettableClock;
  db: TestDatabase;
  smtp: TestSmtp;
  url: () => Promise<string>;
  close: () => Promise<void>;
}

/**
 * The whole product on its own database, queue prefix and mail server, with a clock the test sets.
 * @param options.worker also runs the real worker on Redis (or on Postgres with `queue: 'postgres'`).
 * @param options.listen opens a port, for browsers.
 */
export async function startHouse(
  options: { worker?: boolean; listen?: boolean; queue?: 'redis' | 'postgres'; env?: Record<string, string> } = {},
): Promise<TestHouse> {
  const [db, smtp] = await Promise.all([createTestDatabase(), startSmtp()]);
  const clock = new SettableClock(TEST_NOW);
  Object.assign(process.env, {
    DATABASE_URL: db.url,
    REDIS_URL: options.queue === 'postgres' ? '' : (process.env.TEST_REDIS_URL ?? ''),
    SMTP_URL: smtp.url,
    SECRET: 'a secret for tests only, long enough to pass',
    QUEUE_PREFIX: `t-${randomUUID()}`,
    LOG_LEVEL: process.env.TEST_LOG_LEVEL ?? 'silent',
    PUBLIC_URL: 'http://passerelle.test',
    DEMO: '',
    ...options.env,
  });
  const api = await Test.createTestingModule({ imports: [ApiModule] })
    .overrideProvider(Clock)
    .useValue(clock)
    .compile();
  const app = api.createNestApplication<NestFastifyApplication>(createAdapter(), { logger: ['error'] });
  await configureApp(app);
  if (options.listen) await app.listen(0, '127.0.0.1');
  else await app.init();
  await app.getHttpAdapter().getInstance().ready();

  let worker: INestApplicationContext | undefined;
  if (options.worker) {
    const module = await Test.createTestingModule({ imports: [WorkerModule] })
      .overrideProvider(Clock)
      .useValue(clock)
      .compile();
    worker = await module.init();
    await worker.get(JobWorkers).start();
  }
  return {
    app,
    worker,
    clock,
    db,
    smtp,
    url: () => app.getUrl(),
    close: async () => {
      await worker?.close();
      await app.close();
      await smtp.stop();
      await db.drop();
    },
  };
}
