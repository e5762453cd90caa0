import { randomUUID } from 'node:crypto';
import {
  Database,
  Events,
  EventDelivery,
  GiveUp,
  JOB_TABLE,
  JobQueues,
  type JobRequest,
  type JobTable,
  JobWorkers,
  PlatformModule,
  redispatch,
} from '#platform';
import { type INestApplicationContext, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { Redis } from 'ioredis';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { until } from '../support/play.js';

/** What the product asks of its queues, the same on Redis and on Postgres. */
describe.each(['redis', 'postgres'] as const)('queues on %s', (backend) => {
  const done: string[] = [];
  let failures = 0;
  let release: () => void = () => undefined;
  const table: JobTable = {
    subscriptions: new Map([['tests.happened', ['react', 'react-twice']]]),
    schedules: [{ name: 'sweep', pattern: '0 0 4 1 1 *', description: 'Balaye' }],
    handlers: {
      react: async ({ what = '' }) => void done.push(`react ${what}`),
      'react-twice': ({ what = '' }): Promise<JobRequest[]> => {
        done.push(`first ${what}`);
        return Promise.resolve([{ queue: 'mail', name: 'follow-up', data: { what }, key: `follow-${what}` }]);
      },
      'follow-up': async ({ what = '' }) => void done.push(`second ${what}`),
      'fails-once': () =>
        failures++ === 0 ? Promise.reject(new Error('once')) : Promise.resolve(void done.push('at last')),
      'gives-up': () => Promise.reject(new GiveUp('never')),
      waits: () => new Promise((resolve) => (release = () => resolve(void done.push('waited')))),
      sweep: () => Promise.resolve([]),
    },
  };
  let db: TestDatabase;
  let app: INestApplicationContext;
  let queues: JobQueues;
  const tell = (what: string): Promise<void> =>
    app.get(Database).transaction((tx) => app.get(Events).tell(tx, { topic: 'tests.happened', payload: { what } }));

  @Module({ imports: [PlatformModule], providers: [{ provide: JOB_TABLE, useValue: table }, JobWorkers] })
  class Worker {}

  beforeAll(async () => {
    db = await createTestDatabase();
    Object.assign(process.env, {
      DATABASE_URL: db.url,
      REDIS_URL: backend === 'redis' ? process.env.TEST_REDIS_URL : '',
      SMTP_URL: 'smtp://127.0.0.1:1',
      SECRET: 'a secret for tests only, long enough to pass',
      QUEUE_PREFIX: `q-${randomUUID()}`,
      LOG_LEVEL: 'silent',
    });
    app = await (await Test.createTestingModule({ imports: [Worker] }).compile()).init();
    queues = app.get(JobQueues);
    await app.get(JobWorkers).start();
  }, 30_000);
  afterAll(async () => {
    await app.close();
    await db.drop();
  });
  // What a test told has further reactions, which would be counted in the next one.
  beforeEach(async () => {
    await until('nothing is left of the test before', async () => {
      const { events } = await queues.counts();
      return (events.waiting ?? 0) + (events.active ?? 0) === 0;
    });
    done.splice(0);
  });

  it('gives an event to each of its subscribers, and adds what a handler returns', async () => {
    await tell('a');
    await until('all reacted', () => Promise.resolve(done.length === 3));
    expect(done.sort()).toEqual(['first a', 'react a', 'second a']);
    await until(
      'all deliveries are done',
      async () => (await db.query('select 1 from event_deliveries where done_at is null')).length === 0,
    );
  });

  it('tells nothing of a change that was rolled back', async () => {
    const rolledBack = app.get(Database).transaction(async (tx) => {
      await app.get(Events).tell(tx, { topic: 'tests.happened', payload: { what: 'lost' } });
      throw new Error('no');
    });
    await expect(rolledBack).rejects.toThrow('no');
    await tell('after');
    await until('the next one arrived', () => Promise.resolve(done.length === 3));
    expect(done.filter((entry) => entry.includes('lost'))).toEqual([]);
  });

  it('tries again what failed', async () => {
    await queues.queue('events').add('fails-once', {}, { attempts: 2, backoff: { type: 'fixed', delay: 1 } });
    await until('it worked the second time', () => Promise.resolve(done.includes('at last')));
    expect(failures).toBe(2);
  });

  it('keeps one job per key while it waits or runs, and takes it again once done', async () => {
    const request: JobRequest = { queue: 'events', name: 'waits', data: {}, key: 'one' };
    await queues.add([request]);
    await until('it runs', async () => ((await queues.counts()).events.active ?? 0) === 1);
    await queues.add([request, request]);
    expect((await queues.counts()).events).toMatchObject({ waiting: 0, active: 1 });
    release();
    await until('it is done', () => Promise.resolve(done.length === 1));
    await until('its key is free', async () => ((await queues.counts()).events.active ?? 0) === 0);
    await queues.add([request]);
    await until('it runs again', async () => ((await queues.counts()).events.active ?? 0) === 1);
    release();
    await until('it is done again', () => Promise.resolve(done.length === 2));
  });

  it('marks a delivery failed for good when its handler gives up', async () => {
    const eventId = randomUUID();
    await app
      .get(Database)
      .manager.insert(EventDelivery, { eventId, subscriber: 'gives-up', nextDispatchAt: new Date() });
    await queues.add([{ queue: 'events', name: 'gives-up', data: { eventId }, key: eventId }]);
    await until(
      'the row says so',
      async () =>
        (await db.query('select 1 from event_deliveries where event_id = $1 and failed_at is not null', [eventId]))
          .length === 1,
    );
  });

  it('dispatches again what never arrived', async () => {
    await tell('slow');
    await until(
      'it arrived',
      async () =>
        done.includes('second slow') &&
        (await db.query('select 1 from event_deliveries where done_at is null and failed_at is null')).length === 0,
    );
    // As after a flush: the row is open and its job is gone.
    await db.query(
      `update event_deliveries set done_at = null, next_dispatch_at = now() - interval '1 second' where subscriber = 'react' and done_at is not null`,
    );
    const again = await redispatch(app.get(Database), new Date());
    expect(again.map(({ name }) => name)).toContain('react');
    await queues.add(again);
    await until('it arrived again', () => Promise.resolve(done.filter((entry) => entry === 'react slow').length === 2));
  });

  it('removes schedules a former version left behind', async () => {
    await queues
      .queue('sweeps')
      .upsertJobScheduler('gone', { pattern: '0 0 4 1 1 *', tz: 'Europe/Paris' }, { name: 'gone' });
    await app.get(JobWorkers).ensureSchedules();
    const names = (await queues.queue('sweeps').getJobSchedulers()).map(({ key }) => key);
    expect(names.sort()).toEqual(['redispatch-events', 'sweep']);
  });

  it('refuses to start when a job has no handler', async () => {
    const holed = { ...table, schedules: [{ name: 'nobody', pattern: '0 0 4 * * *', description: '' }] };
    const module = Test.createTestingModule({
      imports: [PlatformModule],
      providers: [{ provide: JOB_TABLE, useValue: holed }, JobWorkers],
    });
    await expect(module.compile()).rejects.toThrow('nobody');
  });

  if (backend === 'redis') {
    it('loses nothing when Redis is flushed', async () => {
      const redis = new Redis(process.env.TEST_REDIS_URL ?? '');
      const keys = await redis.keys(`${process.env.QUEUE_PREFIX}:*`);
      if (keys.length > 0) await redis.del(...keys);
      await redis.quit();
      await app.get(JobWorkers).ensureSchedules();
      await tell('after the flush');
      await until('it arrived', () => Promise.resolve(done.includes('second after the flush')));
      expect((await queues.queue('sweeps').getJobSchedulers()).length).toBe(2);
    });
  }
});
