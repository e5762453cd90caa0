import { Links } from '#accounts';
import { Candidates } from '#candidates';
import { byLink, Database } from '#platform';
import { ProposalDeadlines, Proposals, WEIGHTS_VERSION } from '#proposals';
import request from 'supertest';
import { startHouse, TEST_NOW, type TestHouse } from '../support/app.js';
import { aCompany, anAdviser, anEmployer, aStructure, signInAs } from '../support/builders.js';

let house: TestHouse;
let structureId: string;
let adviserId: string;
let adviser: string;
let colleague: string;
let stranger: string;
let employer: string;
let companyId: string;
let proposals: Proposals;

const api = () => request(house.app.getHttpServer());
const get = async <T>(path: string, cookie: string): Promise<T> =>
  (await api().get(path).set('cookie', cookie).expect(200)).body as T;
const post = (path: string, cookie: string, body: object = {}) => api().post(path).set('cookie', cookie).send(body);
const young = byLink('candidate');

interface Ranking {
  items: {
    candidate: { id: string };
    score: number;
    distanceKm: number;
    reasons: { criterion: string; points: number; sentence: string }[];
    proposalState: string | null;
  }[];
  out: { candidate: { id: string }; gates: { code: string; sentence: string }[] }[];
  total: number;
}
interface Card {
  proposalId: string;
  label: string;
  state: string;
  contact: object | null;
}

let people = 0;
const aCandidate = async (changes: object = {}): Promise<string> => {
  people += 1;
  const details = {
    firstName: `Zoé${people}`,
    lastName: `Quelqu-un${people}`,
    birthDate: '2005-07-14',
    email: `zoe${people}@example.org`,
    phone: `06 00 00 00 ${String(people).padStart(2, '0')}`,
    communeCode: '61163',
    radiusKm: 20,
    means: 'moped',
    availableFrom: '2026-12-01',
    skills: ['Plonge'],
    targets: [{ code: 'G1605' }],
    ...changes,
  };
  const { body } = await post('/api/candidates', adviser, details).expect(201);
  return (body as { id: string }).id;
};

const aNeed = async (changes: object = {}, open = true): Promise<string> => {
  const { body } = await post('/api/needs', adviser, {
    companyId,
    title: 'Plongeur ou plongeuse (H/F)',
    description: 'Plonge et aide en cuisine, du lundi au samedi midi.',
    communeCode: '61169',
    occupationCode: 'G1605',
    startsOn: '2027-01-12',
    skills: ['Plonge'],
    ...changes,
  }).expect(201);
  const { id } = body as { id: string };
  await post(`/api/needs/${id}/submit`, adviser).expect(204);
  if (open) await post(`/api/needs/${id}/open`, adviser).expect(204);
  return id;
};

const shortlist = async (needId: string, ...candidateIds: string[]): Promise<string[]> => {
  const { body } = await post(`/api/needs/${needId}/proposals`, adviser, { candidateIds }).expect(201);
  return candidateIds.map(
    (id) => (body as { id: string; candidate: { id: string } }[]).find(({ candidate }) => candidate.id === id)!.id,
  );
};
/** A proposal taken as far as asked, the person agreeing through their link. */
const proposalAt = async (
  stage: 'consent_asked' | 'consented' | 'sent' | 'interview',
  needId: string,
  candidateId: string,
  contactAgreed = true,
): Promise<string> => {
  const [id] = (await shortlist(needId, candidateId)) as [string];
  await post(`/api/proposals/${id}/ask-consent`, adviser).expect(204);
  if (stage === 'consent_asked') return id;
  await proposals.agree(young, id, { contactAgreed });
  if (stage === 'consented') return id;
  await post(`/api/proposals/${id}/send`, adviser).expect(204);
  if (stage === 'interview') await post(`/api/proposals/${id}/meet`, employer).expect(204);
  return id;
};
const row = async (id: string) =>
  (await house.db.query<Record<string, unknown>>('select * from proposals where id = $1', [id]))[0]!;
const topicsOf = async (id: string): Promise<string[]> =>
  (
    await house.db.query<{ topic: string }>(
      `select topic from events where payload ->> 'proposalId' = $1 order by id`,
      [id],
    )
  ).map(({ topic }) => topic);

/** Everything that could name a young person, by their file. */
const identity = async (candidateId: string): Promise<string[]> => {
  const [file] = await house.db.query<Record<string, string>>(
    'select id, first_name, last_name, email, phone, birth_date::text, commune_code, external_id from candidates where id = $1',
    [candidateId],
  );
  return [...Object.values(file!).filter(Boolean), 'Ferrière'];
};

