import { ProposalDeadlines, ProposalEndings } from '#proposals';
import { TEST_NOW } from '../../support/app.js';
import { proposing, type Proposing, young } from '../../support/proposing.js';

let scene: Proposing;
beforeAll(async () => {
  scene = await proposing();
});
afterEach(() => scene.clear());
afterAll(() => scene.house.close());

const CDI = { contractType: 'cdi', startsOn: '2027-01-12' };
const statuses = (answers: readonly { status: number }[]): number[] => answers.map(({ status }) => status).sort();
/** In the same moment; each answers for itself. */
const together = <T>(...steps: (() => PromiseLike<T>)[]): Promise<T[]> => Promise.all(steps.map((step) => step()));

describe('two people in the same moment', () => {
  it('ask one young person for their consent: one question', async () => {
    const [id] = (await scene.shortlist(await scene.aNeed(), await scene.aCandidate())) as [string];
    const ask = (cookie: string) => () => scene.post(`/api/proposals/${id}/ask-consent`, cookie);
    expect(statuses(await together(ask(scene.adviser), ask(scene.colleague)))).toEqual([204, 409]);
    expect(await scene.topicsOf(id)).toEqual(['proposals.consent_asked']);
  });

  it('shortlist the same young person: one proposal', async () => {
    const [needId, candidateId] = [await scene.aNeed(), await scene.aCandidate()];
    const add = (cookie: string) => () =>
      scene.post(`/api/needs/${needId}/proposals`, cookie, { candidateIds: [candidateId] });
    expect(statuses(await together(add(scene.adviser), add(scene.colleague)))).toEqual([201, 409]);
  });

  it('withdraw and send: one of both, and the loser is told', async () => {
    const id = await scene.proposalAt('consented', await scene.aNeed(), await scene.aCandidate());
    const answers = await together(
      () => scene.post(`/api/proposals/${id}/withdraw`, scene.adviser),
      () => scene.post(`/api/proposals/${id}/send`, scene.colleague),
    );
    // Sent first, it can still be withdrawn.
    expect([
      [204, 409],
      [204, 204],
    ]).toContainEqual(statuses(answers));
    expect((await scene.row(id)).state).toBe('withdrawn');
  });

  it('the young person takes back their consent while the employer asks to meet: one of both', async () => {
    const id = await scene.proposalAt('sent', await scene.aNeed(), await scene.aCandidate());
    const [meet, decline] = await Promise.allSettled([
      scene.post(`/api/proposals/${id}/meet`, scene.employer),
      scene.proposals.decline(young, id, { reason: 'not_now' }),
    ]);
    const met = meet.status === 'fulfilled' && meet.value.status === 204;
    expect([met, decline.status === 'fulfilled'].filter(Boolean)).toHaveLength(1);
    expect((await scene.row(id)).state).toBe(met ? 'interview' : 'declined_by_candidate');
  });

  it('two companies hire the same young person: one does, the other is told', async () => {
    const candidateId = await scene.aCandidate();
    const ids = [
      await scene.proposalAt('interview', await scene.aNeed(), candidateId),
      await scene.proposalAt('interview', await scene.aNeed(), candidateId),
    ];
    const answers = await together(
      ...ids.map((id) => () => scene.post(`/api/proposals/${id}/hire`, scene.employer, CDI)),
    );
    expect(statuses(answers)).toEqual([204, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'hired_elsewhere' });
  });

  it('a hire that was not yet told everywhere stands in the way of a second one', async () => {
    const candidateId = await scene.aCandidate();
    const first = await scene.proposalAt('sent', await scene.aNeed(), candidateId);
    const second = await scene.proposalAt('sent', await scene.aNeed(), candidateId);
    await scene.post(`/api/proposals/${first}/hire`, scene.employer, CDI).expect(204);
    await scene.post(`/api/proposals/${second}/hire`, scene.employer, CDI).expect(409);
    await scene.house.app.get(ProposalEndings).closeOthersOfCandidate(first);
    expect((await scene.row(second)).state).toBe('withdrawn');
  });

  it('of two posts, one hire leaves the other open', async () => {
    const needId = await scene.aNeed({ positions: 2 });
    const [hired, waiting] = [
      await scene.proposalAt('sent', needId, await scene.aCandidate()),
      await scene.proposalAt('sent', needId, await scene.aCandidate()),
    ];
    const endings = scene.house.app.get(ProposalEndings);
    const state = async () => (await scene.house.db.query('select state from needs where id = $1', [needId]))[0];
    await scene.post(`/api/proposals/${hired}/hire`, scene.employer, CDI).expect(204);
    await endings.fillNeed(hired);
    expect(await state()).toEqual({ state: 'open' });
    expect((await scene.row(waiting)).state).toBe('sent');
    await scene.post(`/api/proposals/${waiting}/hire`, scene.employer, CDI).expect(204);
    await endings.fillNeed(waiting);
    expect(await state()).toEqual({ state: 'filled' });
  });

  it('keep to three open proposals of a young person', async () => {
    const candidateId = await scene.aCandidate();
    const ids: string[] = [];
    for (let i = 0; i < 5; i++) ids.push(...(await scene.shortlist(await scene.aNeed(), candidateId)));
    const answers = await together(
      ...ids.map((id) => () => scene.post(`/api/proposals/${id}/ask-consent`, scene.adviser)),
    );
    expect(statuses(answers)).toEqual([204, 204, 204, 409, 409]);
  });

  it('keep to five people sent for a post', async () => {
    const needId = await scene.aNeed();
    const ids: string[] = [];
    for (let i = 0; i < 7; i++) ids.push(await scene.proposalAt('consented', needId, await scene.aCandidate()));
    const answers = await together(...ids.map((id) => () => scene.post(`/api/proposals/${id}/send`, scene.adviser)));
    expect(statuses(answers)).toEqual([204, 204, 204, 204, 204, 409, 409]);
    const sent = ids[answers.findIndex(({ status }) => status === 204)]!;
    const waiting = ids[answers.findIndex(({ status }) => status === 409)]!;
    await scene.post(`/api/proposals/${sent}/reject`, scene.employer, { reason: 'skills' }).expect(204);
    await scene.post(`/api/proposals/${waiting}/send`, scene.adviser).expect(204);
  });

  it('jobs of the same question run at once: one reminder, then one end', async () => {
    const id = await scene.proposalAt('consent_asked', await scene.aNeed(), await scene.aCandidate());
    const deadlines = scene.house.app.get(ProposalDeadlines);
    for (const day of ['2026-12-03', '2026-12-04', '2026-12-08', '2026-12-09', '2026-12-10']) {
      scene.house.clock.set(new Date(`${day}T09:00:00Z`));
      await together(
        () => deadlines.actOnConsent(id),
        () => deadlines.actOnConsent(id),
        () => deadlines.actOnConsent(id),
      );
    }
    expect(await scene.topicsOf(id)).toEqual([
      'proposals.consent_asked',
      'proposals.consent_reminded',
      'proposals.consent_expired',
    ]);
  });
});

