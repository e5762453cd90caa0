import { Database, newId } from '#platform';
import { Proposal } from '#proposals';
import { following, type Following } from '../../support/following.js';

let house: Following['house'];
let api: Following['api'];
let get: Following['get'];
let post: Following['post'];
let created: Following['created'];
let at: Following['at'];
let placementOf: Following['placementOf'];
let find: Following['find'];
let sweep: Following['sweep'];
let aCandidate: Following['aCandidate'];
let aPlacement: Following['aPlacement'];
let people: Following['people'];
let cookies: Following['cookies'];
let structureId: Following['structureId'];
let companyId: Following['companyId'];
let checkIns: Following['checkIns'];
let placements: Following['placements'];
let queries: Following['queries'];

beforeAll(async () => {
  ({
    house,
    api,
    get,
    post,
    created,
    at,
    placementOf,
    find,
    sweep,
    aCandidate,
    aPlacement,
    people,
    cookies,
    structureId,
    companyId,
    checkIns,
    placements,
    queries,
  } = await following());
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
    const answer = await post('/api/placements', cookies.adviser, {
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
    for (const cookie of [cookies.stranger, cookies.otherEmployer])
      await get(`/api/placements/${id}`, cookie).expect(404);
    await get(`/api/check-ins/${checkInId}/form`, cookies.stranger).expect(404);
    await post(`/api/check-ins/${checkInId}/answers`, cookies.stranger, { answers: {} }).expect(404);
    await post(`/api/placements/${id}/help`, cookies.otherEmployer, { text: 'À l’aide' }).expect(404);
    await post(`/api/placements/${id}/end`, cookies.stranger, {
      endedOn: '2026-12-01',
      reason: 'did_not_start',
    }).expect(404);
    await post(`/api/placements/${id}/end`, cookies.employer, {
      endedOn: '2026-12-01',
      reason: 'did_not_start',
    }).expect(403);
    const list = (await get('/api/placements?limit=100', cookies.stranger).expect(200)).body as { items: object[] };
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
    await post(`/api/placements/${id}/end`, cookies.adviser, {
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
      .set('cookie', cookies.adviser)
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
      .set('cookie', cookies.adviser)
      .send({ contractType: 'cdi', endsOn: null })
      .expect(204);
    expect(await find(id, 'month_6', 'employer')).toMatchObject({ state: 'planned', dueOn: '2027-07-12' });
    expect(await find(id, 'before_end', 'employer')).toMatchObject({ state: 'cancelled' });
  });

  it('changes hours without touching the plan', async () => {
    const id = await aPlacement();
    const before = (await placementOf(id)).checkIns;
    await api().patch(`/api/placements/${id}`).set('cookie', cookies.adviser).send({ weeklyHours: 24 }).expect(204);
    expect((await placementOf(id)).checkIns).toEqual(before);
  });

  it('refuses a first day to come once the work began', async () => {
    const id = await aPlacement({ startsOn: '2026-12-01' });
    const answer = await api()
      .patch(`/api/placements/${id}`)
      .set('cookie', cookies.adviser)
      .send({ startsOn: '2026-12-07' })
      .expect(400);
    expect((answer.body as { fields: object[] }).fields).toMatchObject([
      { field: 'startsOn', code: 'already_started' },
    ]);
  });
});

describe('the end', () => {
  it('is said with a reason that fits, calls off what was open, and cannot be said twice', async () => {
    const id = await aPlacement({ startsOn: '2026-12-01' });
    const end = (endedOn: string, reason: string) =>
      post(`/api/placements/${id}/end`, cookies.adviser, { endedOn, reason });
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
    await post(`/api/placements/${id}/help`, cookies.employer, { text: 'Trop tard' }).expect(409);
    await at('2027-06-30', '10:00');
    const due = await checkIns.sweep();
    expect(due.filter(({ data }) => placement.checkIns.some((checkIn) => checkIn.id === data.checkInId))).toEqual([]);
  });
});

describe('lists and health', () => {
  it('gives placements page by page, the newest first, by state', async () => {
    const ids = [await aPlacement(), await aPlacement(), await aPlacement()];
    const page = async (query: string) =>
      (await get(`/api/placements?${query}`, cookies.employer).expect(200)).body as {
        items: { id: string }[];
        next: string | null;
      };
    const first = await page('limit=2&state=planned');
    const second = await page(`limit=2&state=planned&after=${first.next}`);
    expect([...first.items, ...second.items].slice(0, 3).map(({ id }) => id)).toEqual([...ids].reverse());
    await get('/api/placements?state=flying', cookies.employer).expect(400);
  });

  it('knows since when the oldest question waits', async () => {
    await at('2026-12-01', '00:00');
    expect(await queries.oldestDueCheckIn()).toBeNull();
    await aPlacement({ startsOn: '2027-11-15' });
    await at('2027-11-12', '10:00');
    expect(await queries.oldestDueCheckIn()).toBeInstanceOf(Date);
  });
});
