import { Links } from '#accounts';
import {
  CheckIns,
  FollowUpQueries,
  Mediations,
  Placements,
  questionsOf,
  type MilestoneKey,
  type Respondent,
} from '#follow-up';
import { byLink, Database, instantOf, newId } from '#platform';
import { Proposal } from '#proposals';
import request from 'supertest';
import { startHouse, type TestHouse } from '../support/app.js';
import { aCompany, anAdviser, anEmployer, aStructure, signInAs, type TestPerson } from '../support/builders.js';

let house: TestHouse;
let structureId: string;
let companyId: string;
let people: Record<'adviser' | 'substitute' | 'director' | 'employer', TestPerson>;
let adviser: string;
let director: string;
let employer: string;
let stranger: string;
let otherEmployer: string;
let checkIns: CheckIns;
let mediations: Mediations;
let placements: Placements;
let queries: FollowUpQueries;

const api = () => request(house.app.getHttpServer());
const get = (path: string, cookie: string) => api().get(path).set('cookie', cookie);
const post = (path: string, cookie: string, body: object = {}) => api().post(path).set('cookie', cookie).send(body);
const created = async (path: string, body: object): Promise<string> =>
  ((await post(path, adviser, body).expect(201)).body as { id: string }).id;
/** Moves the clock; sessions do not last that long, so people sign in again. */
async function at(day: string, time: string): Promise<void> {
  house.clock.set(instantOf(day, time));
  adviser = await signInAs(house, people.adviser);
  director = await signInAs(house, people.director);
  employer = await signInAs(house, people.employer);
}

interface CheckInBody {
  id: string;
  milestone: string;
  title: string;
  respondent: Respondent;
  state: string;
  channel: string;
  dueOn: string;
  reminders: number;
  answers: { question: string; answer: string }[];
  comment: string | null;
  level: string | null;
}
interface PlacementBody {
  state: string;
  candidate: { firstName: string };
  nextCheckInOn: string | null;
  comingCheckIns: { milestone: string; title: string; dueOn: string }[];
  trialEndsOn: string | null;
  mediation: { id: string; level: string } | null;
  endReason: string | null;
  endReasonLabel: string | null;
  actions: string[];
  checkIns: CheckInBody[];
  history: { action: string; note: string | null; by: string | null }[];
}
interface MediationBody {
  id: string;
  state: string;
  level: string;
  reasons: string[];
  assignedTo: string;
  dueAt: string;
  actions: string[];
  bothSides: { employer: CheckInBody[]; candidate: CheckInBody[] };
  notes: { text: string; by: string }[];
  history: { action: string }[];
  outcome: string | null;
}

const placementOf = async (id: string, cookie = adviser): Promise<PlacementBody> =>
  (await get(`/api/placements/${id}`, cookie).expect(200)).body as PlacementBody;
const mediationOf = async (id: string): Promise<MediationBody> =>
  (await get(`/api/mediations/${id}`, adviser).expect(200)).body as MediationBody;
const mediationsOf = (placementId: string) =>
  house.db.query<{ id: string; state: string; reasons: string[] }>(
    'select id, state, reasons from mediations where placement_id = $1',
    [placementId],
  );
const find = async (placementId: string, milestone: MilestoneKey, respondent: Respondent): Promise<CheckInBody> => {
  const row = (await placementOf(placementId)).checkIns.find(
    (checkIn) => checkIn.milestone === milestone && checkIn.respondent === respondent,
  );
  if (!row) throw new Error(`No ${milestone} for ${respondent}`);
  return row;
};

/** All is well, except where said. */
const answersTo = (milestone: MilestoneKey, respondent: Respondent, changes: Record<string, string> = {}) => ({
  ...Object.fromEntries(questionsOf(milestone, respondent).map(({ code, answers }) => [code, answers[0]?.code ?? ''])),
  ...changes,
});

/** What the worker does: sweeps, then every job. @returns how many check-ins were due. */
async function sweep(): Promise<number> {
  const jobs = await checkIns.sweep();
  for (const { data } of jobs) await checkIns.act(data.checkInId ?? '');
  return jobs.length;
}
const told = (placementId: string) =>
  house.db.query<{ topic: string; milestone: string; respondent: string }>(
    `select e.topic, q.milestone, q.respondent from events e join check_ins q on q.id = (e.payload ->> 'checkInId')::uuid
     where q.placement_id = $1 order by e.id`,
    [placementId],
  );