beforeAll(async () => {
  house = await startHouse();
  proposals = house.app.get(Proposals);
  structureId = await aStructure(house, { communes: ['61169', '61163'] });
  const person = await anAdviser(house, structureId);
  adviserId = person.accountId;
  adviser = await signInAs(house, person);
  colleague = await signInAs(house, await anAdviser(house, structureId));
  stranger = await signInAs(house, await anAdviser(house, await aStructure(house, { communes: ['14118'] })));
  const { headcount, nafCode, ...company } = aCompany();
  const created = await post('/api/companies', adviser, { ...company, headcount, nafCode, contactName: 'Paul' }).expect(
    201,
  );
  companyId = (created.body as { id: string }).id;
  employer = await signInAs(house, await anEmployer(house, companyId));
});
afterEach(async () => {
  house.clock.set(TEST_NOW);
  await house.db.query('delete from proposals');
  await house.db.query('delete from candidates');
});
afterAll(() => house.close());

describe('the ranking of a need', () => {
  it('puts the best first, with reasons that add up, and says what keeps the others out', async () => {
    const near = await aCandidate({ targets: [{ code: 'A1203' }, { code: 'G1605' }] });
    const same = await aCandidate({ communeCode: '61169' });
    const tooFar = await aCandidate({ radiusKm: 1 });
    await aCandidate({ targets: [{ code: 'A1203' }] });
    const ranking = await get<Ranking>(`/api/needs/${await aNeed()}/ranking`, adviser);
    expect(ranking.items.map(({ candidate }) => candidate.id)).toEqual([same, near]);
    expect(ranking.total).toBe(2);
    for (const { score, reasons } of ranking.items)
      expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBe(score);
    expect(ranking.items[0]?.reasons[0]?.sentence).toBe('Métier visé n° 1, même métier');
    expect(ranking.out).toEqual([
      {
        candidate: expect.objectContaining({ id: tooFar }) as object,
        gates: [{ code: 'distance', sentence: expect.stringContaining('se déplace jusqu’à 1 km') as string }],
        change: expect.stringContaining('plus loin') as string,
      },
    ]);
  });

  it('is kept for audit: who saw whom, by which weights', async () => {
    const id = await aCandidate();
    const needId = await aNeed();
    await get(`/api/needs/${needId}/ranking`, adviser);
    expect(
      await house.db.query(
        'select account_id, candidate_ids, total, weights_version from rankings_shown where need_id = $1',
        [needId],
      ),
    ).toEqual([{ account_id: adviserId, candidate_ids: [id], total: 1, weights_version: WEIGHTS_VERSION }]);
  });

  it('sees a change of a file at once, and never people of another structure', async () => {
    const id = await aCandidate();
    const needId = await aNeed();
    await api().patch(`/api/candidates/${id}`).set('cookie', adviser).send({ availableFrom: '2027-01-20' }).expect(204);
    const { out } = await get<Ranking>(`/api/needs/${needId}/ranking`, adviser);
    expect(out[0]?.gates[0]?.code).toBe('availability');
    await house.app.get(Candidates).markPlaced(id);
    expect(await get<Ranking>(`/api/needs/${needId}/ranking`, adviser)).toEqual({ items: [], out: [], total: 0 });
    await api().get(`/api/needs/${needId}/ranking`).set('cookie', stranger).expect(404);
  });

  it('reads the other way round: the open needs of a young person, with the same score and reasons', async () => {
    const id = await aCandidate();
    const needId = await aNeed();
    const [ranked] = (await get<Ranking>(`/api/needs/${needId}/ranking`, adviser)).items;
    const { items } = await get<{ items: { need: { id: string }; score: number; reasons: object[] }[] }>(
      `/api/candidates/${id}/needs`,
      adviser,
    );
    const [found] = items.filter(({ need }) => need.id === needId);
    expect(found).toMatchObject({ score: ranked?.score, reasons: ranked?.reasons });
    await api().get(`/api/candidates/${id}/needs`).set('cookie', stranger).expect(404);
    await api().get(`/api/candidates/${id}/needs`).set('cookie', employer).expect(403);
  });

  it('is a number for the employer', async () => {
    const needId = await aNeed();
    await aCandidate();
    await aCandidate();
    expect(await get(`/api/needs/${needId}/reach`, employer)).toEqual({ matching: 2 });
    await api().get(`/api/needs/${needId}/ranking`).set('cookie', employer).expect(403);
    await api().get(`/api/needs/${needId}/proposals`).set('cookie', employer).expect(403);
  });
});

