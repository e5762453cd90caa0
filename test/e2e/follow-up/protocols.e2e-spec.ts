import { Database, instantOf } from '#platform';
import { Placements } from '#follow-up';
import request from 'supertest';
import { startHouse, type TestHouse } from '../../support/app.js';
import { aCompany, anAdviser, anEmployer, aStructure, signInAs } from '../../support/builders.js';

let house: TestHouse;
let cookies: Record<'adviser' | 'director' | 'stranger' | 'employer', string>;
let companyId: string;

const call = (method: 'get' | 'post' | 'put' | 'patch', path: string, cookie = cookies.director) =>
  request(house.app.getHttpServer())[method](`/api${path}`).set('cookie', cookie);
const bodyOf = async <T>(answer: request.Test): Promise<T> => (await answer).body as T;

interface Protocol {
  milestones: { milestone: string; on: boolean; count: number | null; respondents: string[]; movable: object | null }[];
  history: { by: string; changes: string[] }[];
  plannedOtherwise: number;
}
const protocolOf = (type: string, cookie?: string) =>
  bodyOf<Protocol>(call('get', `/structure/protocols/${type}`, cookie).expect(200));
const choice = (milestone: string, changes: object = {}) => ({
  milestone,
  on: true,
  respondents: ['employer', 'candidate'],
  count: null,
  ...changes,
});
const save = (type: string, ...milestones: object[]) =>
  call('put', `/structure/protocols/${type}`).send({ milestones });

let people = 0;
async function aPlacement(changes: object = {}): Promise<string> {
  people += 1;
  const post = async (path: string, body: object) =>
    bodyOf<{ id: string }>(call('post', path, cookies.adviser).send(body).expect(201));
  const candidate = await post('/candidates', {
    ...{ firstName: 'Noé', lastName: `Personne${people}`, birthDate: '2005-07-14', email: `noe${people}@example.org` },
    ...{
      communeCode: '61169',
      radiusKm: 20,
      means: 'moped',
      availableFrom: '2026-12-01',
      targets: [{ code: 'G1605' }],
    },
  });
  const terms = { origin: 'found_alone', jobTitle: 'Plonge', contractType: 'cdi', startsOn: '2026-12-14' };
  return (await post('/placements', { ...terms, candidateId: candidate.id, companyId, ...changes })).id;
}
async function daysOf(id: string): Promise<string[]> {
  const { checkIns } = await bodyOf<{
    checkIns: { milestone: string; respondent: string; state: string; dueOn: string }[];
  }>(call('get', `/placements/${id}`, cookies.adviser).expect(200));
  return checkIns
    .filter(({ state }) => state !== 'cancelled')
    .map(({ milestone, respondent, dueOn }) => `${dueOn} ${milestone} ${respondent}`);
}
async function applied(type: string): Promise<void> {
  await call('post', `/structure/protocols/${type}/apply`).expect(202);
  const [event] = await house.db.query<{ payload: { protocolId: string; accountId: string } }>(
    `select payload from events where topic = 'follow_up.protocol_applied' order by id desc limit 1`,
  );
  if (!event) throw new Error('Nothing was told');
  // Twice: as a job that was interrupted and runs again.
  const { protocolId, accountId } = event.payload;
  await house.app.get(Placements).followProtocol(protocolId, accountId);
  await house.app.get(Placements).followProtocol(protocolId, accountId);
}

beforeAll(async () => {
  house = await startHouse();
  const structureId = await aStructure(house, { communes: ['61169'] });
  const elsewhere = await aStructure(house, { communes: ['14118'] });
  cookies = {
    adviser: await signInAs(house, await anAdviser(house, structureId)),
    director: await signInAs(house, await anAdviser(house, structureId, { role: 'director' })),
    stranger: await signInAs(house, await anAdviser(house, elsewhere, { role: 'director' })),
    employer: '',
  };
  const company = await bodyOf<{ id: string }>(
    call('post', '/companies', cookies.adviser)
      .send({ ...aCompany(), contactName: 'Ana Patronne' })
      .expect(201),
  );
  companyId = company.id;
  cookies.employer = await signInAs(house, await anEmployer(house, companyId));
}, 60_000);
afterEach(async () => {
  await house.app.get(Database).manager.query('update placements set protocol_id = null');
  await house.db.query('delete from protocol_versions');
});
afterAll(() => house.close());

it('begins as the standard, for the direction only', async () => {
  const protocol = await protocolOf('cdi');
  expect(protocol.milestones.map(({ milestone }) => milestone)).toContain('before_trial_end');
  expect(protocol.milestones.find(({ milestone }) => milestone === 'before_trial_end')?.movable).toBeNull();
  expect(protocol).toMatchObject({ history: [], plannedOtherwise: 0 });
  for (const cookie of [cookies.adviser, cookies.employer]) {
    await call('get', '/structure/protocols/cdi', cookie).expect(403);
    await call('put', '/structure/protocols/cdi', cookie).send({ milestones: [] }).expect(403);
  }
  await call('get', '/structure/protocols/slavery').expect(404);
});