describe('a consent that comes late', () => {
  it.each<[string, (id: string) => PromiseLike<unknown>, string]>([
    ['after the adviser withdrew', (id) => scene.post(`/api/proposals/${id}/withdraw`, scene.adviser), 'withdrawn'],
    [
      'after it was taken back',
      (id) => scene.proposals.decline(young, id, { reason: 'not_now' }),
      'declined_by_candidate',
    ],
    [
      'after it expired',
      async (id) => {
        scene.house.clock.set(new Date('2026-12-09T09:00:00Z'));
        await scene.house.app.get(ProposalDeadlines).actOnConsent(id);
      },
      'consent_expired',
    ],
  ])('%s changes nothing and is told so', async (_, before, state) => {
    const id = await scene.proposalAt('consent_asked', await scene.aNeed(), await scene.aCandidate());
    const path = await scene.linkTo('consent', id);
    await before(id);
    const page = await scene.press(path, { action: 'agree', contact: 'yes' });
    expect(page.status).toBe(409);
    expect(await scene.row(id)).toMatchObject({ state, consented_at: null, contact_agreed: false });
  });

  it('given twice is given once, at the first time', async () => {
    const id = await scene.proposalAt('consent_asked', await scene.aNeed(), await scene.aCandidate());
    const path = await scene.linkTo('consent', id);
    await scene.press(path, { action: 'agree' }).expect(200);
    const { consented_at: at } = await scene.row(id);
    scene.house.clock.advance(60_000);
    await scene.press(path, { action: 'agree', contact: 'yes' }).expect(409);
    expect(await scene.row(id)).toMatchObject({ consented_at: at, contact_agreed: false });
  });
});