describe('what an employer sees', () => {
  it('is nothing, then an anonymous card, then a name: never more at each stage', async () => {
    const candidateId = await aCandidate({ externalId: 'DOSSIER-77', level: 3 });
    const needId = await aNeed();
    const seen = async (): Promise<{ cards: Card[]; text: string }> => {
      const cards = await get<Card[]>(`/api/needs/${needId}/cards`, employer);
      const answers = await Promise.all(
        ['', '/reach', '/cards'].map((path) => get<object>(`/api/needs/${needId}${path}`, employer)),
      );
      return { cards, text: JSON.stringify([...answers, await get<object>('/api/needs', employer)]) };
    };
    const named = await identity(candidateId);
    const leaks = (text: string): string[] => named.filter((secret) => text.includes(secret) && secret !== '61169');

    const [id] = (await shortlist(needId, candidateId)) as [string];
    for (const step of [
      async () => {},
      () => post(`/api/proposals/${id}/ask-consent`, adviser).expect(204),
      () => proposals.agree(young, id, { contactAgreed: true }),
    ]) {
      await step();
      const { cards, text } = await seen();
      expect(cards).toEqual([]);
      expect(leaks(text)).toEqual([]);
      expect(text).not.toContain(id);
      for (const path of ['meet', 'reject', 'hire']) {
        await post(`/api/proposals/${id}/${path}`, employer, {
          ...(path === 'reject' && { reason: 'skills' }),
          ...(path === 'hire' && { contractType: 'cdi', startsOn: '2027-01-12' }),
        }).expect(404);
      }
    }

    await post(`/api/proposals/${id}/send`, adviser).expect(204);
    const sent = await seen();
    expect(sent.cards).toEqual([
      {
        proposalId: id,
        label: expect.stringMatching(/^Candidature [A-Z]\d+$/) as string,
        state: 'sent',
        skills: ['Plonge'],
        distanceBand: '5 à 10 km',
        availableFrom: '2026-12-01',
        level: 3,
        reasons: ['Plonge'],
        actions: ['meet', 'hire', 'reject'],
        contact: null,
      },
    ]);
    expect(leaks(sent.text)).toEqual([]);

    await post(`/api/proposals/${id}/meet`, employer).expect(204);
    const met = await seen();
    expect(met.cards[0]?.contact).toEqual({
      firstName: named[1],
      lastName: named[2],
      email: named[3],
      phone: named[4],
    });
    expect(leaks(met.text).sort()).toEqual([named[1], named[2], named[3], named[4]].sort());

    await post(`/api/proposals/${id}/reject`, employer, { reason: 'chosen_other' }).expect(204);
    const over = await seen();
    expect(over.cards).toMatchObject([{ state: 'rejected', skills: [], reasons: [], contact: null }]);
    expect(leaks(over.text)).toEqual([]);
  });

  it('has no name when the person agreed to the first line only', async () => {
    const needId = await aNeed();
    const candidateId = await aCandidate();
    await proposalAt('interview', needId, candidateId, false);
    const cards = await get<Card[]>(`/api/needs/${needId}/cards`, employer);
    expect(cards).toMatchObject([{ state: 'interview', contact: null }]);
    expect((await identity(candidateId)).filter((secret) => JSON.stringify(cards).includes(secret))).toEqual([]);
  });

  it('is nothing at all while the employer waits to be confirmed', async () => {
    const needId = await aNeed();
    const id = await proposalAt('sent', needId, await aCandidate());
    const person = await anEmployer(house, companyId);
    await house.db.query(`update memberships set state = 'pending' where id = $1`, [person.membershipId]);
    const waiting = await signInAs(house, person);
    await api().get(`/api/needs/${needId}/cards`).set('cookie', waiting).expect(404);
    await post(`/api/proposals/${id}/meet`, waiting).expect(404);
  });
});

