import { type Proposing, proposing, young } from '../../support/proposing.js';

let scene: Proposing;

interface Card {
  id: string;
  candidate: { id: string };
  next: { step: string; dueOn: string | null; late: boolean; closesOn: string | null } | null;
  actions: string[];
}
interface Board {
  columns: { column: string; count: number; late: number }[];
  needs: { id: string; companyId: string }[];
}

beforeAll(async () => {
  scene = await proposing();
});
afterEach(() => scene.clear());
afterAll(() => scene.house.close());

const board = (query = '', cookie = scene.adviser) => scene.get<Board>(`/api/proposals/board?${query}`, cookie);
const counts = async (query = '', cookie = scene.adviser): Promise<Record<string, number>> =>
  Object.fromEntries(
    (await board(query, cookie)).columns.flatMap(({ column, count }) => (count > 0 ? [[column, count]] : [])),
  );
const column = async (name: string, query = '', cookie = scene.adviser): Promise<Card[]> =>
  (await scene.get<{ items: Card[] }>(`/api/proposals?column=${name}&${query}`, cookie)).items;
const at = (moment: string) => scene.house.clock.set(new Date(moment));
const stepOf = async (id: string): Promise<string | undefined> =>
  (await scene.get<{ history: { action: string; by: string | null }[] }>(`/api/proposals/${id}`, scene.adviser)).history
    .map(({ action, by }) => `${action} by ${by}`)
    .at(-1);

describe('the board of proposals', () => {
  it('has every proposal of the structure in one column, with what comes next', async () => {
    const needId = await scene.aNeed();
    const [toAsk] = await scene.shortlist(needId, await scene.aCandidate());
    const asked = await scene.proposalAt('consent_asked', needId, await scene.aCandidate());
    const toCall = await scene.proposalAt('consent_asked', needId, await scene.aCandidate({ email: null }));
    const agreed = await scene.proposalAt('consented', needId, await scene.aCandidate());
    const sent = await scene.proposalAt('sent', needId, await scene.aCandidate());
    const met = await scene.proposalAt('interview', needId, await scene.aCandidate());
    const over = await scene.proposalAt('sent', needId, await scene.aCandidate());
    await scene.post(`/api/proposals/${over}/reject`, scene.employer, { reason: 'skills' }).expect(204);

    expect((await board()).columns).toEqual([
      { column: 'to_ask', count: 1, late: 0 },
      { column: 'waiting_consent', count: 2, late: 0 },
      { column: 'agreed', count: 1, late: 0 },
      { column: 'waiting_employer', count: 1, late: 0 },
      { column: 'meeting', count: 1, late: 0 },
      { column: 'over', count: 1, late: 0 },
    ]);
    expect(await column('to_ask')).toMatchObject([
      { id: toAsk, next: { step: 'to_ask', dueOn: '2026-12-03' }, actions: ['ask_consent', 'withdraw'] },
    ]);
    expect(await column('waiting_consent')).toMatchObject([
      { id: asked, next: { step: 'consent_awaited', dueOn: '2026-12-03', closesOn: '2026-12-08' } },
      { id: toCall, next: { step: 'consent_to_call', dueOn: '2026-12-02', closesOn: null } },
    ]);
    expect(await column('agreed')).toMatchObject([{ id: agreed, next: { step: 'consent_received' } }]);
    expect(await column('waiting_employer')).toMatchObject([
      { id: sent, next: { step: 'answer_awaited', dueOn: '2026-12-04', closesOn: '2026-12-22' } },
    ]);
    expect(await column('meeting')).toMatchObject([{ id: met, next: { step: 'employer_answered' } }]);
    expect(await column('over')).toMatchObject([{ id: over, next: null, actions: [] }]);
  });

  it('shows what is late, and nothing else when asked to', async () => {
    const needId = await scene.aNeed();
    const old = await scene.proposalAt('sent', needId, await scene.aCandidate());
    at('2026-12-04T18:00:00Z');
    expect(await counts('late=true')).toEqual({});
    at('2026-12-05T09:00:00Z');
    const fresh = await scene.proposalAt('sent', needId, await scene.aCandidate());
    expect((await column('waiting_employer')).map(({ id, next }) => [id, next?.late])).toEqual([
      [old, true],
      [fresh, false],
    ]);
    expect((await column('waiting_employer', 'late=true')).map(({ id }) => id)).toEqual([old]);
    expect(await counts('late=true')).toEqual({ waiting_employer: 1 });
  });

  it('narrows to one’s own, to a need, to a company', async () => {
    const [needId, otherNeed] = [await scene.aNeed(), await scene.aNeed()];
    await scene.shortlist(needId, await scene.aCandidate());
    await scene.shortlist(otherNeed, await scene.aCandidate());
    expect(await counts('mine=true')).toEqual({ to_ask: 2 });
    expect(await counts('mine=true', scene.colleague)).toEqual({});
    expect(await counts('', scene.colleague)).toEqual({ to_ask: 2 });
    expect(await counts(`needId=${needId}`)).toEqual({ to_ask: 1 });
    expect(await counts(`companyId=${scene.companyId}`)).toEqual({ to_ask: 2 });
    expect(await counts(`companyId=${needId}`)).toEqual({});
    expect((await board()).needs.map(({ id }) => id).sort()).toEqual([needId, otherNeed].sort());
  });

  it('is read column by column, page by page, also when a card has left meanwhile', async () => {
    const needId = await scene.aNeed();
    const ids: string[] = [];
    for (let count = 0; count < 5; count++) ids.push(...(await scene.shortlist(needId, await scene.aCandidate())));
    const page = (after = '') =>
      scene.get<{ items: Card[]; next: string | null }>(
        `/api/proposals?column=to_ask&limit=2${after && `&after=${after}`}`,
        scene.adviser,
      );
    const first = await page();
    expect(first.items.map(({ id }) => id)).toEqual(ids.slice(0, 2));
    await scene.post(`/api/proposals/${first.next}/ask-consent`, scene.adviser).expect(204);
    const second = await page(first.next ?? '');
    expect(second.items.map(({ id }) => id)).toEqual(ids.slice(2, 4));
    const third = await page(second.next ?? '');
    expect([third.items.map(({ id }) => id), third.next]).toEqual([ids.slice(4), null]);
  });

  it('keeps what is over for a month, the last first', async () => {
    const needId = await scene.aNeed();
    const [first, second] = await scene.shortlist(needId, await scene.aCandidate(), await scene.aCandidate());
    await scene.post(`/api/proposals/${first}/withdraw`, scene.adviser).expect(204);
    at('2026-12-05T09:00:00Z');
    await scene.post(`/api/proposals/${second}/withdraw`, scene.adviser).expect(204);
    expect((await column('over')).map(({ id }) => id)).toEqual([second, first]);
    await scene.house.db.query(`update proposals set closed_at = closed_at - interval '27 days'`);
    expect((await column('over')).map(({ id }) => id)).toEqual([second]);
  });

  it('is the structure’s own', async () => {
    await scene.shortlist(await scene.aNeed(), await scene.aCandidate());
    expect(await board('', scene.stranger)).toMatchObject({ needs: [] });
    expect(await counts('', scene.stranger)).toEqual({});
    expect(await column('to_ask', '', scene.stranger)).toEqual([]);
    await scene.api().get('/api/proposals/board').set('cookie', scene.employer).expect(403);
  });

  it.each([
    ['column', '/api/proposals'],
    ['column', '/api/proposals?column=lost'],
    ['late', '/api/proposals/board?late=perhaps'],
    ['needId', '/api/proposals/board?needId=7'],
  ])('refuses a wrong %s: %s', async (field, path) => {
    const { body } = await scene.api().get(path).set('cookie', scene.adviser).expect(400);
    expect(body).toMatchObject({ fields: [{ field }] });
  });
});

