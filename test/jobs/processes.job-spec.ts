import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { JobQueues } from '#platform';
import pg from 'pg';
import { startHouse, type TestHouse } from '../support/app.js';
import { anAdviser, aStructure, type TestPerson } from '../support/builders.js';
import { until } from '../support/play.js';

const dist = path.resolve(import.meta.dirname, '../../dist/apps');

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Two APIs and two workers, as real processes of the built product, behind one database and one Redis. */
describe('several processes', () => {
  let house: TestHouse;
  let structureId: string;
  const children: ChildProcess[] = [];
  const apis: { url: string; process: ChildProcess }[] = [];
  const workers: ChildProcess[] = [];

  const launch = (name: 'api' | 'worker', port: number): ChildProcess => {
    const env = { ...process.env, DATABASE_URL: house.db.url, SMTP_URL: house.smtp.url, PORT: String(port) };
    const child = spawn(process.execPath, [path.join(dist, name, 'src/main.js')], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.push(child);
    return child;
  };
  const ready = async (child: ChildProcess, event: string): Promise<void> => {
    for await (const chunk of child.stdout ?? []) if (String(chunk).includes(event)) break;
    child.stdout?.resume();
  };
  /** The one of this number, or the one that is left. */
  const urlOf = (api: number): string => apis[api % apis.length]?.url ?? '';
  const advisers = (count: number): Promise<TestPerson[]> =>
    Promise.all(Array.from({ length: count }, () => anAdviser(house, structureId)));
  const post = (api: number, route: string, body: object, cookie = ''): Promise<Response> =>
    fetch(`${urlOf(api)}/api/${route}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify(body),
    });
  const askCodes = (people: readonly TestPerson[]): Promise<unknown> =>
    Promise.all(people.map(({ email }, index) => post(index % 2, 'sign-in/codes', { email })));
  const mailsTo = (person: TestPerson) => house.smtp.inbox.filter(({ to }) => to.includes(person.email));
  const signIn = async (api: number, person: TestPerson): Promise<string> => {
    await post(api, 'sign-in/codes', { email: person.email });
    const { text } = await house.smtp.waitFor(({ to }) => to.includes(person.email));
    const answer = await post(api, 'sign-in', { email: person.email, code: /\b\d{6}\b/.exec(text)?.[0] });
    return answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  };
  const me = async (api: number, cookie: string): Promise<number> =>
    (await fetch(`${urlOf(api)}/api/me`, { headers: { cookie } })).status;

  beforeAll(async () => {
    // What a killed worker held goes to another one after some seconds instead of half a minute.
    house = await startHouse({ env: { LOG_LEVEL: 'info', JOB_LOCK_SECONDS: '5' } });
    house.clock.set(new Date());
    structureId = await aStructure(house, { communes: ['61169'] });
    for (let index = 0; index < 2; index++) {
      const port = await freePort();
      apis.push({ url: `http://127.0.0.1:${port}`, process: launch('api', port) });
      workers.push(launch('worker', 0));
    }
    await Promise.all([
      ...apis.map((api) => ready(api.process, 'api_ready')),
      ...workers.map((worker) => ready(worker, 'worker_ready')),
    ]);
  }, 60_000);
  afterAll(async () => {
    for (const child of children) child.kill('SIGKILL');
    await house.close();
  });

  it('send each mail once', async () => {
    const people = await advisers(10);
    await askCodes(people);
    await until('everyone has a code', () => Promise.resolve(people.every((person) => mailsTo(person).length > 0)));
    await until('nothing is left to send', async () => {
      const rows = await house.db.query(`select 1 from mails where state in ('queued', 'sending')`);
      return rows.length === 0;
    });
    expect(people.map((person) => [mailsTo(person).length, house.smtp.attempts.get(person.email)])).toEqual(
      people.map(() => [1, 1]),
    );
  });

  it('know one session everywhere, and forget it everywhere', async () => {
    const [person] = await advisers(1);
    if (!person) throw new Error('One adviser was made');
    const cookie = await signIn(0, person);
    expect([await me(0, cookie), await me(1, cookie)]).toEqual([200, 200]);
    await post(1, 'sign-out', {}, cookie);
    expect([await me(0, cookie), await me(1, cookie)]).toEqual([401, 401]);
  });

  it('sweep once at a time, however many workers there are', async () => {
    const queue = house.app.get(JobQueues).queue('sweeps');
    const swept = async () => (await queue.getJobs(['completed'])).filter(({ name }) => name === 'sweep-mails');
    await until('two sweeps have run', async () => (await swept()).length >= 2, 45);
    const slots = (await swept()).map(({ processedOn = 0 }) => Math.floor(processedOn / 15_000));
    expect(new Set(slots).size).toBe(slots.length);
    const schedulers = await queue.getJobSchedulers();
    expect(new Set(schedulers.map(({ key }) => key)).size).toBe(schedulers.length);
  }, 60_000);

  it('an API asked to stop first answers what it was asked', async () => {
    const [person] = await advisers(1);
    const stopping = apis[1];
    if (!person || !stopping) throw new Error('One adviser and two APIs were made');
    const cookie = await signIn(1, person);
    const holder = new pg.Client({ connectionString: house.db.url });
    await holder.connect();
    await holder.query('begin');
    await holder.query('lock table companies in access exclusive mode');
    const asked = fetch(`${stopping.url}/api/companies`, { headers: { cookie } });
    await until('the request waits for the lock', async () => {
      const rows = await house.db.query(
        `select 1 from pg_locks where not granted and relation = 'companies'::regclass`,
      );
      return rows.length > 0;
    });
    const gone = once(stopping.process, 'exit');
    stopping.process.kill('SIGTERM');
    await until('it takes no more requests', () =>
      fetch(`${stopping.url}/health/live`).then(
        ({ status }) => status === 503,
        () => true,
      ),
    );
    await holder.query('rollback');
    await holder.end();
    apis.length = 1;
    expect((await asked).status).toBe(200);
    const [code, signal] = (await gone) as [number | null, string | null];
    expect(code === 0 || signal === 'SIGTERM').toBe(true);
  });

  it('lose nothing when a worker is killed in the middle of its work', async () => {
    const people = await advisers(12);
    const first = house.smtp.waitFor(({ to }) => people.some(({ email }) => to.includes(email)));
    await askCodes(people);
    await first;
    workers[0]?.kill('SIGKILL');
    const halfSent = await house.db.query<{ id: string }>(`select id from mails where state = 'sending'`);
    // Its lease would run out in some minutes; the test does not wait for them.
    await house.db.query(`update mails set lease_until = now() - interval '1 second' where state = 'sending'`);
    await until('everyone has a code', () => Promise.resolve(people.every((person) => mailsTo(person).length > 0)), 90);
    const doubled = people.filter((person) => mailsTo(person).length > 1);
    expect(doubled.length).toBeLessThanOrEqual(halfSent.length);
    for (const person of doubled) expect(new Set(mailsTo(person).map(({ messageId }) => messageId)).size).toBe(1);
  }, 120_000);

  it('a worker asked to stop leaves nothing half done', async () => {
    const people = await advisers(3);
    await askCodes(people);
    const worker = workers[1];
    if (!worker) throw new Error('Two workers were started');
    const gone = once(worker, 'exit');
    worker.kill('SIGTERM');
    const [code, signal] = (await gone) as [number | null, string | null];
    expect(code === 0 || signal === 'SIGTERM').toBe(true);
    expect(await house.db.query(`select id from mails where state = 'sending' and lease_until > now()`)).toEqual([]);
    workers.push(launch('worker', 0));
    await until('everyone has a code', () => Promise.resolve(people.every((person) => mailsTo(person).length > 0)), 60);
  }, 90_000);
});
