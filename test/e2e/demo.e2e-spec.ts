import { roles, SignIn } from '#accounts';
import { checkInStates, mediationStates, placementStates } from '#follow-up';
import { needStates } from '#needs';
import { Database, dayOf } from '#platform';
import { proposalStates } from '#proposals';
import { communeByCode, distanceKm, isSiret } from '#reference';
import request from 'supertest';
import { loadDemo } from '../../apps/ops/src/demo/load-demo.js';
import { startHouse, TEST_NOW, type TestHouse } from '../support/app.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

jest.setTimeout(120_000);

/** Everything that has a name or a state, without the identifiers and names drawn at random. */
async function contentOf(db: TestDatabase): Promise<object[][]> {
  const person = `k.first_name || ' ' || k.last_name as person`;
  const placed = 'join placements p on p.id = x.placement_id join candidates k on k.id = p.candidate_id';
  return Promise.all(
    [
      `select name, siret, state, email from companies c join memberships m on m.company_id = c.id join accounts a using (email) order by 1`,
      `select ${person}, state, birth_date, commune_code, email, phone, level, radius_km, available_from, skills from candidates k order by 1`,
      `select title, state, opened_at, closed_reason from needs order by 1`,
      `select n.title, ${person}, x.state, x.score, x.sent_at from proposals x join needs n on n.id = x.need_id join candidates k on k.id = x.candidate_id order by 1, 2`,
      `select ${person}, x.job_title, x.state, x.starts_on, x.ended_on, x.end_reason from placements x join candidates k on k.id = x.candidate_id order by 1`,
      `select ${person}, x.milestone, x.respondent, x.state, x.due_on, x.answers, x.answered_at from check_ins x ${placed} order by 1, 2, 3, x.due_on`,
      `select ${person}, x.state, x.level, x.reasons, x.opened_at from mediations x ${placed} order by 1`,
    ].map((sql) => db.query(sql)),
  );
}