it('says which choice is not possible', async () => {
  const { fields } = await bodyOf<{ fields: { field: string; code: string }[] }>(
    save('cdi', choice('day_7', { count: 90 }), choice('before_trial_end', { count: 3 }), choice('midway')).expect(400),
  );
  expect(fields.map(({ field, code }) => `${field} ${code}`)).toEqual([
    'milestones.0.count out_of_bounds',
    'milestones.1.count set_by_law',
    'milestones.2.milestone not_in_protocol',
  ]);
  for (const body of [{}, { milestones: 'all' }, { milestones: [{ milestone: 'day_7' }] }])
    await call('put', '/structure/protocols/cdi').send(body).expect(400);
});

it('plans what is recorded afterwards, in this structure only, and says who changed what', async () => {
  const before = await aPlacement();
  const planned = await daysOf(before);
  await save(
    'cdi',
    choice('day_7', { count: 9 }),
    choice('day_15', { on: false }),
    choice('month_1', { respondents: ['candidate'] }),
  ).expect(204);
  // The same again changes nothing.
  await save(
    'cdi',
    choice('day_7', { count: 9 }),
    choice('day_15', { on: false }),
    choice('month_1', { respondents: ['candidate'] }),
  ).expect(204);

  expect(await daysOf(before)).toEqual(planned);
  const after = (await daysOf(await aPlacement())).filter((day) => /day_|month_1/.test(day));
  expect(after).toEqual(['2026-12-23 day_7 employer', '2026-12-23 day_7 candidate', '2027-01-14 month_1 candidate']);
  const { history, plannedOtherwise } = await protocolOf('cdi');
  expect(history).toMatchObject([
    { by: 'Léa Martin', changes: [expect.any(String), expect.any(String), expect.any(String)] },
  ]);
  expect(plannedOtherwise).toBe(1);
  expect(await protocolOf('cdi', cookies.stranger)).toMatchObject({ history: [], plannedOtherwise: 0 });
});

it('never moves a contract under way unless asked; then what was asked stays and the history says so', async () => {
  const id = await aPlacement();
  const standard = await daysOf(id);
  await save('cdi', choice('before_start', { on: false }), choice('day_7', { count: 10 })).expect(204);
  await call('patch', `/placements/${id}`, cookies.adviser).send({ weeklyHours: 24 }).expect(204);
  // A change of dates follows the protocol the contract was planned by.
  expect(await daysOf(id)).toEqual(standard);
  await house.db.query(`update check_ins set state = 'asked' where placement_id = $1 and milestone = 'before_start'`, [
    id,
  ]);

  await applied('cdi');
  const days = await daysOf(id);
  expect(days).toContain('2026-12-09 before_start employer');
  expect(days).toContain('2026-12-24 day_7 employer');
  const { history } = await bodyOf<{ history: { action: string; by: string; note: string }[] }>(
    call('get', `/placements/${id}`, cookies.adviser).expect(200),
  );
  expect(history.filter(({ note }) => note?.startsWith('protocole'))).toEqual([
    expect.objectContaining({ by: 'Léa Martin', note: 'protocole de la structure appliqué ; 2 questions déplacées' }),
  ]);
  expect((await protocolOf('cdi')).plannedOtherwise).toBe(0);
});

it('goes back to the standard, and the history stays', async () => {
  await save('cdi', choice('day_15', { on: false })).expect(204);
  await call('post', '/structure/protocols/cdi/reset').expect(204);
  const { milestones, history } = await protocolOf('cdi');
  expect(milestones.every(({ on, count }) => on && count === null)).toBe(true);
  expect(history.map(({ changes }) => changes[0])).toEqual([
    expect.stringContaining('de nouveau demandé'),
    expect.stringContaining('retiré'),
  ]);
  await call('post', '/structure/protocols/pec/apply').expect(409);
});

it('shows the plan of example dates without saving anything', async () => {
  const plan = await bodyOf<{ planned: { dueOn: string; title: string; respondents: string[] }[]; leftOut: object[] }>(
    call('post', '/structure/protocols/cdd/preview')
      .send({ milestones: [choice('day_7', { on: false })], startsOn: '2027-03-01', endsOn: '2027-08-31' })
      .expect(200),
  );
  expect(plan.planned[0]).toMatchObject({ dueOn: '2027-02-24', respondents: ['employer', 'candidate'] });
  expect(plan.planned.map(({ title }) => title)).not.toContain('Après une semaine');
  await call('post', '/structure/protocols/cdi/preview')
    .send({ milestones: [], startsOn: '2027-03-01', endsOn: '2027-08-31' })
    .expect(400);
  expect((await protocolOf('cdd')).history).toEqual([]);
});

it('keeps the version a contract was planned by when its type changes back and forth', async () => {
  house.clock.set(instantOf('2026-12-01', '10:00'));
  const id = await aPlacement();
  await save('cdd', choice('day_15', { on: false })).expect(204);
  await call('patch', `/placements/${id}`, cookies.adviser)
    .send({ contractType: 'cdd', endsOn: '2027-06-30' })
    .expect(204);
  expect((await daysOf(id)).join()).not.toContain('day_15');
});