let candidates = 0;
const aCandidate = (changes: object = {}): Promise<string> => {
  candidates += 1;
  return created('/api/candidates', {
    firstName: 'Noé',
    lastName: `Personne${candidates}`,
    birthDate: '2005-07-14',
    email: `noe${candidates}@example.org`,
    phone: '06 00 00 00 01',
    communeCode: '61169',
    radiusKm: 20,
    means: 'moped',
    availableFrom: '2026-12-01',
    targets: [{ code: 'G1605' }],
    ...changes,
  });
};
const aPlacement = async (changes: object = {}, candidate: object = {}): Promise<string> =>
  created('/api/placements', {
    candidateId: await aCandidate(candidate),
    companyId,
    origin: 'found_alone',
    jobTitle: 'Plonge et aide en cuisine',
    occupationCode: 'G1605',
    contractType: 'cdi',
    startsOn: '2026-12-14',
    weeklyHours: 35,
    ...changes,
  });

beforeAll(async () => {
  house = await startHouse();
  checkIns = house.app.get(CheckIns);
  mediations = house.app.get(Mediations);
  placements = house.app.get(Placements);
  queries = house.app.get(FollowUpQueries);
  structureId = await aStructure(house, { communes: ['61169'] });
  const elsewhere = await aStructure(house, { communes: ['14118'] });
  const me = await anAdviser(house, structureId);
  adviser = await signInAs(house, me);
  stranger = await signInAs(house, await anAdviser(house, elsewhere));
  const company = (changes: object = {}) =>
    created('/api/companies', { ...aCompany(), contactName: 'Ana Patronne', phone: '02 33 00 00 01', ...changes });
  companyId = await company();
  otherEmployer = await signInAs(house, await anEmployer(house, await company({ name: 'Une autre entreprise' })));
  people = {
    adviser: me,
    substitute: await anAdviser(house, structureId),
    director: await anAdviser(house, structureId, { role: 'director' }),
    employer: await anEmployer(house, companyId),
  };
}, 60_000);

beforeEach(() => at('2026-12-01', '10:00'));

afterAll(() => house.close());