describe('a second proposal of the same person for the same need', () => {
  const again = (needId: string, candidateId: string) =>
    scene.post(`/api/needs/${needId}/proposals`, scene.colleague, { candidateIds: [candidateId] });
  interface Ranked {
    items: {
      candidate: { id: string };
      proposalId: string | null;
      proposalState: string | null;
      proposable: boolean;
    }[];
  }
  const inRanking = async (needId: string) =>
    (await scene.get<Ranked>(`/api/needs/${needId}/ranking`, scene.adviser)).items[0];

  it.each<[string, (id: string) => PromiseLike<unknown>]>([
    ['withdrawn', (id) => scene.post(`/api/proposals/${id}/withdraw`, scene.adviser)],
    ['declined_by_candidate', (id) => scene.proposals.decline(young, id, { reason: 'not_now' })],
    [
      'consent_expired',
      (id) => {
        scene.house.clock.set(new Date('2026-12-09T09:00:00Z'));
        return scene.house.app.get(ProposalDeadlines).actOnConsent(id);
      },
    ],
  ])('is possible after %s, with a question, a label and an answer of its own', async (state, end) => {
    const [needId, candidateId] = [await scene.aNeed(), await scene.aCandidate()];
    const first = await scene.proposalAt('consent_asked', needId, candidateId);
    const old = await scene.linkTo('consent', first);
    await end(first);
    expect(await inRanking(needId)).toMatchObject({ proposalId: first, proposalState: state, proposable: true });

    const { body } = await again(needId, candidateId).expect(201);
    const [{ id: second }] = body as [{ id: string }];
    expect(await inRanking(needId)).toMatchObject({ proposalState: 'shortlisted', proposable: false });
    await again(needId, candidateId).expect(409);
    await scene.post(`/api/proposals/${second}/ask-consent`, scene.adviser).expect(204);
    // The first question is over, whoever still has its link.
    await scene.press(old, { action: 'agree' }).expect(409);
    await scene.proposals.agree(young, second, { contactAgreed: false });
    expect(await scene.row(first)).toMatchObject({ state, consented_at: null });
    expect(await scene.row(second)).toMatchObject({ state: 'consented' });
    expect((await scene.row(second)).label).not.toBe((await scene.row(first)).label);
  });

  it('is possible after a card nobody answered', async () => {
    const [needId, candidateId] = [await scene.aNeed(), await scene.aCandidate()];
    const first = await scene.proposalAt('sent', needId, candidateId);
    scene.house.clock.set(new Date('2026-12-23T09:00:00Z'));
    await scene.house.app.get(ProposalDeadlines).actOnAnswer(first);
    expect((await scene.row(first)).state).toBe('unanswered');
    scene.house.clock.set(TEST_NOW);
    await again(needId, candidateId).expect(201);
  });

  it.each<[string, string, object]>([
    ['no', 'reject', { reason: 'skills' }],
    ['yes', 'hire', CDI],
  ])('is not possible after the employer has said %s', async (_, action, answer) => {
    const [needId, candidateId] = [await scene.aNeed({ positions: 2 }), await scene.aCandidate()];
    const id = await scene.proposalAt('sent', needId, candidateId);
    await scene.post(`/api/proposals/${id}/${action}`, scene.employer, answer).expect(204);
    const { body } = await again(needId, candidateId).expect(409);
    expect(body).toMatchObject({ code: 'already_proposed' });
  });

  it('of two advisers at once is one', async () => {
    const [needId, candidateId] = [await scene.aNeed(), await scene.aCandidate()];
    const id = await scene.proposalAt('consent_asked', needId, candidateId);
    await scene.post(`/api/proposals/${id}/withdraw`, scene.adviser).expect(204);
    const answers = await together(
      () => again(needId, candidateId),
      () => again(needId, candidateId),
    );
    expect(statuses(answers)).toEqual([201, 409]);
  });

  it('is still theirs when their two files become one', async () => {
    const needId = await scene.aNeed();
    const same = { firstName: 'Zoé', lastName: 'Deux-Dossiers', birthDate: '2005-07-14' };
    const [keptId, mergedId] = [await scene.aCandidate(same), await scene.aCandidate(same)];
    const over = await scene.proposalAt('consent_asked', needId, keptId);
    await scene.post(`/api/proposals/${over}/withdraw`, scene.adviser).expect(204);
    const sent = await scene.proposalAt('sent', needId, mergedId);
    await scene.post('/api/duplicates/merge', scene.adviser, { keptId, mergedId }).expect(204);
    expect([await scene.row(over), await scene.row(sent)]).toMatchObject([
      { candidate_id: keptId, state: 'withdrawn' },
      { candidate_id: keptId, state: 'sent' },
    ]);
  });
});
