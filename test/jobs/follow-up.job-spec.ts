import { CheckIns, Mediations, type MilestoneKey, Placements, questionsOf, type Respondent } from '#follow-up';
import { byLink, Database, Events, instantOf, JobQueues, type JobRequest, newId } from '#platform';
import { Proposal } from '#proposals';
import request from 'supertest';
import { Temporal } from 'temporal-polyfill';
import { startHouse, type TestHouse } from '../support/app.js';
import { aCompany, anAdviser, anEmployer, aStructure, signInAs } from '../support/builders.js';
import { until } from '../support/play.js';

let house: TestHouse;
let checkIns: CheckIns;
let mediations: Mediations;
let placements: Placements;
let queues: JobQueues;
let structureId: string;
let companyId: string;
let adviserAccountId: string;
let substituteAccountId: string;
let adviser: string;
let employer: string;

const post = (path: string, cookie: string, body: object) =>
  request(house.app.getHttpServer()).post(path).set('cookie', cookie).send(body);
const created = async (path: string, body: object): Promise<string> =>
  ((await post(path, adviser, body).expect(201)).body as { id: string }).id;
const at = (day: string, time: string): void => house.clock.set(instantOf(day, time));

/** What a schedule does every minute, done twice at once: two workers may hold the same sweep. */
async function sweepTwice(sweep: () => Promise<JobRequest[]>): Promise<number> {
  const jobs = await sweep();
  if (jobs.length === 0) return 0;
  await Promise.all([queues.add(jobs), queues.add(await sweep())]);
  await until('everything due is done', async () => (await sweep()).length === 0);
  return jobs.length;
}

const aCandidate = (changes: object = {}): Promise<string> =>
  created('/api/candidates', {
    firstName: 'Noé',
    lastName: 'Personne',
    birthDate: '2005-07-14',
    email: 'noe@example.org',
    communeCode: '61169',
    radiusKm: 20,
    means: 'moped',
    availableFrom: '2026-12-01',
    targets: [{ code: 'G1605' }],
    ...changes,
  });
const aPlacement = async (changes: object = {}, candidate: object = {}): Promise<string> =>
  created('/api/placements', {
    candidateId: await aCandidate(candidate),
    companyId,
    origin: 'found_alone',
    jobTitle: 'Plonge',
    contractType: 'cdi',
    startsOn: '2026-12-14',
    ...changes,
  });
const allWell = (milestone: MilestoneKey, respondent: Respondent) =>
  Object.fromEntries(questionsOf(milestone, respondent).map(({ code, answers }) => [code, answers[0]?.code ?? '']));

beforeAll(async () => {
  house = await startHouse({ worker: true });
  if (!house.worker) throw new Error('No worker');
  checkIns = house.app.get(CheckIns);
  mediations = house.app.get(Mediations);
  placements = house.app.get(Placements);
  queues = house.worker.get(JobQueues);
  structureId = await aStructure(house, { communes: ['61169'] });
  const me = await anAdviser(house, structureId);
  adviserAccountId = me.accountId;
  substituteAccountId = (await anAdviser(house, structureId)).accountId;
  adviser = await signInAs(house, me);
  companyId = await created('/api/companies', { ...aCompany(), contactName: 'Ana Patronne' });
  employer = await signInAs(house, await anEmployer(house, companyId));
}, 60_000);

afterAll(() => house.close());