describe('a placement', () => {
  it('is planned with both sides when it is recorded, and shows its dates', async () => {
    const id = await aPlacement();
    const placement = await placementOf(id);
    expect(placement).toMatchObject({
      state: 'planned',
      trialEndsOn: '2027-02-13',
      nextCheckInOn: '2026-12-09',
      actions: ['change', 'end'],
    });
    expect(placement.checkIns.map(({ milestone, respondent, dueOn }) => `${dueOn} ${milestone} ${respondent}`)).toEqual(
      [
        ['2026-12-09', 'before_start'],
        ['2026-12-21', 'day_7'],
        ['2026-12-29', 'day_15'],
        ['2027-01-14', 'month_1'],
        ['2027-01-25', 'before_trial_end'],
        ['2027-03-15', 'month_3'],
        ['2027-06-14', 'month_6'],
      ].flatMap(([day, milestone]) => [`${day} ${milestone} employer`, `${day} ${milestone} candidate`]),
    );
  });

  it.each([
    [{ contractType: 'cdi', endsOn: '2027-05-31' }, 'endsOn', 'no_end'],
    [{ contractType: 'pmsmp' }, 'endsOn', 'end_required'],
    [{ contractType: 'cdd', endsOn: '2026-12-01' }, 'endsOn', 'before_start'],
    [{ contractType: 'slavery' }, 'contractType', 'isIn'],
    [{ startsOn: '2026-02-30' }, 'startsOn', 'isIsoDay'],
    [{ origin: 'proposal' }, 'origin', 'isIn'],
    [{ occupationCode: 'A9999' }, 'occupationCode', 'occupation_unknown'],
    [{ jobTitle: ' ' }, 'jobTitle', 'isNotEmpty'],
  ])('is refused with %j: %s, and nothing is written', async (changes, field, code) => {
    const candidateId = await aCandidate();
    const answer = await post('/api/placements', adviser, {
      candidateId,
      companyId,
      origin: 'found_alone',
      jobTitle: 'Plonge',
      contractType: 'cdi',
      startsOn: '2026-12-14',
      ...changes,
    }).expect(400);
    expect((answer.body as { fields: object[] }).fields).toMatchObject([{ field, code }]);
    expect(await house.db.query('select 1 from placements where candidate_id = $1', [candidateId])).toEqual([]);
  });

  it('stays within its structure and its company', async () => {
    const id = await aPlacement();
    const checkInId = (await find(id, 'day_7', 'candidate')).id;
    for (const cookie of [stranger, otherEmployer]) await get(`/api/placements/${id}`, cookie).expect(404);
    await get(`/api/check-ins/${checkInId}/form`, stranger).expect(404);
    await post(`/api/check-ins/${checkInId}/answers`, stranger, { answers: {} }).expect(404);
    await post(`/api/placements/${id}/help`, otherEmployer, { text: 'À l’aide' }).expect(404);
    await post(`/api/placements/${id}/end`, stranger, { endedOn: '2026-12-01', reason: 'did_not_start' }).expect(404);
    await post(`/api/placements/${id}/end`, employer, { endedOn: '2026-12-01', reason: 'did_not_start' }).expect(403);
    const list = (await get('/api/placements?limit=100', stranger).expect(200)).body as { items: object[] };
    expect(list.items).toEqual([]);
  });

  it('comes from a hire, once, however often the event arrives', async () => {
    const needId = await created('/api/needs', {
      companyId,
      title: 'Plonge',
      description: 'Plonge le midi.',
      communeCode: '61169',
      occupationCode: 'G1605',
    });
    const proposalId = newId();
    await house.app.get(Database).transaction(async (tx) => {
      await tx.insert(Proposal, {
        id: proposalId,
        needId,
        candidateId: await aCandidate(),
        structureId,
        adviserAccountId: people.adviser.accountId,
        state: 'hired',
        label: 'Candidature K7',
        score: 1,
        reasons: [],
        hireTerms: { contractType: 'cdd', startsOn: '2026-12-14', endsOn: '2027-06-13', weeklyHours: 24 },
        createdAt: house.clock.now(),
      });
    });
    await Promise.all([placements.planFromProposal(proposalId), placements.planFromProposal(proposalId)]);
    await placements.planFromProposal(proposalId);
    const rows = await house.db.query<{ id: string }>('select id from placements where proposal_id = $1', [proposalId]);
    expect(rows).toHaveLength(1);
    expect(await placementOf(rows[0]?.id ?? '')).toMatchObject({
      origin: 'proposal',
      jobTitle: 'Plonge',
      contractType: 'cdd',
      endsOn: '2027-06-13',
      weeklyHours: 24,
    });
  }, 30_000);

  it('begins and ends on its days', async () => {
    const id = await aPlacement({ contractType: 'cdd', endsOn: '2027-02-12' });
    const stateOn = async (day: string): Promise<string> => {
      await at(day, '10:00');
      for (const { data } of await placements.sweep()) await placements.act(data.placementId ?? '');
      return (await placementOf(id)).state;
    };
    expect(await stateOn('2026-12-13')).toBe('planned');
    expect(await stateOn('2026-12-14')).toBe('started');
    expect(await stateOn('2027-02-12')).toBe('started');
    expect(await stateOn('2027-02-13')).toBe('ended');
    expect((await placementOf(id)).endReason).toBe('contract_ended');
  });

  it('takes the young person off the ranking while it runs, and gives them back when it is over', async () => {
    const candidateId = await aCandidate();
    const id = await created('/api/placements', {
      candidateId,
      companyId,
      origin: 'found_alone',
      jobTitle: 'Plonge',
      contractType: 'cdi',
      startsOn: '2026-12-01',
    });
    const state = async () =>
      (await house.db.query<{ state: string }>('select state from candidates where id = $1', [candidateId]))[0]?.state;
    await placements.occupyCandidate(id);
    expect(await state()).toBe('placed');
    await post(`/api/placements/${id}/end`, adviser, {
      endedOn: '2026-12-01',
      reason: 'trial_ended_by_employer',
    }).expect(204);
    await placements.freeCandidate(id);
    expect(await state()).toBe('active');
  });
});

describe('changing dates', () => {
  it('plans again what was not asked, keeps what was, and the history says so', async () => {
    const id = await aPlacement();
    await at('2026-12-09', '09:00');
    await sweep();
    const asked = await find(id, 'before_start', 'candidate');
    expect(asked.state).toBe('asked');
    await api()
      .patch(`/api/placements/${id}`)
      .set('cookie', adviser)
      .send({ startsOn: '2027-01-11', endsOn: '2027-04-30', contractType: 'cdd' })
      .expect(204);

    const placement = await placementOf(id);
    expect(await find(id, 'before_start', 'candidate')).toMatchObject({
      id: asked.id,
      state: 'asked',
      dueOn: asked.dueOn,
    });
    expect(await find(id, 'day_7', 'employer')).toMatchObject({ state: 'planned', dueOn: '2027-01-18' });
    expect(await find(id, 'before_end', 'employer')).toMatchObject({ state: 'planned', dueOn: '2027-03-30' });
    expect(await find(id, 'month_6', 'employer')).toMatchObject({ state: 'cancelled' });
    expect(placement.history.at(-1)).toMatchObject({
      action: 'change',
      by: 'Léa Martin',
      note: expect.stringContaining('premier jour'),
    });
    expect(placement.history.at(-1)?.note).toMatch(/questions déplacées.*questions annulées/);

    await api()
      .patch(`/api/placements/${id}`)
      .set('cookie', adviser)
      .send({ contractType: 'cdi', endsOn: null })
      .expect(204);
    expect(await find(id, 'month_6', 'employer')).toMatchObject({ state: 'planned', dueOn: '2027-07-12' });
    expect(await find(id, 'before_end', 'employer')).toMatchObject({ state: 'cancelled' });
  });

  it('changes hours without touching the plan', async () => {
    const id = await aPlacement();
    const before = (await placementOf(id)).checkIns;
    await api().patch(`/api/placements/${id}`).set('cookie', adviser).send({ weeklyHours: 24 }).expect(204);
    expect((await placementOf(id)).checkIns).toEqual(before);
  });

  it('refuses a first day to come once the work began', async () => {
    const id = await aPlacement({ startsOn: '2026-12-01' });
    const answer = await api()
      .patch(`/api/placements/${id}`)
      .set('cookie', adviser)
      .send({ startsOn: '2026-12-07' })
      .expect(400);
    expect((answer.body as { fields: object[] }).fields).toMatchObject([
      { field: 'startsOn', code: 'already_started' },
    ]);
  });
});

