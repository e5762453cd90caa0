import { once } from 'node:events';
import net from 'node:net';
import { ActionLink, SignIn } from '#accounts';
import { Database } from '#platform';
import type { InjectOptions } from 'fastify';
import { startHouse, type TestHouse } from '../support/app.js';
import { neighbours, type Side } from '../support/neighbours.js';

jest.setTimeout(120_000);

/** What docs/security.md says is so. */
describe('security', () => {
  let house: TestHouse;
  let side: Side;
  const send = (request: InjectOptions) => house.app.inject(request);
  const askCode = (email: string, request: InjectOptions = {}) =>
    send({ method: 'POST', url: '/api/sign-in/codes', payload: { email }, ...request });

  beforeAll(async () => {
    house = await startHouse({ listen: true, env: { PUBLIC_URL: 'https://passerelle.test' } });
    [side] = await neighbours(house);
  });
  afterAll(() => house.close());

  describe('sign-in', () => {
    it('counts requests that arrive together', async () => {
      const answers = await Promise.all(Array.from({ length: 12 }, () => askCode('together@example.org')));
      expect(answers.filter(({ statusCode }) => statusCode === 202)).toHaveLength(5);
      expect(answers.filter(({ statusCode }) => statusCode === 429)).toHaveLength(7);
    });

    it('gives one address thirty codes a day', async () => {
      let given = 0;
      for (let quarter = 0; quarter < 8; quarter++) {
        house.clock.advance(16 * 60_000);
        for (let asked = 0; asked < 5; asked++)
          given += Number(
            (await askCode('daily@example.org', { remoteAddress: `10.0.0.${quarter}` })).statusCode === 202,
          );
      }
      expect(given).toBe(30);
      house.clock.advance(24 * 3_600_000);
      expect((await askCode('daily@example.org')).statusCode).toBe(202);
    });

    it('counts a caller by the address of the connection, whatever a header says', async () => {
      const statuses: number[] = [];
      for (let asked = 0; asked < 31; asked++) {
        const headers = { 'x-forwarded-for': `192.0.2.${asked}` };
        statuses.push((await askCode(`p${asked}@example.org`, { headers, remoteAddress: '198.51.100.7' })).statusCode);
      }
      expect(statuses.filter((status) => status === 202)).toHaveLength(30);
      expect(statuses.at(-1)).toBe(429);
    });

    it('keeps codes, sessions and links as keyed hashes only', async () => {
      const { code } = await house.app
        .get(Database)
        .transaction((tx) => house.app.get(SignIn).mintCode(tx, side.people.adviser.accountId));
      const token = side.cookies.adviser.split('=')[1] ?? '';
      const stored = JSON.stringify([
        await house.db.query('select * from sign_in_codes'),
        await house.db.query('select * from sessions'),
        await house.app.get(Database).manager.find(ActionLink),
      ]);
      expect(stored).not.toContain(`"${code}"`);
      expect(stored).not.toContain(token);
      for (const link of side.ids.r ?? []) expect(stored).not.toContain(link);
    });

    it('marks the session cookie for this site, this server and https alone', async () => {
      const { email, accountId } = side.people.director;
      const { code } = await house.app.get(Database).transaction((tx) => house.app.get(SignIn).mintCode(tx, accountId));
      const answer = await send({ method: 'POST', url: '/api/sign-in', payload: { email, code } });
      const cookie = String([answer.headers['set-cookie']].flat()[0]);
      for (const part of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/']) expect(cookie).toContain(part);
    });
  });

  it.each<[string, Record<string, string>, number]>([
    ['another site’s page', { 'sec-fetch-site': 'cross-site' }, 403],
    ['another page of the same domain', { 'sec-fetch-site': 'same-site' }, 403],
    ['a frame without origin on another site', { 'sec-fetch-site': 'cross-site', origin: 'null' }, 403],
    ['an older browser on another site', { origin: 'https://evil.example' }, 403],
    ['a look-alike', { origin: 'https://passerelle.test.evil.example' }, 403],
    ['our portal', { 'sec-fetch-site': 'same-origin', origin: 'https://passerelle.test' }, 200],
    ['our portal in an older browser', { origin: 'https://passerelle.test' }, 200],
    ['a program', {}, 200],
  ])('a change asked by %s', async (_, headers, status) => {
    const { adviser } = side.people;
    const answer = await send({
      method: 'POST',
      url: '/api/me/membership',
      headers: { cookie: side.cookies.adviser, ...headers },
      payload: { membershipId: adviser.membershipId },
    });
    expect(answer.statusCode).toBe(status);
  });

  it('a GET changes nothing, whatever link it opens', async () => {
    const state = () =>
      house.db.query(
        'select (select string_agg(state, chr(32) order by id) from proposals) as p, (select string_agg(state, chr(32) order by id) from check_ins) as c',
      );
    const before = await state();
    for (const token of side.ids.r ?? []) await send({ url: `/r/${token}?action=agree&contact=yes` });
    expect(await state()).toEqual(before);
  });

  it.each([
    ['the portal', '/', 'no-cache'],
    ['an answer of the API', '/api/me', 'no-store'],
    ['a refusal', '/api/nothing', 'no-store'],
    ['a page behind a link', '/r/unknown', 'no-store'],
  ])('%s carries the headers that protect it', async (_, url, cache) => {
    const { headers } = await send({ url, headers: { cookie: side.cookies.adviser } });
    const policy = String(headers['content-security-policy']);
    for (const rule of [
      "default-src 'self'",
      "script-src 'self'",
      "object-src 'none'",
      "base-uri 'self'",
      "frame-ancestors 'none'",
      "form-action 'self'",
    ])
      expect(policy).toContain(rule);
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'strict-transport-security': expect.stringContaining('max-age=') as string,
      'cache-control': cache,
    });
    expect(headers['x-powered-by'] ?? headers.server).toBeUndefined();
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  it.each([
    '/assets/../../../package.json',
    '/assets/..%2f..%2f..%2fpackage.json',
    '/../package.json',
    '//example.org/..',
    '/%2e%2e/package.json',
  ])('no file outside the portal is read: %s', async (address) => {
    const { port } = new URL(await house.url());
    const socket = net.connect(Number(port), '127.0.0.1');
    socket.write(`GET ${address} HTTP/1.1\r\nHost: passerelle.test\r\nConnection: close\r\n\r\n`);
    const chunks: Buffer[] = [];
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    await once(socket, 'close');
    const answer = Buffer.concat(chunks).toString();
    expect(answer).toMatch(/^HTTP\/1\.1 (200|400|403|404)/);
    expect(answer).not.toContain('"dependencies"');
    expect(answer).not.toMatch(/^location:/im);
  });
});
