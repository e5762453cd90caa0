import { JobQueues } from '#platform';
import { HealthServer } from '../../apps/worker/src/health-server.js';
import { startHouse, type TestHouse } from '../support/app.js';
import { until } from '../support/play.js';

const TOKEN = 'a token for tests only';

describe('the worker’s own probes', () => {
  let house: TestHouse;
  let url: string;

  beforeAll(async () => {
    house = await startHouse({ worker: true, env: { WORKER_PORT: '31017', METRICS_TOKEN: TOKEN } });
    url = `http://127.0.0.1:${await house.worker?.get(HealthServer).start()}`;
  }, 60_000);
  afterAll(() => house.close());

  it('says that it lives and can work', async () => {
    expect(await (await fetch(`${url}/health/live`)).json()).toEqual({ status: 'ok' });
    const ready = await fetch(`${url}/health/ready`);
    expect([ready.status, await ready.json()]).toMatchObject([200, { status: 'ok', queue: { ok: true } }]);
  });

  it('gives its figures to whoever shows the token, and is nothing else', async () => {
    const figures = await fetch(`${url}/metrics`, { headers: { authorization: `Bearer ${TOKEN}` } });
    expect(await figures.text()).toContain('passerelle_queue_up 1\n');
    for (const path of ['/metrics', '/', '/api/needs']) expect((await fetch(`${url}${path}`)).status).toBe(404);
  });

  it('leaves a sign of life that everyone’s health page reads', async () => {
    await house.db.query(
      `insert into settings (key, value) values ('last_sweep_at', to_jsonb(now() - interval '1 hour'))
       on conflict (key) do update set value = excluded.value`,
    );
    expect(await (await fetch(`${url}/health/ready`)).json()).toMatchObject({ status: 'late' });
    await house.worker
      ?.get(JobQueues)
      .add([{ queue: 'sweeps', name: 'redispatch-events', data: {}, key: 'sign-of-life' }]);
    await until(
      'a worker has swept',
      async () => ((await (await fetch(`${url}/health/ready`)).json()) as { status: string }).status === 'ok',
    );
  });
});