describe('asking', () => {
  it('asks once, reminds twice at other hours, then leaves it to the adviser, however often the sweep runs', async () => {
    const id = await aPlacement();
    const steps = [];
    for (const [day, time] of [
      ['2026-12-09', '08:59'],
      ['2026-12-09', '09:00'],
      ['2026-12-11', '12:30'],
      ['2026-12-16', '17:30'],
      ['2026-12-18', '09:00'],
    ] as const) {
      await at(day, time);
      await sweep();
      const jobs = await checkIns.sweep();
      const { state, reminders } = await find(id, 'before_start', 'candidate');
      steps.push(`${day} ${time} ${state} ${reminders}, still due: ${jobs.length}`);
    }
    expect(steps).toEqual([
      '2026-12-09 08:59 planned 0, still due: 0',
      '2026-12-09 09:00 asked 0, still due: 0',
      '2026-12-11 12:30 asked 1, still due: 0',
      '2026-12-16 17:30 asked 2, still due: 0',
      '2026-12-18 09:00 unanswered 2, still due: 0',
    ]);
    const events = (await told(id)).filter(({ respondent }) => respondent === 'candidate').map(({ topic }) => topic);
    expect(events).toEqual(['asked', 'reminded', 'reminded', 'unanswered'].map((step) => `follow_up.check_in_${step}`));
  });

  it('does nothing twice when two workers hold the same job', async () => {
    const id = await aPlacement();
    await at('2026-12-09', '09:00');
    const jobs = await checkIns.sweep();
    await Promise.all([...jobs, ...jobs, ...jobs].map(({ data }) => checkIns.act(data.checkInId ?? '')));
    expect((await told(id)).map(({ topic, respondent }) => `${topic} ${respondent}`).sort()).toEqual([
      'follow_up.check_in_asked candidate',
      'follow_up.check_in_asked employer',
    ]);
  });

  it('writes to nobody at night nor on a day off, also after three days of silence of the machines', async () => {
    const id = await aPlacement();
    await at('2026-12-12', '22:00');
    await sweep();
    expect(await find(id, 'before_start', 'employer')).toMatchObject({ state: 'planned' });
    await at('2026-12-14', '08:00');
    await sweep();
    expect(await find(id, 'before_start', 'employer')).toMatchObject({ state: 'asked' });
  });

  it('turns to the phone at once for a person without address, decided when the question is asked', async () => {
    const id = await aPlacement({}, { email: null });
    await at('2026-12-09', '09:00');
    await sweep();
    const asked = await find(id, 'before_start', 'candidate');
    expect(asked).toMatchObject({ state: 'asked', channel: 'call' });
    expect((await told(id)).map(({ respondent }) => respondent)).toEqual(['employer']);
    const calls = (await queries.checkInsToCall(structureId)).filter(({ placementId }) => placementId === id);
    expect(calls).toMatchObject([
      { checkInId: asked.id, respondent: 'candidate', phone: expect.stringContaining('6'), unanswered: false },
    ]);

    const form = await get(`/api/check-ins/${asked.id}/form`, adviser).expect(200);
    expect(form.body).toMatchObject({
      respondent: 'candidate',
      personName: expect.stringContaining('Noé'),
      phone: '06 00 00 00 01',
      otherSide: { name: 'Ana Patronne', phone: '02 33 00 00 01' },
      jobTitle: 'Plonge et aide en cuisine',
      closed: null,
    });
    expect(JSON.stringify(form.body)).not.toContain('worry');
    await post(`/api/check-ins/${asked.id}/answers`, adviser, {
      answers: answersTo('before_start', 'candidate'),
    }).expect(204);
    expect((await queries.checkInsToCall(structureId)).filter(({ placementId }) => placementId === id)).toEqual([]);
  });
});