describe('consent', () => {
  it('is asked by mail where there is an address, else called for at once', async () => {
    const needId = await aNeed();
    const byMail = await proposalAt('consent_asked', needId, await aCandidate());
    const byPhone = await proposalAt('consent_asked', needId, await aCandidate({ email: null }));
    expect(await row(byMail)).toMatchObject({ consent_channel: 'link', consent_asked_at: TEST_NOW });
    expect(await row(byPhone)).toMatchObject({ consent_channel: 'call' });
    expect(await topicsOf(byMail)).toEqual(['proposals.consent_asked']);
    expect((await get<{ consentExpiresOn: string }>(`/api/proposals/${byMail}`, adviser)).consentExpiresOn).toBe(
      '2026-12-08',
    );
  });

  it('keeps the sentences agreed to, and who noted an answer given on the phone', async () => {
    const id = await proposalAt('consent_asked', await aNeed(), await aCandidate({ email: null }));
    await post(`/api/proposals/${id}/agree`, colleague, { contactAgreed: false }).expect(204);
    const proposal = await get<{
      consentWording: string;
      consentLines: string[];
      contactAgreed: boolean;
      history: object[];
      actions: string[];
    }>(`/api/proposals/${id}`, adviser);
    expect(proposal.consentWording).toContain(proposal.consentLines[0]);
    expect(proposal.consentWording).not.toContain(proposal.consentLines[1]);
    expect(proposal).toMatchObject({ contactAgreed: false, actions: ['decline', 'send', 'withdraw'] });
    expect(proposal.history).toMatchObject([
      { action: 'ask_consent', to: 'consent_asked', actor: 'adviser', by: 'Léa Martin' },
      { action: 'agree', to: 'consented', actor: 'adviser', by: 'Léa Martin' },
    ]);
  });

  it('is given by the button of the mailed page; opening it does nothing', async () => {
    const id = await proposalAt('consent_asked', await aNeed(), await aCandidate());
    const url = await house.app
      .get(Database)
      .transaction((tx) =>
        house.app.get(Links).create(tx, { purpose: 'consent', subjectId: id, expiresAt: new Date('2026-12-09') }),
      );
    const path = new URL(url).pathname;
    const page = await api().get(path).expect(200);
    expect(page.text).toContain('J’accepte');
    expect(page.text.length).toBeLessThan(30_000);
    expect((await row(id)).state).toBe('consent_asked');
    const bad = await api().post(path).type('form').send({ action: 'decline' }).expect(400);
    expect(bad.text).toContain('Choisissez une raison');
    await api().post(path).type('form').send({ action: 'call' }).expect(200);
    await api().post(path).type('form').send({ action: 'agree', contact: 'yes' }).expect(200);
    expect(await row(id)).toMatchObject({ state: 'consented', contact_agreed: true });
    await api().post(path).type('form').send({ action: 'agree' }).expect(409);
    expect(await topicsOf(id)).toEqual(['proposals.consent_asked', 'proposals.call_asked', 'proposals.consented']);
  });

  it('can be taken back until the employer has answered', async () => {
    const needId = await aNeed();
    const sent = await proposalAt('sent', needId, await aCandidate());
    await proposals.decline(young, sent, { reason: 'not_now' });
    expect(await get<Card[]>(`/api/needs/${needId}/cards`, employer)).toMatchObject([
      { state: 'declined_by_candidate', skills: [] },
    ]);
    const met = await proposalAt('interview', needId, await aCandidate());
    await expect(proposals.decline(young, met, { reason: 'not_now' })).rejects.toMatchObject({
      code: 'not_possible_now',
    });
  });

  it('is reminded after two working days and expires after five; who asked for a call is not dropped', async () => {
    const deadlines = house.app.get(ProposalDeadlines);
    const needId = await aNeed();
    const silent = await proposalAt('consent_asked', needId, await aCandidate());
    const calling = await proposalAt('consent_asked', needId, await aCandidate());
    await proposals.askCall(young, calling);
    const run = async (day: string): Promise<string[]> => {
      house.clock.set(new Date(`${day}T09:00:00Z`));
      const jobs = await deadlines.sweepConsents();
      for (const { data } of [...jobs, ...jobs]) await deadlines.actOnConsent(data.proposalId!);
      return jobs.map(({ data }) => data.proposalId!);
    };
    expect(await run('2026-12-02')).toEqual([]);
    expect(await run('2026-12-03')).toEqual([silent]);
    expect(await run('2026-12-08')).toEqual([]);
    expect(await run('2026-12-09')).toEqual([silent]);
    expect(await topicsOf(silent)).toEqual([
      'proposals.consent_asked',
      'proposals.consent_reminded',
      'proposals.consent_expired',
    ]);
    expect((await row(calling)).state).toBe('consent_asked');
  });
});

