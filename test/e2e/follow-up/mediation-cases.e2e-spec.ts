import { byLink } from '#platform';
import { anEmployer, signInAs } from '../../support/builders.js';
import { following, type Following } from '../../support/following.js';

let house: Following['house'];
let get: Following['get'];
let post: Following['post'];
let at: Following['at'];
let placementOf: Following['placementOf'];
let mediationOf: Following['mediationOf'];
let mediationsOf: Following['mediationsOf'];
let find: Following['find'];
let answersTo: Following['answersTo'];
let sweep: Following['sweep'];
let aPlacement: Following['aPlacement'];
let people: Following['people'];
let cookies: Following['cookies'];
let companyId: Following['companyId'];
let checkIns: Following['checkIns'];
let mediations: Following['mediations'];

beforeAll(async () => {
  ({
    house,
    get,
    post,
    at,
    placementOf,
    mediationOf,
    mediationsOf,
    find,
    answersTo,
    sweep,
    aPlacement,
    people,
    cookies,
    companyId,
    checkIns,
    mediations,
  } = await following());
}, 60_000);

beforeEach(() => at('2026-12-01', '10:00'));

afterAll(() => house.close());

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
    await post(`/api/placements/${id}/help`, cookies.employer, { text: '' }).expect(400);
    await post(`/api/placements/${id}/help`, cookies.employer, { text: 'Il y a eu un accident' }).expect(204);
    const [running] = await mediationsOf(id);
    expect(await mediationOf(running?.id ?? '')).toMatchObject({
      level: 'urgent',
      reasons: [expect.stringContaining('Il y a eu un accident')],
    });
  });

  it('is worked on until it is settled, step by step', async () => {
    const id = await aPlacement();
    await post(`/api/placements/${id}/help`, cookies.employer, { text: 'Des retards' }).expect(204);
    const mediationId = (await mediationsOf(id))[0]?.id ?? '';
    expect((await mediationOf(mediationId)).actions).toEqual(['acknowledge', 'work', 'resolve', 'end_in_rupture']);
    await post(`/api/mediations/${mediationId}/acknowledge`, cookies.director).expect(204);
    await post(`/api/mediations/${mediationId}/acknowledge`, cookies.adviser).expect(409);
    await post(`/api/mediations/${mediationId}/notes`, cookies.adviser, { text: 'Appelé les deux.' }).expect(204);
    await post(`/api/mediations/${mediationId}/work`, cookies.adviser).expect(204);
    await post(`/api/mediations/${mediationId}/resolve`, cookies.adviser, { outcome: ' ' }).expect(400);
    await post(`/api/mediations/${mediationId}/resolve`, cookies.adviser, { outcome: 'Nouveaux horaires' }).expect(204);
    const settled = await mediationOf(mediationId);
    expect(settled).toMatchObject({
      state: 'resolved',
      outcome: 'Nouveaux horaires',
      actions: ['reopen'],
      notes: [{ text: 'Appelé les deux.', by: 'Léa Martin' }],
    });
    expect(settled.history.map(({ action }) => action)).toEqual(['acknowledge', 'work', 'resolve']);
    await post(`/api/mediations/${mediationId}/work`, cookies.stranger).expect(404);

    // Settled: the next worry opens a new case.
    await post(`/api/placements/${id}/help`, cookies.employer, { text: 'Encore des retards' }).expect(204);
    expect((await mediationsOf(id)).map(({ state }) => state).sort()).toEqual(['open', 'resolved']);
  });

  it('goes to the substitute, then to the cookies.director, when nobody takes it up', async () => {
    const id = await aPlacement({}, { substituteAccountId: people.substitute.accountId });
    await post(`/api/placements/${id}/help`, cookies.employer, { text: 'Des retards' }).expect(204);
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
    await post(`/api/mediations/${mediationId}/acknowledge`, cookies.director).expect(204);
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
      await post('/api/structure/absences', cookies.adviser, { ...absence, fromDay, toDay }).expect(201);
    };
    afterEach(() => house.db.query('delete from absences'));

    it('is opened for whoever stands in, and goes on from there, never back to who is away', async () => {
      await at('2026-12-02', '09:00');
      await away('2026-12-01', '2026-12-31');
      const id = await aPlacement();
      await post(`/api/placements/${id}/help`, cookies.employer, { text: 'Des retards' }).expect(204);
      expect(await inCharge(id)).toBe(people.substitute.accountId);
      await at('2026-12-05', '18:00');
      await sweep();
      expect(await inCharge(id)).toBe(people.director.accountId);
    });

    it('goes to whoever stands in on the first day away, without waiting for its time', async () => {
      await at('2026-12-02', '09:00');
      const id = await aPlacement();
      await post(`/api/placements/${id}/help`, cookies.employer, { text: 'Des retards' }).expect(204);
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

    const seen = await placementOf(id, cookies.employer);
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
    const list = await get('/api/placements?limit=100', cookies.employer).expect(200);
    for (const text of [JSON.stringify(seen), JSON.stringify(list.body)])
      expect(text).not.toMatch(/Secret du jeune|candidate_|alert|urgent/);
    await get(`/api/mediations/${(await mediationsOf(id))[0]?.id}`, cookies.employer).expect(403);
    await get('/api/mediations', cookies.employer).expect(403);
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