describe('answering', () => {
  it('takes three answers, once, through the side it was put to', async () => {
    const id = await aPlacement();
    const { id: checkInId } = await find(id, 'day_7', 'candidate');
    const answers = answersTo('day_7', 'candidate');
    await expect(checkIns.answer(byLink('employer'), checkInId, { answers })).rejects.toMatchObject({
      kind: 'not_found',
    });
    await expect(checkIns.answer(byLink('candidate'), checkInId, { answers: {} })).rejects.toMatchObject({
      kind: 'invalid',
    });
    await expect(
      checkIns.answer(byLink('candidate'), checkInId, { answers, comment: 'a'.repeat(1001) }),
    ).rejects.toMatchObject({ kind: 'invalid' });
    expect(await find(id, 'day_7', 'candidate')).toMatchObject({ state: 'planned', answers: [] });
    await checkIns.answer(byLink('candidate'), checkInId, { answers, comment: '  Merci  ' });
    expect(await find(id, 'day_7', 'candidate')).toMatchObject({ state: 'answered', comment: 'Merci', level: 'none' });
    await expect(checkIns.answer(byLink('candidate'), checkInId, { answers })).rejects.toMatchObject({
      code: 'already_answered',
    });
  });

  it('is given on a page without account: opening it does nothing, a button answers', async () => {
    const id = await aPlacement();
    const { id: checkInId } = await find(id, 'day_7', 'candidate');
    const expiresAt = instantOf('2027-01-31', '12:00');
    const address = await house.app
      .get(Database)
      .transaction((tx) => house.app.get(Links).create(tx, { purpose: 'check_in', subjectId: checkInId, expiresAt }));
    const { pathname } = new URL(address);
    const fields = Object.entries(answersTo('day_7', 'candidate')).map(
      ([code, value]) => [`answers.${code}`, value] as const,
    );
    const send = (form: readonly (readonly [string, string])[]) =>
      api().post(pathname).type('form').send(Object.fromEntries(form));

    const opened = await api().get(pathname).expect(200);
    expect(opened.text).toContain('Quelqu’un vous montre le travail');
    expect(opened.text).toContain('L’entreprise ne les voit pas');
    expect(Buffer.byteLength(opened.text)).toBeLessThan(30_000);
    expect((await find(id, 'day_7', 'candidate')).state).toBe('planned');

    const incomplete = await send([...fields.slice(1), ['comment', 'On m’a <oublié>']]).expect(400);
    expect(incomplete.text).toContain('Choisissez une réponse.');
    expect(incomplete.text).toContain('On m’a &lt;oublié&gt;');
    expect((await find(id, 'day_7', 'candidate')).state).toBe('planned');

    const thanks = await send([...fields, ['call', 'yes']]).expect(200);
    expect(thanks.text).toContain('va vous appeler');
    expect(await find(id, 'day_7', 'candidate')).toMatchObject({ state: 'answered', level: 'alert' });
    expect((await api().get(pathname).expect(200)).text).toContain('Vous avez déjà répondu');
    expect((await mediationsOf(id))[0]?.reasons).toEqual(['Jeune\u00a0: demande qu’on l’appelle.']);
  });

  it('says which question has no answer', async () => {
    const { id } = await find(await aPlacement(), 'day_7', 'employer');
    const answer = await post(`/api/check-ins/${id}/answers`, adviser, {
      answers: { presence: 'yes', tasks: 'magic' },
    }).expect(400);
    expect((answer.body as { fields: { field: string; message: string }[] }).fields).toEqual([
      { field: 'answers.tasks', code: 'not_offered', message: 'Cette réponse n’est pas proposée.' },
      { field: 'answers.atmosphere', code: 'required', message: 'Choisissez une réponse.' },
    ]);
    await post(`/api/check-ins/${id}/answers`, adviser, { answers: 'yes' }).expect(400);
    await post(`/api/check-ins/${id}/answers`, adviser, { answers: { presence: ['yes'] } }).expect(400);
  });

  it('is still heard after the adviser was asked to call', async () => {
    const id = await aPlacement();
    const { id: checkInId } = await find(id, 'before_start', 'candidate');
    for (const [day, time] of [
      ['2026-12-09', '09:00'],
      ['2026-12-11', '12:30'],
      ['2026-12-16', '17:30'],
      ['2026-12-18', '09:00'],
    ] as const) {
      await at(day, time);
      await sweep();
    }
    await checkIns.answer(byLink('candidate'), checkInId, { answers: answersTo('before_start', 'candidate') });
    expect(await find(id, 'before_start', 'candidate')).toMatchObject({ state: 'answered' });
  });
});