describe('one step for several', () => {
  const refusals = (body: unknown): (string | null)[] =>
    (body as { refusal: string | null }[]).map(({ refusal }) => refusal);

  it('asks each young person, and says who could not be asked and why', async () => {
    const busy = await scene.aCandidate();
    for (let count = 0; count < 3; count++) await scene.proposalAt('consent_asked', await scene.aNeed(), busy);
    const needId = await scene.aNeed();
    const [one, two, three] = await scene.shortlist(needId, await scene.aCandidate(), busy, await scene.aCandidate());
    await scene.post(`/api/proposals/${three}/ask-consent`, scene.colleague).expect(204);
    const last = (await scene.shortlist(needId, await scene.aCandidate()))[0];
    const { body } = await scene
      .post('/api/proposals/ask-consent', scene.adviser, { ids: [one, two, three, scene.companyId, last] })
      .expect(200);
    expect((body as { id: string }[]).map(({ id }) => id)).toEqual([one, two, three, scene.companyId, last]);
    expect(refusals(body)).toEqual([
      null,
      expect.stringMatching(/déjà 3\spropositions en cours/) as string,
      expect.stringContaining('Entre-temps, Léa Martin a demandé l’accord du jeune') as string,
      expect.stringContaining('n’existe pas') as string,
      null,
    ]);
    expect(await counts(`needId=${needId}`)).toEqual({ to_ask: 1, waiting_consent: 3 });
  });

  it('sends each that has agreed, up to the limit of the post', async () => {
    const needId = await scene.aNeed();
    const ids: string[] = [];
    for (let count = 0; count < 6; count++)
      ids.push(await scene.proposalAt('consented', needId, await scene.aCandidate()));
    const notAsked = (await scene.shortlist(needId, await scene.aCandidate()))[0]!;
    const { body } = await scene.post('/api/proposals/send', scene.adviser, { ids: [notAsked, ...ids] }).expect(200);
    expect(refusals(body).map((refusal) => refusal === null)).toEqual([false, true, true, true, true, true, false]);
    expect(refusals(body).at(-1)).toMatch(/déjà 5\scandidatures à regarder/);
  });

  it('shortlists and asks at once: whoever is refused stops nobody else', async () => {
    const needId = await scene.aNeed();
    const [there, far, fine] = [
      await scene.aCandidate(),
      await scene.aCandidate({ radiusKm: 1 }),
      await scene.aCandidate(),
    ];
    await scene.shortlist(needId, there);
    const path = `/api/needs/${needId}/proposals/ask-consent`;
    const { body } = await scene.post(path, scene.adviser, { candidateIds: [there, far, fine] }).expect(200);
    expect(refusals(body)).toEqual([
      expect.stringContaining('Déjà dans la présélection') as string,
      expect.stringMatching(/se déplace jusqu’à 1\skm/) as string,
      null,
    ]);
    expect(await counts(`needId=${needId}`)).toEqual({ to_ask: 1, waiting_consent: 1 });
    await scene.post(path, scene.stranger, { candidateIds: [fine] }).expect(404);
  });
});