describe('the employer’s answer', () => {
  it('hires: the post is filled, the person placed, their other proposals closed', async () => {
    const [needId, otherNeed] = [await aNeed(), await aNeed()];
    const [candidateId, second] = [await aCandidate(), await aCandidate()];
    const id = await proposalAt('interview', needId, candidateId);
    const elsewhere = await proposalAt('sent', otherNeed, candidateId);
    const beside = await proposalAt('sent', needId, second);
    await post(`/api/proposals/${id}/hire`, employer, {
      contractType: 'cdd',
      startsOn: '2027-01-12',
      endsOn: '2027-06-30',
      weeklyHours: 24.5,
    }).expect(204);
    expect(await row(id)).toMatchObject({
      state: 'hired',
      hire_terms: { contractType: 'cdd', startsOn: '2027-01-12', endsOn: '2027-06-30', weeklyHours: 24.5 },
    });
    expect((await topicsOf(id)).at(-1)).toBe('proposals.hired');

    for (const react of [
      () => proposals.fillNeed(id),
      () => proposals.markPlaced(id),
      () => proposals.closeOthersOfCandidate(id),
      () => proposals.withdrawAllOfNeed(needId),
    ]) {
      await react();
      await react();
    }
    expect(await house.db.query('select state from needs where id = $1', [needId])).toEqual([{ state: 'filled' }]);
    expect(await house.db.query('select state from candidates where id = $1', [candidateId])).toEqual([
      { state: 'placed' },
    ]);
    expect((await row(elsewhere)).state).toBe('withdrawn');
    expect((await row(beside)).state).toBe('withdrawn');
    expect((await row(id)).state).toBe('hired');
    await expect(
      proposals.hire(byLink('employer'), beside, {
        contractType: 'cdi',
        startsOn: '2027-01-12',
        endsOn: null,
        weeklyHours: null,
      }),
    ).rejects.toMatchObject({ kind: 'conflict' });
  });

  it('cannot hire two people for one post, even at once', async () => {
    const needId = await aNeed();
    const ids = [
      await proposalAt('sent', needId, await aCandidate()),
      await proposalAt('sent', needId, await aCandidate()),
    ];
    const answers = await Promise.all(
      ids.map((id) => post(`/api/proposals/${id}/hire`, employer, { contractType: 'cdi', startsOn: '2027-01-12' })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
  });

  it('is given by the button of the mailed page', async () => {
    const needId = await aNeed();
    const candidateId = await aCandidate();
    const id = await proposalAt('sent', needId, candidateId);
    const url = await house.app
      .get(Database)
      .transaction((tx) =>
        house.app
          .get(Links)
          .create(tx, { purpose: 'employer_answer', subjectId: id, expiresAt: new Date('2026-12-20') }),
      );
    const path = new URL(url).pathname;
    const page = await api().get(path).expect(200);
    expect((await identity(candidateId)).filter((secret) => page.text.includes(secret))).toEqual([]);
    expect((await row(id)).state).toBe('sent');
    const bad = await api()
      .post(path)
      .type('form')
      .send({ action: 'hire', contractType: 'cdi', startsOn: '2027-02-30' })
      .expect(400);
    expect(bad.text).toContain('Donnez la date de début.');
    const met = await api().post(path).type('form').send({ action: 'meet' }).expect(200);
    expect(met.text).toContain((await identity(candidateId))[1]);
    expect((await row(id)).state).toBe('interview');
  });

  it('is reminded after 3 and 7 working days and given up after 15', async () => {
    const deadlines = house.app.get(ProposalDeadlines);
    const id = await proposalAt('sent', await aNeed(), await aCandidate());
    for (const day of [
      '2026-12-03',
      '2026-12-04',
      '2026-12-07',
      '2026-12-10',
      '2026-12-11',
      '2026-12-22',
      '2026-12-23',
    ]) {
      house.clock.set(new Date(`${day}T09:00:00Z`));
      for (const { data } of await deadlines.sweepAnswers()) await deadlines.actOnAnswer(data.proposalId!);
    }
    expect((await topicsOf(id)).slice(3)).toEqual([
      'proposals.employer_reminded',
      'proposals.employer_reminded',
      'proposals.unanswered',
    ]);
  });
});

describe('limits', () => {
  it('at most three open proposals per young person', async () => {
    const candidateId = await aCandidate();
    for (let i = 0; i < 3; i++) await proposalAt('consent_asked', await aNeed(), candidateId);
    const [fourth] = (await shortlist(await aNeed(), candidateId)) as [string];
    const { body } = await post(`/api/proposals/${fourth}/ask-consent`, adviser).expect(409);
    expect(body).toMatchObject({ code: 'too_many_for_candidate' });
  });

  it('at most five people sent for a post at a time', async () => {
    const needId = await aNeed();
    for (let i = 0; i < 5; i++) await proposalAt('sent', needId, await aCandidate());
    const sixth = await proposalAt('consented', needId, await aCandidate());
    const { body } = await post(`/api/proposals/${sixth}/send`, adviser).expect(409);
    expect(body).toMatchObject({ code: 'too_many_sent' });
  });
});

describe('several advisers', () => {
  it('the second one to shortlist the same person is told', async () => {
    const [needId, candidateId] = [await aNeed(), await aCandidate()];
    await shortlist(needId, candidateId);
    const { body } = await post(`/api/needs/${needId}/proposals`, colleague, { candidateIds: [candidateId] }).expect(
      409,
    );
    expect(body).toMatchObject({ code: 'already_proposed' });
  });

  it('of two who act at once only one does', async () => {
    const id = await proposalAt('consented', await aNeed(), await aCandidate());
    const answers = await Promise.all([adviser, colleague].map((cookie) => post(`/api/proposals/${id}/send`, cookie)));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
  });

  it('of another structure find nothing', async () => {
    const [needId, candidateId] = [await aNeed(), await aCandidate()];
    const id = await proposalAt('consented', needId, candidateId);
    await api().get(`/api/proposals/${id}`).set('cookie', stranger).expect(404);
    await post(`/api/proposals/${id}/send`, stranger).expect(404);
    await post(`/api/needs/${needId}/proposals`, stranger, { candidateIds: [candidateId] }).expect(404);
    await api().get(`/api/needs/${needId}/proposals`).set('cookie', stranger).expect(404);
  });
});

describe('bad input', () => {
  it('nobody whom a gate keeps out is shortlisted, and the reason is said', async () => {
    const candidateId = await aCandidate({ radiusKm: 1 });
    const { body } = await post(`/api/needs/${await aNeed()}/proposals`, adviser, {
      candidateIds: [candidateId],
    }).expect(400);
    expect(body).toMatchObject({
      code: 'cannot_be_proposed',
      fields: [{ field: 'candidateIds.0', message: expect.stringContaining('se déplace jusqu’à 1 km') as string }],
    });
  });

  it('a need that is not open takes no proposal', async () => {
    const needId = await aNeed({}, false);
    await post(`/api/needs/${needId}/proposals`, adviser, { candidateIds: [await aCandidate()] }).expect(409);
  });

  it.each([
    ['candidateIds', 'needs/:need/proposals', { candidateIds: [] }],
    ['candidateIds', 'needs/:need/proposals', { candidateIds: ['me'] }],
    ['contactAgreed', 'proposals/:id/agree', {}],
    ['reason', 'proposals/:id/decline', { reason: 'distance_of_the_moon' }],
    ['reason', 'proposals/:id/reject', { reason: 'too_young' }],
    ['contractType', 'proposals/:id/hire', { contractType: 'slavery', startsOn: '2027-01-12' }],
    ['startsOn', 'proposals/:id/hire', { contractType: 'cdi', startsOn: '2027-02-29' }],
    ['startsOn', 'proposals/:id/hire', { contractType: 'cdi', startsOn: '2035-01-01' }],
    ['endsOn', 'proposals/:id/hire', { contractType: 'cdd', startsOn: '2027-01-12', endsOn: '2027-01-01' }],
    ['endsOn', 'proposals/:id/hire', { contractType: 'cdi', startsOn: '2027-01-12', endsOn: '2027-02-01' }],
    ['weeklyHours', 'proposals/:id/hire', { contractType: 'cdi', startsOn: '2027-01-12', weeklyHours: 90 }],
  ])('%s of %s: refused with the field and a sentence', async (field, path, body) => {
    const needId = await aNeed();
    const id = await proposalAt('sent', needId, await aCandidate());
    const answer = await post(`/api/${path.replace(':need', needId).replace(':id', id)}`, adviser, body).expect(400);
    expect(answer.body).toMatchObject({ fields: [{ field, message: expect.stringMatching(/\.$/) as string }] });
    expect((await row(id)).state).toBe('sent');
  });
});
