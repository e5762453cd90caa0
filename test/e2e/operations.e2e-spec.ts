import { JobQueues, newId } from '#platform';
import request from 'supertest';
import { startHouse, type TestHouse } from '../support/app.js';
import { anAdministrator, anAdviser, aStructure, signInAs } from '../support/builders.js';

const TOKEN = 'a token for tests only';
const BOARD = '/api/admin/board';
const MINUTE = 60_000;

describe.each(['redis', 'postgres'] as const)('what operators see, queues on %s', (queue) => {
  let house: TestHouse;
  let administrator: string;
  let adviser: string;
  const get = (path: string, cookie = '') => request(house.app.getHttpServer()).get(path).set('cookie', cookie);
  const metrics = async (): Promise<string> =>
    (await get('/metrics').set('authorization', `Bearer ${TOKEN}`).expect(200)).text;

  /** A mail queued a while ago, in a state of one's choice. */
  const aMail = async (state: string, changes: Record<string, unknown> = {}): Promise<string> => {
    const id = newId();
    const at = new Date(house.clock.now().getTime() - 20 * MINUTE);
    const row = {
      id,
      dedup_key: id,
      key: 'sign-in-code',
      about: {},
      state,
      next_attempt_at: at,
      created_at: at,
      ...changes,
    };
    await house.db.query(
      `insert into mails (id, dedup_key, key, about, state, attempts, next_attempt_at, created_at, recipient)
       select id, dedup_key, key, about, state, 1, next_attempt_at, created_at, 'secret@example.org' from json_populate_recordset(null::mails, $1)`,
      [JSON.stringify([row])],
    );
    return id;
  };
  const aFailedReaction = async (): Promise<void> => {
    const id = newId();
    await house.db.query(
      `insert into events (id, topic, payload, created_at, relayed_at) values ($1, 'needs.closed', '{}', now(), now())`,
      [id],
    );
    await house.db.query(
      `insert into event_deliveries (event_id, subscriber, next_dispatch_at, failures, failed_at, error)
       values ($1, 'withdraw-proposals', now(), 42, now(), 'Error')`,
      [id],
    );
  };

  beforeAll(async () => {
    house = await startHouse({ queue, env: { METRICS_TOKEN: TOKEN } });
    const structureId = await aStructure(house, { communes: [] });
    administrator = await signInAs(house, await anAdministrator(house));
    adviser = await signInAs(house, await anAdviser(house, structureId));
  }, 60_000);
  afterAll(() => house.close());
  beforeEach(async () => {
    await house.db.query('delete from mails');
    await house.db.query('delete from event_deliveries');
    await house.db.query('delete from events');
    await house.db.query(`delete from settings where key = 'last_sweep_at'`);
  });

  it.each([
    ['nobody', undefined],
    ['somebody with another token', 'Bearer another token of tests'],
    ['somebody with a part of it', 'Bearer a token'],
  ])('shows figures to a monitoring system only: not to %s', async (_, authorization) => {
    const asked = get('/metrics', administrator);
    await (authorization === undefined ? asked : asked.set('authorization', authorization)).expect(404);
  });

  it('tells ages, depths, failures and mails by state as OpenMetrics, and nothing about anyone', async () => {
    await aMail('queued');
    await aMail('sent');
    await house.db.query(
      `insert into job_failures (job, failures, last_at, last_error) values ('send-mail', 3, now(), 'Error') on conflict do nothing`,
    );
    const text = await metrics();
    expect(text).toContain('passerelle_oldest_due_mail_seconds 1200\n');
    expect(text).toContain('passerelle_oldest_unsent_mail_seconds 1200\n');
    expect(text).toContain('passerelle_oldest_due_check_in_seconds 0\n');
    expect(text).toContain('passerelle_oldest_undelivered_event_seconds 0\n');
    expect(text).toContain('passerelle_mails{state="sent"} 1\n');
    expect(text).toContain('passerelle_mails{state="refused"} 0\n');
    expect(text).toMatch(/passerelle_queue_jobs\{queue="mail",state="waiting"\} \d+\n/);
    expect(text).toContain('passerelle_job_failures_total{job="send-mail"} 3\n');
    expect(text.trimEnd().endsWith('# EOF')).toBe(true);
    expect(text).not.toContain('@');
  });

  it.each<[string, () => Promise<unknown>, string]>([
    ['nothing waits', () => Promise.resolve(), 'ok'],
    ['a mail should have left', () => aMail('queued'), 'late'],
    ['a server says “later” since two hours', () => aMail('queued', laterSince(120)), 'late'],
    ['a server said “later” a while ago', () => aMail('queued', laterSince(20)), 'ok'],
    ['a worker has not swept for an hour', () => swept(60), 'late'],
    ['a worker has just swept', () => swept(0), 'ok'],
    ['a reaction failed for good', () => aFailedReaction(), 'ok'],
  ])('is ready when %s: %s', async (_, happens, status) => {
    await happens();
    expect((await get('/health/ready').expect(200)).body).toMatchObject({ status, queue: { ok: true } });
  });

  const laterSince = (minutes: number): Record<string, unknown> => ({
    created_at: new Date(house.clock.now().getTime() - minutes * MINUTE),
    next_attempt_at: new Date(house.clock.now().getTime() + MINUTE),
  });
  const swept = (minutesAgo: number): Promise<unknown> =>
    house.db.query(
      `insert into settings (key, value) values ('last_sweep_at', to_jsonb(now() - make_interval(mins => $1)))
       on conflict (key) do update set value = excluded.value`,
      [minutesAgo],
    );

  it('gives what failed for good another start, but nothing that perhaps arrived or was dealt with', async () => {
    const refused = await aMail('refused');
    const others = [
      await aMail('unknown'),
      await aMail('bounced'),
      await aMail('refused', { created_at: '2026-01-05T09:00:00Z' }),
    ];
    await aFailedReaction();
    const seen = (await get('/api/admin/queues', administrator).expect(200)).body as { redrivable: object };
    expect(seen.redrivable).toEqual({ mails: 1, reactions: 1 });

    const again = () =>
      request(house.app.getHttpServer()).post('/api/admin/queues/redrive').set('cookie', administrator);
    expect((await again().expect(200)).body).toEqual({ mails: 1, reactions: 1 });
    expect((await again().expect(200)).body).toEqual({ mails: 0, reactions: 0 });
    const rows = await house.db.query<{ id: string; state: string }>('select id, state from mails');
    expect(rows.filter(({ state }) => state === 'queued').map(({ id }) => id)).toEqual([refused]);
    expect(
      rows
        .filter(({ id }) => others.includes(id))
        .map(({ state }) => state)
        .sort(),
    ).toEqual(['bounced', 'refused', 'unknown']);
    const open = await house.db.query('select 1 from event_deliveries where failed_at is null and failures = 0');
    expect(open).toHaveLength(1);
  });

  it.each(['', '/', '/api/queues', '/static/js/main.js'])(
    'bull-board%s is for signed-in administrators',
    async (path) => {
      await get(`${BOARD}${path}`).expect(401);
      await get(`${BOARD}${path}`, adviser).expect(403);
    },
  );

  it('bull-board shows the jobs of each queue, under the same security headers, to read only', async () => {
    await house.app.get(JobQueues).add([{ queue: 'mail', name: 'send-mail', data: { mailId: newId() }, key: newId() }]);
    const page = await get(BOARD, administrator).expect(200);
    expect(page.headers['content-security-policy']).toContain(`script-src 'self'`);
    expect(page.text).not.toMatch(/<script(?![^>]*(src=|application\/json))/);
    for (const [, script] of page.text.matchAll(/<script[^>]*src="([^"]+)"/g))
      await get(`${BOARD}/${script}`, administrator).expect(200);
    const answer = await get(`${BOARD}/api/queues`, administrator).expect(200);
    const { queues } = answer.body as {
      queues: { name: string; readOnlyMode: boolean; counts: Record<string, number> }[];
    };
    expect(queues.map(({ name, readOnlyMode }) => [name, readOnlyMode])).toEqual(
      ['events', 'mail', 'sweeps'].map((name) => [name, true]),
    );
    expect(queues.find(({ name }) => name === 'mail')?.counts.waiting).toBe(1);
    await request(house.app.getHttpServer())
      .put(`${BOARD}/api/queues/mail/empty`)
      .set('cookie', administrator)
      .expect((refused) => expect(refused.status).toBeGreaterThanOrEqual(400));
  });
});