describe('a reminder by hand', () => {
  it.each([
    ['consent_asked', 'proposals.consent_reminded', 'consent_reminded_at', 'remind_candidate'],
    ['sent', 'proposals.employer_reminded', 'employer_reminded_at', 'remind_employer'],
  ] as const)('of what is %s leaves once a day and is kept in the history', async (stage, topic, sentAt, action) => {
    const id = await scene.proposalAt(stage, await scene.aNeed(), await scene.aCandidate());
    const remind = (cookie = scene.adviser) => scene.post(`/api/proposals/${id}/remind`, cookie);
    expect((await remind().expect(409)).body).toMatchObject({ code: 'reminded_today' });
    at('2026-12-02T09:00:00Z');
    const answers = await Promise.all([remind(), remind(scene.colleague)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
    expect((await scene.topicsOf(id)).filter((one) => one === topic)).toHaveLength(1);
    expect((await scene.row(id))[sentAt]).toEqual(new Date('2026-12-02T09:00:00Z'));
    expect(await stepOf(id)).toBe(`${action} by Léa Martin`);
    at('2026-12-03T07:00:00Z');
    await remind().expect(204);
    expect((await scene.topicsOf(id)).filter((one) => one === topic)).toHaveLength(2);
  });

  it('never leaves after the answer; whoever is too late learns what a colleague did', async () => {
    const id = await scene.proposalAt('consent_asked', await scene.aNeed(), await scene.aCandidate());
    at('2026-12-02T09:00:00Z');
    await scene.proposals.agree(young, id, { contactAgreed: true });
    expect((await scene.post(`/api/proposals/${id}/remind`, scene.adviser).expect(409)).body).toMatchObject({
      code: 'not_possible_now',
    });
    await scene.post(`/api/proposals/${id}/withdraw`, scene.colleague).expect(204);
    expect((await scene.post(`/api/proposals/${id}/remind`, scene.adviser).expect(409)).body).toMatchObject({
      detail: 'Entre-temps, Léa Martin a retiré la proposition. Rechargez la page.',
    });
    expect(await scene.topicsOf(id)).not.toContain('proposals.consent_reminded');
  });

  it.each(['consent_asked', 'sent'] as const)(
    'of what is %s is a call where no reminders are wanted',
    async (stage) => {
      const id = await scene.proposalAt(
        stage,
        await scene.aNeed(),
        await scene.aCandidate({ email: 'Quiet@example.org' }),
      );
      at('2026-12-02T09:00:00Z');
      await scene.house.db.query(
        `insert into mail_opt_outs values ('quiet@example.org', $1), ('contact@example.org', $1)`,
        [scene.house.clock.now()],
      );
      const { body } = await scene.post(`/api/proposals/${id}/remind`, scene.adviser).expect(409);
      expect(body).toMatchObject({ code: 'no_reminders_wanted', detail: expect.stringContaining('Appelez') as string });
      await scene.house.db.query('delete from mail_opt_outs');
      await scene.post(`/api/proposals/${id}/remind`, scene.adviser).expect(204);
    },
  );

  it('is a call for whoever has no e-mail, and out of reach for strangers and employers', async () => {
    const id = await scene.proposalAt('consent_asked', await scene.aNeed(), await scene.aCandidate({ email: null }));
    at('2026-12-02T09:00:00Z');
    expect((await scene.post(`/api/proposals/${id}/remind`, scene.adviser).expect(409)).body).toMatchObject({
      code: 'to_be_called',
    });
    await scene.post(`/api/proposals/${id}/remind`, scene.stranger).expect(404);
    await scene.post(`/api/proposals/${id}/remind`, scene.employer).expect(403);
  });
});