describe('mediation', () => {
  it.each([
    ['the company first', ['employer', 'candidate']],
    ['the young person first', ['candidate', 'employer']],
    ['both at the same moment', []],
  ] as const)('opens exactly one case when the two do not agree, whoever answers first: %s', async (_, order) => {
    const id = await aPlacement();
    const [theirs, mine] = [await find(id, 'day_15', 'employer'), await find(id, 'day_15', 'candidate')];
    const answer = {
      employer: () => checkIns.answer(byLink('employer'), theirs.id, { answers: answersTo('day_15', 'employer') }),
      candidate: () =>
        checkIns.answer(byLink('candidate'), mine.id, {
          answers: answersTo('day_15', 'candidate', { tasks: 'hard', continue: 'unsure' }),
        }),
    };
    for (const side of order) await answer[side]();
    if (order.length === 0) await Promise.all([answer.employer(), answer.candidate()]);
    const cases = await mediationsOf(id);
    expect(cases).toHaveLength(1);
    expect(new Set(cases[0]?.reasons)).toEqual(
      new Set([
        'Jeune, le travail : « C’est difficile ».',
        'Jeune, l’envie de continuer : « Je ne sais pas ».',
        'Les deux ne disent pas la même chose sur le travail.',
        'Les deux ne disent pas la même chose sur l’envie de continuer.',
      ]),
    );
  });

  it('adds what comes later to the running case', async () => {
    const id = await aPlacement();
    await checkIns.answer(byLink('candidate'), (await find(id, 'day_7', 'candidate')).id, {
      answers: answersTo('day_7', 'candidate'),
      comment: 'Je suis pas payé',
    });
    await checkIns.answer(byLink('employer'), (await find(id, 'day_15', 'employer')).id, {
      answers: answersTo('day_15', 'employer', { continue: 'no' }),
    });
    const [running, ...others] = await mediationsOf(id);
    expect(others).toEqual([]);
    const mediation = await mediationOf(running?.id ?? '');
    expect(mediation).toMatchObject({ state: 'open', level: 'urgent' });
    expect(mediation.reasons).toHaveLength(2);
    expect(mediation.bothSides.candidate.find(({ milestone }) => milestone === 'day_7')?.comment).toBe(
      'Je suis pas payé',
    );
    expect((await placementOf(id)).mediation).toMatchObject({ id: mediation.id, level: 'urgent' });
  });

  it('opens when both sides stay silent', async () => {
    const id = await aPlacement();
    for (const [day, time] of [
      ['2026-12-09', '09:00'],
      ['2026-12-11', '12:30'],
      ['2026-12-16', '17:30'],
      ['2026-12-18', '09:00'],
    ] as const) {
      await at(day, time);
      await sweep();
    }
    const cases = await mediationsOf(id);
    expect(cases).toHaveLength(1);
    expect(cases[0]?.reasons).toContain('Ni l’entreprise ni le ou la jeune n’a répondu.');
  });

  it('opens when the company asks for help, and tells the words of the company', async () => {
    const id = await aPlacement();
    await post(`/api/placements/${id}/help`, employer, { text: '' }).expect(400);
    await post(`/api/placements/${id}/help`, employer, { text: 'Il y a eu un accident' }).expect(204);
    const [running] = await mediationsOf(id);
    expect(await mediationOf(running?.id ?? '')).toMatchObject({
      level: 'urgent',
      reasons: [expect.stringContaining('Il y a eu un accident')],
    });
  });

  it('is worked on until it is settled, step by step', async () => {
    const id = await aPlacement();
    await post(`/api/placements/${id}/help`, employer, { text: 'Des retards' }).expect(204);
    const mediationId = (await mediationsOf(id))[0]?.id ?? '';
    expect((await mediationOf(mediationId)).actions).toEqual(['acknowledge', 'work', 'resolve', 'end_in_rupture']);
    await post(`/api/mediations/${mediationId}/acknowledge`, director).expect(204);
    await post(`/api/mediations/${mediationId}/acknowledge`, adviser).expect(409);
    await post(`/api/mediations/${mediationId}/notes`, adviser, { text: 'Appelé les deux.' }).expect(204);
    await post(`/api/mediations/${mediationId}/work`, adviser).expect(204);
    await post(`/api/mediations/${mediationId}/resolve`, adviser, { outcome: ' ' }).expect(400);
    await post(`/api/mediations/${mediationId}/resolve`, adviser, { outcome: 'Nouveaux horaires' }).expect(204);
    const settled = await mediationOf(mediationId);
    expect(settled).toMatchObject({
      state: 'resolved',
      outcome: 'Nouveaux horaires',
      actions: [],
      notes: [{ text: 'Appelé les deux.', by: 'Léa Martin' }],
    });
    expect(settled.history.map(({ action }) => action)).toEqual(['acknowledge', 'work', 'resolve']);
    await post(`/api/mediations/${mediationId}/work`, stranger).expect(404);

    // Settled: the next worry opens a new case.
    await post(`/api/placements/${id}/help`, employer, { text: 'Encore des retards' }).expect(204);
    expect((await mediationsOf(id)).map(({ state }) => state).sort()).toEqual(['open', 'resolved']);
  });

  it('goes to the substitute, then to the director, when nobody takes it up', async () => {
    const id = await aPlacement({}, { substituteAccountId: people.substitute.accountId });
    await post(`/api/placements/${id}/help`, employer, { text: 'Des retards' }).expect(204);
    const mediationId = (await mediationsOf(id))[0]?.id ?? '';
    const inCharge = async (): Promise<string | undefined> => {
      const due = (await mediations.sweep()).filter(({ data }) => data.mediationId === mediationId);
      for (const { data } of [...due, ...due]) await mediations.act(data.mediationId ?? '');
      const [row] = await house.db.query<{ assigned: string }>(
        'select assigned_account_id as assigned from mediations where id = $1',
        [mediationId],
      );
      return row?.assigned;
    };
    await at('2026-12-03', '17:59');
    expect(await inCharge()).toBe(people.adviser.accountId);
    await at('2026-12-03', '18:00');
    expect(await inCharge()).toBe(people.substitute.accountId);
    await at('2026-12-07', '18:00');
    expect(await inCharge()).toBe(people.director.accountId);
    await at('2026-12-09', '18:00');
    expect(await inCharge()).toBe(people.director.accountId);
    expect((await mediationOf(mediationId)).history.map(({ action }) => action)).toEqual([
      'escalate',
      'escalate',
      'escalate',
    ]);
    await post(`/api/mediations/${mediationId}/acknowledge`, director).expect(204);
    await at('2026-12-20', '18:00');
    expect((await mediations.sweep()).filter(({ data }) => data.mediationId === mediationId)).toEqual([]);
  });

  describe('when its adviser is away', () => {
    const inCharge = async (id: string): Promise<string | undefined> => {
      const [row] = await house.db.query<{ assigned: string }>(
        'select assigned_account_id as assigned from mediations where placement_id = $1',
        [id],
      );
      return row?.assigned;
    };
    const sweep = async (): Promise<void> => {
      for (const { data } of await mediations.sweep()) await mediations.act(data.mediationId ?? '');
    };
    const away = async (fromDay: string, toDay: string): Promise<void> => {
      const absence = { accountId: people.adviser.accountId, substituteAccountId: people.substitute.accountId };
      await post('/api/structure/absences', adviser, { ...absence, fromDay, toDay }).expect(201);
    };
    afterEach(() => house.db.query('delete from absences'));

    it('is opened for whoever stands in, and goes on from there, never back to who is away', async () => {
      await at('2026-12-02', '09:00');
      await away('2026-12-01', '2026-12-31');
      const id = await aPlacement();
      await post(`/api/placements/${id}/help`, employer, { text: 'Des retards' }).expect(204);
      expect(await inCharge(id)).toBe(people.substitute.accountId);
      await at('2026-12-05', '18:00');
      await sweep();
      expect(await inCharge(id)).toBe(people.director.accountId);
    });

    it('goes to whoever stands in on the first day away, without waiting for its time', async () => {
      await at('2026-12-02', '09:00');
      const id = await aPlacement();
      await post(`/api/placements/${id}/help`, employer, { text: 'Des retards' }).expect(204);
      await away('2026-12-03', '2026-12-04');
      await sweep();
      expect(await inCharge(id)).toBe(people.adviser.accountId);
      await at('2026-12-03', '00:30');
      await sweep();
      await sweep();
      expect(await inCharge(id)).toBe(people.substitute.accountId);
      const [told] = await house.db.query<{ times: number }>(
        `select count(*)::int as times from events e join mediations m on m.id = (e.payload ->> 'mediationId')::uuid
         where m.placement_id = $1 and e.topic = 'follow_up.mediation_escalated'`,
        [id],
      );
      expect(told?.times).toBe(1);
    });
  });
});