describe('the demo', () => {
  let house: TestHouse;
  const query = <T extends object>(sql: string): Promise<T[]> => house.db.query<T>(sql);

  beforeAll(async () => {
    house = await startHouse({ env: { DEMO: '1' } });
    expect(await loadDemo(TEST_NOW)).toBe(true);
  });
  afterAll(() => house.close());

  it('is left as it is when it is loaded again', async () => {
    const before = await contentOf(house.db);
    expect(await loadDemo(TEST_NOW)).toBe(false);
    expect(await contentOf(house.db)).toEqual(before);
  });

  it.each([
    ['needs', needStates],
    ['proposals', proposalStates],
    ['placements', placementStates],
    ['check_ins', checkInStates],
    ['mediations', mediationStates],
  ])('shows %s in every state', async (table, states) => {
    const rows = await query<{ state: string }>(`select distinct state from ${table}`);
    expect(rows.map(({ state }) => state).sort()).toEqual([...states].sort());
  });

  it('has the people and companies that were promised', async () => {
    const [counts] = await query(
      `select (select count(*)::int from companies) as companies, (select count(*)::int from needs) as needs,
         (select count(*)::int from candidates) as candidates, (select count(*)::int from candidates where email is null) > 5 as "someWithoutEmail",
         (select count(*)::int from memberships where state = 'pending') as waiting,
         (select count(*)::int from memberships where role = 'adviser') as advisers`,
    );
    expect(counts).toEqual({
      companies: 60,
      needs: 40,
      candidates: 1_500,
      someWithoutEmail: true,
      waiting: 1,
      advisers: 3,
    });
  });

  it('names nobody who exists', async () => {
    const addresses = await query<{ email: string }>(
      'select email from accounts union select email from companies union select email from candidates union select email from structures',
    );
    for (const { email } of addresses) if (email !== null) expect(email).toMatch(/@example\.org$/);
    for (const { siret } of await query<{ siret: string }>('select siret from companies')) {
      expect(siret).toMatch(/^000/);
      expect(isSiret(siret)).toBe(true);
    }
  });

  it('lies around Flers, in communes whose position is known exactly', async () => {
    const flers = communeByCode('61169')!.position!;
    const rows = await query<{ code: string }>('select commune_code as code from structure_communes');
    expect(rows.length).toBeGreaterThanOrEqual(12);
    for (const { code } of rows) {
      const position = communeByCode(code)!.position!;
      expect([code, position.approximate, distanceKm(flers, position) < 25]).toEqual([code, false, true]);
    }
  });

  it('writes no letters of the past; those of the day it was loaded are left to the worker', async () => {
    expect(await query('select 1 from mails')).toEqual([]);
    const told = await query<{ topic: string }>('select topic from events where relayed_at is null order by topic');
    expect(told.map(({ topic }) => topic)).toEqual([
      'needs.submitted',
      'proposals.consent_asked',
      'proposals.consent_asked',
      'proposals.consented',
    ]);
  });

  it('never did anything on a day off, nor in the future', async () => {
    const rows = await query<{ at: Date }>('select at from state_changes');
    for (const { at } of rows) {
      expect(at.getTime()).toBeLessThanOrEqual(TEST_NOW.getTime());
      expect(new Date(dayOf(at)).getUTCDay() % 6).not.toBe(0);
    }
  });

  it('has a draft whose wording must change before it can be submitted', async () => {
    const [draft] = await query<{ id: string }>(`select id from needs where state = 'draft'`);
    const [employer] = await query<{ id: string; email: string }>(
      `select id, email from accounts where email = 'boulangerie@example.org'`,
    );
    const cookie = await signIn(house, employer!);
    const refused = await request(house.app.getHttpServer())
      .post(`/api/needs/${draft!.id}/submit`)
      .set('Cookie', cookie)
      .expect(400);
    const { fields } = refused.body as { fields: { code: string }[] };
    expect(fields.map(({ code }) => code)).toEqual(expect.arrayContaining(['unlawful_sex', 'unlawful_age']));
  });

  it('lets each of its people sign in', async () => {
    const people = await query<{ id: string; email: string; role: string }>(
      'select a.id, a.email, m.role from accounts a join memberships m on m.account_id = a.id order by m.created_at, m.id',
    );
    expect(new Set(people.map(({ role }) => role))).toEqual(new Set(roles));
    expect(people).toHaveLength(65);
    for (const person of people) {
      const cookie = await signIn(house, person);
      const me = await request(house.app.getHttpServer()).get('/api/me').set('Cookie', cookie).expect(200);
      expect(me.body).toMatchObject({ account: { email: person.email }, role: person.role });
    }
  });

  it('is the same for everybody who loads it that day, also after a load that was interrupted', async () => {
    const other = await createTestDatabase();
    try {
      await other.query(`insert into settings (key, value) values ('demo_loading', 'true')`);
      await other.query(
        `insert into structures (id, name, email, created_at) values (gen_random_uuid(), 'Half', 'half@example.org', now())`,
      );
      process.env.DATABASE_URL = other.url;
      expect(await loadDemo(TEST_NOW)).toBe(true);
      expect(await contentOf(other)).toEqual(await contentOf(house.db));
    } finally {
      process.env.DATABASE_URL = house.db.url;
      await other.drop();
    }
  });

  it('is never loaded into an installation that is not for trying out', async () => {
    process.env.DEMO = '';
    await expect(loadDemo(TEST_NOW)).rejects.toThrow('DEMO=1');
  });
});

/** With a code as a mail would carry it. @returns the cookie */
async function signIn(house: TestHouse, { id, email }: { id: string; email: string }): Promise<string> {
  const { code } = await house.app.get(Database).transaction((tx) => house.app.get(SignIn).mintCode(tx, id));
  const response = await request(house.app.getHttpServer()).post('/api/sign-in').send({ email, code }).expect(200);
  return response.get('Set-Cookie')?.[0] ?? '';
}
