import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { Account, Membership, Structure } from '#accounts';
import { MailTroubles } from '#notifications';
import { Database, JobQueues, newId } from '#platform';
import { Redis } from 'ioredis';
import { startHouse, type TestHouse } from '../support/app.js';
import { until } from '../support/play.js';

const COMPANIES = 60;
const WORKER = path.resolve(import.meta.dirname, '../../dist/apps/worker/src/main.js');

/**
 * The short version of `npm run bench -- follow-up-faults`: one busy morning, during which one of two workers is killed,
 * Redis loses everything, and the mail server refuses a fifth for now and some for good.
 */
describe('a morning of check-ins while everything breaks', () => {
  let house: TestHouse;
  let structureId: string;
  const workers: ChildProcess[] = [];
  /** Addresses the mail server will never know; each belongs to one check-in. */
  const dead = new Set<string>();

  const launch = async (): Promise<ChildProcess> => {
    const env = { ...process.env, LOG_LEVEL: 'info', JOB_LOCK_SECONDS: '2', SEND_LIMIT_SECONDS: '3' };
    const child = spawn(process.execPath, [WORKER], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    workers.push(child);
    for await (const chunk of child.stdout) if (String(chunk).includes('worker_ready')) break;
    child.stdout.resume();
    return child;
  };

  /** So many contracts with a question to each side that is due now, as the services would have written them. */
  async function plan(): Promise<void> {
    const { manager } = house.app.get(Database);
    const createdAt = house.clock.now();
    structureId = newId();
    const accountId = newId();
    await manager.insert(Structure, { id: structureId, name: 'Mission Locale', email: 'ml@example.org', createdAt });
    const name = { firstName: 'Julie', lastName: 'Martin' };
    await manager.insert(Account, { id: accountId, email: 'julie@ml.example.org', ...name, createdAt });
    const part = { id: newId(), accountId, role: 'adviser' as const, structureId, state: 'confirmed' as const };
    await manager.insert(Membership, { ...part, createdAt });
    await house.db.query(
      `with drawn as materialized (select number, uuidv7() as company, uuidv7() as candidate, uuidv7() as placement
         from generate_series(1, $1::int) as number),
       a as (insert into companies (id, siret, name, commune_code, contact_name, email, structure_id, created_at)
         select company, (30000000000000 + number)::text, 'Entreprise ' || number, '61169', 'Ana', 'company-' || number || '@example.org', $2, now() from drawn),
       b as (insert into candidates (id, structure_id, state, first_name, last_name, birth_date, email, commune_code, radius_km,
           means, available_from, referent_account_id, created_at, updated_at)
         select candidate, $2, 'placed', 'Noé', 'Personne', '2005-07-14', 'young-' || number || '@example.org', '61169', 15,
           'bicycle', '2026-01-01', $3, now(), now() from drawn),
       c as (insert into placements (id, structure_id, company_id, candidate_id, origin, state, job_title, contract_type, starts_on,
           adviser_account_id, created_at)
         select placement, $2, company, candidate, 'found_alone', 'started', 'Plonge', 'cdi', '2026-11-01', $3, now() from drawn)
       insert into check_ins (id, placement_id, milestone, respondent, state, channel, due_on, next_action_at)
       select uuidv7(), placement, 'month_1', side, 'planned', 'email', current_date, now() - interval '1 minute'
       from drawn cross join unnest(array['employer', 'candidate']) as side`,
      [COMPANIES, structureId, accountId],
    );
  }

  const count = async (sql: string): Promise<number> =>
    (await house.db.query<{ count: number }>(`select count(*)::int as count from ${sql}`))[0]?.count ?? 0;
  /** Sweeps run every minute; here, whenever something must be found again. */
  const sweepNow = (): Promise<void> =>
    house.app.get(JobQueues).add(
      ['sweep-check-ins', 'sweep-mails', 'redispatch-events'].map((name) => ({
        queue: 'sweeps',
        name,
        data: {},
        key: newId(),
      })),
    );

  beforeAll(async () => {
    house = await startHouse({ env: { DEMO: '1', MAIL_DAILY_CAP: '0' } });
    // A working day at ten, for the processes too: their clock is the demo's, which is moved ahead.
    const opening = new Date('2035-01-09T09:00:00Z');
    await house.db.query(`insert into settings (key, value) values ('demo_clock_offset_ms', to_jsonb($1::bigint))`, [
      opening.getTime() - Date.now(),
    ]);
    house.clock.set(opening);
    await plan();
    for (let number = 1; number <= COMPANIES; number += 20) dead.add(`company-${number}@example.org`);
    let turn = 0;
    house.smtp.behave((address) => (dead.has(address) ? 'never' : (turn += 1) % 5 === 0 ? 'later' : 'accept'));
    await Promise.all([launch(), launch()]);
  }, 120_000);
  afterAll(async () => {
    for (const worker of workers) worker.kill('SIGKILL');
    await house.close();
  });

  it('loses nothing, doubles nothing that is certain, and shows every refusal', async () => {
    await sweepNow();
    await until('some have left', () => Promise.resolve(house.smtp.inbox.length >= 20), 30);
    workers[0]?.kill('SIGKILL');
    const redis = new Redis(process.env.TEST_REDIS_URL ?? '');
    const keys = await redis.keys(`${process.env.QUEUE_PREFIX}:*`);
    if (keys.length > 0) await redis.del(...keys);
    await redis.quit();
    await launch();

    const unfinished = `(select 1 from check_ins where state = 'planned' union all
      select 1 from mails where state in ('queued', 'sending') union all
      select 1 from events where relayed_at is null union all
      select 1 from event_deliveries where done_at is null and failed_at is null) as unfinished`;
    let looks = 0;
    await until(
      'everything is done',
      async () => {
        // Time passes: what was put off by a minute is due.
        if ((looks += 1) % 50 === 1) {
          await house.db.query(
            `update settings set value = to_jsonb((value #>> '{}')::bigint + 120000) where key = 'demo_clock_offset_ms'`,
          );
          await sweepNow();
        }
        return (await count(unfinished)) === 0;
      },
      60,
    );

    const mails = await house.db.query<{ id: string; state: string; uncertain: boolean; recipient: string }>(
      'select id, state, uncertain, recipient from mails',
    );
    expect(mails).toHaveLength(2 * COMPANIES);
    const taken = (id: string): number => house.smtp.inbox.filter(({ messageId }) => messageId.includes(id)).length;
    const lost = mails.filter(({ id, state }) => state === 'sent' && taken(id) === 0);
    const doubled = mails.filter(({ id, uncertain }) => taken(id) > (uncertain ? 2 : 1));
    expect({ lost, doubled }).toEqual({ lost: [], doubled: [] });

    const refused = mails.filter(({ state }) => state === 'refused');
    expect(refused.map(({ recipient }) => recipient).sort()).toEqual([...dead].sort());
    expect(mails.filter(({ state }) => state !== 'sent' && state !== 'refused' && state !== 'unknown')).toEqual([]);
    const shown = (await house.app.get(MailTroubles).of(structureId)).filter(({ state }) => state === 'refused');
    expect(shown.map(({ mailId }) => mailId).sort()).toEqual(refused.map(({ id }) => id).sort());
    expect(await count(`check_ins where state = 'asked' and channel = 'call'`)).toBe(dead.size);
  }, 180_000);
});