describe('what each side said stays with the Mission Locale', () => {
  it('shows an employer the company’s own answers, and nothing of the other side', async () => {
    const id = await aPlacement();
    await checkIns.answer(byLink('candidate'), (await find(id, 'day_7', 'candidate')).id, {
      answers: answersTo('day_7', 'candidate', { atmosphere: 'bad' }),
      comment: 'Secret du jeune : je dors mal',
      callWanted: true,
    });
    await checkIns.answer(byLink('employer'), (await find(id, 'day_7', 'employer')).id, {
      answers: answersTo('day_7', 'employer'),
      comment: 'Très bien',
    });

    const seen = await placementOf(id, employer);
    expect(seen.checkIns.every(({ respondent }) => respondent === 'employer')).toBe(true);
    expect(seen.comingCheckIns.map(({ milestone, dueOn }) => `${dueOn} ${milestone}`)).toEqual([
      '2026-12-09 before_start',
      '2026-12-29 day_15',
      '2027-01-14 month_1',
      '2027-01-25 before_trial_end',
      '2027-03-15 month_3',
      '2027-06-14 month_6',
    ]);
    expect(seen.comingCheckIns[0]?.title).toBe('Avant le premier jour');
    expect(seen).toMatchObject({ mediation: null, history: [], actions: ['help'], candidate: { firstName: 'Noé' } });
    // The level weighs both sides: to the employer it would say that the other one is not content.
    expect(seen.checkIns.find(({ milestone }) => milestone === 'day_7')).toMatchObject({
      level: null,
      comment: 'Très bien',
    });
    const list = await get('/api/placements?limit=100', employer).expect(200);
    for (const text of [JSON.stringify(seen), JSON.stringify(list.body)])
      expect(text).not.toMatch(/Secret du jeune|candidate_|alert|urgent/);
    await get(`/api/mediations/${(await mediationsOf(id))[0]?.id}`, employer).expect(403);
    await get('/api/mediations', employer).expect(403);
  });

  it('shows each form without a word of the other side’s answers', async () => {
    const id = await aPlacement();
    await checkIns.answer(byLink('employer'), (await find(id, 'day_7', 'employer')).id, {
      answers: answersTo('day_7', 'employer', { presence: 'late' }),
      comment: 'Secret de l’entreprise',
    });
    const form = JSON.stringify(await checkIns.formOf((await find(id, 'day_7', 'candidate')).id));
    expect(form).not.toMatch(/Secret de l’entreprise|retards/);
  });

  it('shows nothing to an employer who is not confirmed yet', async () => {
    const id = await aPlacement();
    const pending = await anEmployer(house, companyId);
    await house.db.query(`update memberships set state = 'pending' where id = $1`, [pending.membershipId]);
    const cookie = await signInAs(house, pending);
    await get(`/api/placements/${id}`, cookie).expect(404);
    expect((await get('/api/placements', cookie).expect(200)).body).toMatchObject({ items: [] });
    await post(`/api/placements/${id}/help`, cookie, { text: 'Bonjour' }).expect(404);
  });
});

