import { Clock, dayOf, JobWorkers } from '#platform';
import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { advanceDays } from '../../apps/ops/src/demo/advance-days.js';
import { loadDemo } from '../../apps/ops/src/demo/load-demo.js';
import { WorkerModule } from '../../apps/worker/src/worker.module.js';
import { startHouse, TEST_NOW, type TestHouse } from '../support/app.js';

jest.setTimeout(180_000);

describe('a demo that is advanced', () => {
  let house: TestHouse;
  let worker: INestApplicationContext;

  beforeAll(async () => {
    house = await startHouse({ env: { DEMO: '1' } });
    await loadDemo(TEST_NOW);
    const module = await Test.createTestingModule({ imports: [WorkerModule] })
      .overrideProvider(Clock)
      .useValue(house.clock)
      .compile();
    worker = await module.init();
    await worker.get(JobWorkers).start();
  });
  afterAll(async () => {
    await worker.close();
    await house.close();
  });

  const advance = async (days: number, answering: boolean): Promise<string[]> => {
    const lived: string[] = [];
    await advanceDays(worker, { days, clock: house.clock, answering, othersLagMs: 0, onDay: (day) => lived.push(day) });
    return lived;
  };
  const since = async (instant: Date): Promise<Record<'asked' | 'answered' | 'cases', number>> => {
    const [row] = await house.db.query<Record<'asked' | 'answered' | 'cases', number>>(
      `select (select count(*)::int from check_ins where asked_at > $1) as asked, (select count(*)::int from check_ins where answered_at > $1) as answered,
         (select count(*)::int from mediations where opened_at > $1) as cases`,
      [instant],
    );
    return row!;
  };

  it('asks, is answered and alerts as the days go by', async () => {
    await house.db.query(
      `insert into sessions (id, token_hash, account_id, membership_id, created_at, last_seen_at, expires_at)
       select gen_random_uuid(), 'somebody who looks on', account_id, id, $1, $1, $1::timestamptz + interval '14 days' from memberships limit 1`,
      [TEST_NOW],
    );
    const lived = await advance(30, true);
    expect([lived.length, lived.at(-1), dayOf(house.clock.now())]).toEqual([30, '2026-12-31', '2026-12-31']);

    const { asked, answered, cases } = await since(TEST_NOW);
    expect(asked).toBeGreaterThan(20);
    expect(answered).toBeGreaterThan(10);
    expect(asked).toBeGreaterThan(answered);
    expect(cases).toBeGreaterThan(0);
    const good = await house.db.query(`select 1 from check_ins where answered_at > $1 and level = 'none'`, [TEST_NOW]);
    expect(good.length).toBeGreaterThan(cases);

    const subjects = house.smtp.inbox.map(({ subject }) => subject);
    expect(house.smtp.inbox.length).toBeGreaterThan(asked);
    expect(subjects.join('\n')).toMatch(/Une situation de travail demande votre attention/);
    expect(await house.db.query(`select 1 from mails where state in ('queued', 'sending')`)).toEqual([]);
    const late = await house.db.query(
      `select 1 from check_ins where state in ('planned', 'asked') and next_action_at <= $1`,
      [house.clock.now()],
    );
    expect(late).toEqual([]);

    const [session] = await house.db.query<{ expires_at: Date }>(
      `select expires_at from sessions where token_hash = 'somebody who looks on'`,
    );
    expect(session!.expires_at > house.clock.now()).toBe(true);
  });

  it('is silent when nobody answers', async () => {
    const start = house.clock.now();
    await advance(20, false);
    const { asked, answered } = await since(start);
    expect(asked).toBeGreaterThan(0);
    expect(answered).toBe(0);
  });
});