it('follows a contract for six months: every question asked once to each side, whatever is swept twice', async () => {
  const id = await aPlacement();
  const rows = () =>
    house.db.query<{ id: string; milestone: MilestoneKey; respondent: Respondent; state: string; reminders: number }>(
      'select id, milestone, respondent, state, reminders from check_ins where placement_id = $1 order by due_on, respondent',
      [id],
    );
  for (let day = Temporal.PlainDate.from('2026-12-01'); day.toString() < '2027-07-01'; day = day.add({ days: 1 })) {
    for (const time of ['08:00', '09:00', '12:30', '17:30']) {
      at(day.toString(), time);
      if ((await sweepTwice(() => checkIns.sweep())) === 0) continue;
      // The company answers at once, the young person never.
      const toAnswer = (await rows()).filter(({ respondent, state }) => respondent === 'employer' && state === 'asked');
      for (const row of toAnswer)
        await checkIns.answer(byLink('employer'), row.id, { answers: allWell(row.milestone, 'employer') });
    }
  }

  const milestones = ['before_start', 'day_7', 'day_15', 'month_1', 'before_trial_end', 'month_3', 'month_6'];
  expect(
    (await rows()).map(
      ({ milestone, respondent, state, reminders }) => `${milestone} ${respondent} ${state} ${reminders}`,
    ),
  ).toEqual(
    milestones.flatMap((milestone) => [`${milestone} candidate unanswered 2`, `${milestone} employer answered 0`]),
  );
  const told = await house.db.query<{ topic: string; times: number }>(
    `select e.topic, count(*)::int as times from events e join check_ins q on q.id = (e.payload ->> 'checkInId')::uuid
     where q.placement_id = $1 group by e.topic order by e.topic`,
    [id],
  );
  expect(told).toEqual([
    { topic: 'follow_up.check_in_answered', times: 7 },
    { topic: 'follow_up.check_in_asked', times: 14 },
    { topic: 'follow_up.check_in_reminded', times: 14 },
    { topic: 'follow_up.check_in_unanswered', times: 7 },
  ]);
  // Silent again and again: one case, not seven.
  expect(await house.db.query('select state from mediations where placement_id = $1', [id])).toEqual([
    { state: 'open' },
  ]);
}, 120_000);

it('turns a hire into one placement through the events, told twice', async () => {
  at('2026-12-01', '10:00');
  const needId = await created('/api/needs', {
    companyId,
    title: 'Plonge',
    description: 'Plonge le midi.',
    communeCode: '61169',
  });
  const proposalId = newId();
  const candidateId = await aCandidate();
  await house.app.get(Database).transaction(async (tx) => {
    await tx.insert(Proposal, {
      id: proposalId,
      needId,
      candidateId,
      structureId,
      adviserAccountId,
      state: 'hired',
      label: 'Candidature K7',
      score: 1,
      reasons: [],
      hireTerms: { contractType: 'cdd', startsOn: '2026-12-14', endsOn: '2027-06-13', weeklyHours: 24 },
      createdAt: house.clock.now(),
    });
    const events = house.app.get(Events);
    await events.tell(tx, { topic: 'proposals.hired', payload: { proposalId } });
    await events.tell(tx, { topic: 'proposals.hired', payload: { proposalId } });
  });
  const count = async (sql: string): Promise<number> => (await house.db.query(sql, [proposalId])).length;
  await until(
    'both events were handled',
    async () =>
      (await count(
        `select 1 from event_deliveries d join events e on e.id = d.event_id
       where e.payload ->> 'proposalId' = $1::text and d.subscriber = 'plan-placement' and d.done_at is not null`,
      )) === 2,
  );
  expect(await count('select 1 from placements where proposal_id = $1')).toBe(1);
  await until('the young person is off the ranking', async () => {
    const [row] = await house.db.query<{ state: string }>('select state from candidates where id = $1', [candidateId]);
    return row?.state === 'placed';
  });
}, 30_000);

it('starts, escalates and ends through the queue', async () => {
  at('2026-12-01', '10:00');
  const id = await aPlacement(
    { contractType: 'cdd', startsOn: '2026-12-14', endsOn: '2027-01-29' },
    { substituteAccountId },
  );
  await post(`/api/placements/${id}/help`, employer, { text: 'Des retards' }).expect(204);

  at('2026-12-03', '18:00');
  await sweepTwice(() => mediations.sweep());
  const [mediation] = await house.db.query<{ account: string; times: number }>(
    `select m.assigned_account_id as account, (select count(*)::int from state_changes h where h.subject_id = m.id and h.action = 'escalate') as times
     from mediations m where m.placement_id = $1`,
    [id],
  );
  expect(mediation).toEqual({ account: substituteAccountId, times: 1 });

  const stateOn = async (day: string): Promise<string | undefined> => {
    at(day, '06:00');
    await sweepTwice(() => placements.sweep());
    return (await house.db.query<{ state: string }>('select state from placements where id = $1', [id]))[0]?.state;
  };
  expect([await stateOn('2026-12-14'), await stateOn('2027-01-29'), await stateOn('2027-01-30')]).toEqual([
    'started',
    'started',
    'ended',
  ]);
});