describe('the end', () => {
  it('is said with a reason that fits, calls off what was open, and cannot be said twice', async () => {
    const id = await aPlacement({ startsOn: '2026-12-01' });
    const end = (endedOn: string, reason: string) => post(`/api/placements/${id}/end`, adviser, { endedOn, reason });
    await end('2026-12-02', 'resigned').expect(400);
    await end('2026-11-30', 'resigned').expect(400);
    await end('2026-12-01', 'bad_luck').expect(400);
    await end('2026-12-01', 'trial_ended_by_candidate').expect(204);
    const placement = await placementOf(id);
    expect(placement).toMatchObject({
      state: 'ended',
      endReasonLabel: 'Fin de la période d’essai, décidée par le ou la jeune',
      actions: ['next'],
      nextCheckInOn: null,
    });
    expect(new Set(placement.checkIns.map(({ state }) => state))).toEqual(new Set(['cancelled']));
    await end('2026-12-01', 'resigned').expect(409);
    await post(`/api/placements/${id}/help`, employer, { text: 'Trop tard' }).expect(409);
    await at('2027-06-30', '10:00');
    const due = await checkIns.sweep();
    expect(due.filter(({ data }) => placement.checkIns.some((checkIn) => checkIn.id === data.checkInId))).toEqual([]);
  });
});

describe('lists and health', () => {
  it('gives placements page by page, the newest first, by state', async () => {
    const ids = [await aPlacement(), await aPlacement(), await aPlacement()];
    const page = async (query: string) =>
      (await get(`/api/placements?${query}`, employer).expect(200)).body as {
        items: { id: string }[];
        next: string | null;
      };
    const first = await page('limit=2&state=planned');
    const second = await page(`limit=2&state=planned&after=${first.next}`);
    expect([...first.items, ...second.items].slice(0, 3).map(({ id }) => id)).toEqual([...ids].reverse());
    await get('/api/placements?state=flying', employer).expect(400);
  });

  it('knows since when the oldest question waits', async () => {
    await at('2026-12-01', '00:00');
    expect(await queries.oldestDueCheckIn()).toBeNull();
    await aPlacement({ startsOn: '2027-11-15' });
    await at('2027-11-12', '10:00');
    expect(await queries.oldestDueCheckIn()).toBeInstanceOf(Date);
  });
});
