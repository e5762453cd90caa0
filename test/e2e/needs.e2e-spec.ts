import { importMarket } from '#needs';
import { Database } from '#platform';
import request from 'supertest';
import { startHouse, type TestHouse } from '../support/app.js';
import { aCompany, anAdviser, anEmployer, aStructure, signInAs } from '../support/builders.js';

let house: TestHouse;
let adviser: string;
let employer: string;
let stranger: string;
let companyId: string;

const api = () => request(house.app.getHttpServer());
const get = async <T>(path: string, cookie: string): Promise<T> =>
  (await api().get(`/api${path}`).set('cookie', cookie).expect(200)).body as T;
const post = (path: string, cookie: string, body: object = {}) =>
  api().post(`/api${path}`).set('cookie', cookie).send(body);
const created = async (path: string, cookie: string, body: object): Promise<string> =>
  ((await post(path, cookie, body).expect(201)).body as { id: string }).id;

const FLERS = '61169';
const PLONGE = {
  title: 'Plongeur ou plongeuse (H/F)',
  description: 'Plonge et aide en cuisine, du lundi au samedi midi.',
  communeCode: FLERS,
  occupationCode: 'G1605',
  startsOn: '2027-01-12',
  contractType: 'cdi',
};

let people = 0;
const aCandidate = (changes: object = {}): Promise<string> => {
  people += 1;
  return created('/candidates', adviser, {
    firstName: `Zoé${people}`,
    lastName: `Quelqu-un${people}`,
    birthDate: '2005-07-14',
    email: `zoe${people}@example.org`,
    communeCode: FLERS,
    radiusKm: 10,
    means: 'bicycle',
    availableFrom: '2026-12-01',
    skills: ['Plonge'],
    licences: [],
    targets: [{ code: 'G1605' }],
    ...changes,
  });
};

interface Reality {
  reachable: number | null;
  unknown: string | null;
  ready: number;
  widening: { code: string; total: number; more: number; condition: string }[];
  lacking: { label: string; people: number }[];
  training: { more: number } | null;
  market: { measure: string; value: number; area: string | null }[];
}

beforeAll(async () => {
  house = await startHouse();
  const structureId = await aStructure(house, { communes: [FLERS, '61163'] });
  adviser = await signInAs(house, await anAdviser(house, structureId));
  companyId = await created('/companies', adviser, { ...aCompany(), contactName: 'Nadia Lefèvre' });
  employer = await signInAs(house, await anEmployer(house, companyId));
  const elsewhere = await created('/companies', adviser, { ...aCompany(), contactName: 'Paul Roussel' });
  stranger = await signInAs(house, await anEmployer(house, elsewhere));
  // The first text read builds the index of occupations.
  await post('/needs/analyses', employer, { text: 'Plonge' }).expect(200);
}, 60_000);
afterAll(() => house.close());

it('reads a text whose answers are said to be null as one nobody answered about', async () => {
  await post('/needs/analyses', employer, { text: 'Plonge', answers: null }).expect(200);
});

it('keeps the moments of the day, from the text to the need', async () => {
  const { body } = (await post('/needs/analyses', employer, {
    text: 'Serveur H/F, du mardi au samedi midi et soir',
  })) as {
    body: { schedule: object };
  };
  const schedule = { days: ['tue', 'wed', 'thu', 'fri', 'sat'], parts: ['midday', 'evening'] };
  expect(body.schedule).toEqual(schedule);
  const id = await created('/needs', employer, { ...PLONGE, schedule });
  expect(await get(`/needs/${id}`, employer)).toMatchObject({ schedule });
  await post('/needs', employer, { ...PLONGE, schedule: { days: [], parts: ['noon'] } }).expect(400);
});

describe('the reality check', () => {
  const asked = { ...PLONGE, licences: [{ code: 'B', required: true }], skills: ['Plonge'] };
  let needId: string;

  beforeAll(async () => {
    needId = await created('/needs', employer, asked);
    await aCandidate({ licences: ['B'] });
    await aCandidate({ licences: ['B'], skills: [] });
    await aCandidate();
    await aCandidate();
    // La Ferté-Macé is 21 km away: too far by bicycle and too far by ten more kilometres.
    await aCandidate({ licences: ['B'], communeCode: '61168' });
    await aCandidate({ licences: ['B'], availableFrom: '2027-02-01' });
  });

  it('counts who fits and what one change would bring', async () => {
    const reality = await get<Reality>(`/needs/${needId}/reality-check`, employer);
    expect(reality).toMatchObject({
      reachable: 2,
      unknown: null,
      ready: 1,
      lacking: [{ label: 'Plonge', people: 1 }],
      market: [],
    });
    expect(reality.widening.map(({ code, total }) => [code, total])).toEqual([
      ['licence', 4],
      ['availability', 3],
    ]);
    expect(reality.widening[0]?.condition).toBe('si le permis B n’est pas exigé');
  });

  it('finds as many as the ranking', async () => {
    const submitted = await created('/needs', adviser, { companyId, ...asked });
    await post(`/needs/${submitted}/submit`, adviser).expect(204);
    await post(`/needs/${submitted}/open`, adviser).expect(204);
    const { total } = await get<{ total: number }>(`/needs/${submitted}/ranking`, adviser);
    const { reachable } = await get<Reality>(`/needs/${submitted}/reality-check`, adviser);
    expect(reachable).toBe(total);
  });

  it('gives numbers, nothing about anyone', async () => {
    const words = JSON.stringify(await get(`/needs/${needId}/reality-check`, employer));
    expect(words).not.toMatch(/Zoé|Quelqu|@|2005|[0-9a-f]{8}-/);
    await api().get(`/api/needs/${needId}/reality-check`).set('cookie', stranger).expect(404);
  });

  it('follows each answer while a need is written', async () => {
    const question = { occupationCode: 'G1605', communeCode: FLERS, startsOn: '2027-01-12' };
    const without = (await post('/needs/reality-checks', employer, question).expect(200)).body as Reality;
    const licences = [{ code: 'B', required: true }];
    const withLicence = (await post('/needs/reality-checks', employer, { ...question, licences }).expect(200))
      .body as Reality;
    expect([without.reachable, withLicence.reachable]).toEqual([4, 2]);
    const nowhere = await post('/needs/reality-checks', employer, { ...question, communeCode: '75056' }).expect(200);
    expect(nowhere.body).toMatchObject({ reachable: null, unknown: 'no_structure' });
    await post('/needs/reality-checks', employer, { ...question, occupationCode: 'Z9' }).expect(400);
  });

  it('adds what the market says, once imported', async () => {
    const figure = { occupationCode: 'G1605', measure: 'live_offers' as const, period: '2021-12-21' };
    await house.app.get(Database).transaction((tx) =>
      importMarket(tx, [
        { ...figure, area: 'FR', value: 3000 },
        { ...figure, area: '61', value: 12 },
        { ...figure, area: '50', value: 20 },
      ]),
    );
    const { market } = await get<Reality>(`/needs/${needId}/reality-check`, employer);
    expect(market.map(({ area, value }) => [area, value])).toEqual([
      ['61', 12],
      [null, 3000],
    ]);
  });
});

describe('wordings flagged in a need', () => {
  interface Flagged {
    id: string;
    excerpt: string;
    severity: string;
    settlement: string | null;
    settledBy: string | null;
    note: string | null;
  }
  const wordings = async (needId: string, cookie: string): Promise<Flagged[]> =>
    (await get<{ wordings: Flagged[] }>(`/needs/${needId}`, cookie)).wordings;
  const patch = (needId: string, cookie: string, body: object) =>
    api().patch(`/api/needs/${needId}`).set('cookie', cookie).send(body).expect(204);

  it('stay in sight until someone changes them, and afterwards', async () => {
    const blocked = { ground: 'origin', severity: 'block', excerpt: 'Français d’origine', article: 'L1132-1' };
    const needId = await created('/needs', employer, {
      ...PLONGE,
      description: 'Plonge le midi. Moins de 30 ans.',
      changedWordings: [blocked],
    });
    expect(await wordings(needId, employer)).toEqual([]);
    const [open, before] = await wordings(needId, adviser);
    expect([open, before]).toMatchObject([
      { severity: 'block', settlement: null },
      { excerpt: 'Français d’origine', settlement: 'changed', settledBy: 'Léa Martin' },
    ]);
    await post(`/needs/${needId}/wordings/${open?.id}/justify`, adviser, { note: 'Habitude' }).expect(409);
    await patch(needId, employer, { description: 'Plonge le midi. Débutant accepté.' });
    expect((await wordings(needId, adviser)).map(({ settlement }) => settlement)).toEqual(['changed', 'changed']);
  });

  it('may be justified when the law only warns, once, with the reason', async () => {
    const needId = await created('/needs', employer, {
      ...PLONGE,
      title: 'Vendeuse',
      description: 'Vente en boutique.',
    });
    await post(`/needs/${needId}/submit`, employer).expect(204);
    const [warned] = await wordings(needId, adviser);
    expect(warned).toMatchObject({ severity: 'warn', settlement: null });
    const justify = (id = warned?.id, cookie = adviser) =>
      post(`/needs/${needId}/wordings/${id}/justify`, cookie, { note: 'Rôle de théâtre.' });
    await justify(warned?.id, employer).expect(403);
    await justify('01a201c0-0000-7000-8000-000000000000').expect(404);
    await justify().expect(204);
    await justify().expect(409);
    expect(await wordings(needId, adviser)).toMatchObject([{ settlement: 'justified', note: 'Rôle de théâtre.' }]);
  });
});

describe('corrections of occupations', () => {
  interface Learnt {
    id: string;
    words: string;
    state: string;
    occupation: { code: string };
    learntBy: string;
    changedBy: string | null;
  }
  const analysed = async () =>
    (
      (await post('/needs/analyses', employer, { title: 'Zorblateur', text: 'Zorblateur à Flers' }).expect(200))
        .body as {
        occupation: { code: string } | null;
      }
    ).occupation?.code;
  const learnt = async (cookie = adviser): Promise<Learnt[]> =>
    (await get<{ items: Learnt[] }>('/learnt-occupations', cookie)).items;
  const correct = async (title: string) => {
    const id = await created('/needs', employer, { ...PLONGE, title, description: 'Zorblateur, le midi.' });
    await post(`/needs/${id}/submit`, employer).expect(204);
    await api().patch(`/api/needs/${id}`).set('cookie', adviser).send({ occupationCode: 'K2204' }).expect(204);
    await post(`/needs/${id}/open`, adviser).expect(204);
  };

  it('improve later answers once two agree, until they are forgotten', async () => {
    await correct('Zorblateur, appelez le 06 12 34 56 78');
    expect(await learnt()).toMatchObject([{ state: 'active', occupation: { code: 'K2204' }, learntBy: 'Léa Martin' }]);
    expect((await learnt())[0]?.words).not.toContain('06 12');
    expect(await analysed()).not.toBe('K2204');

    await correct('Zorblateur (H/F)');
    await correct('zorblateurs');
    expect(await analysed()).toBe('K2204');

    for (const { id } of (await learnt()).slice(0, 2))
      await post(`/learnt-occupations/${id}/undo`, adviser).expect(204);
    expect(await analysed()).not.toBe('K2204');
    const [undone] = await learnt();
    expect(undone).toMatchObject({ state: 'undone', changedBy: 'Léa Martin' });
    await post(`/learnt-occupations/${undone?.id}/undo`, adviser).expect(409);
    await post(`/learnt-occupations/${undone?.id}/restore`, adviser).expect(204);
  });

  it('are the structure’s own to forget', async () => {
    const elsewhere = await aStructure(house, { communes: ['50502'] });
    const other = await signInAs(house, await anAdviser(house, elsewhere));
    expect(await learnt(other)).toEqual([]);
    const [one] = await learnt();
    await post(`/learnt-occupations/${one?.id}/undo`, other).expect(404);
    await post(`/learnt-occupations/${one?.id}/undo`, employer).expect(403);
  });
});

describe('a former need', () => {
  it('is done again in one click, its day left to choose, and extended before it ends', async () => {
    const needId = await created('/needs', employer, { ...PLONGE, weeklyHours: 24, skills: ['Plonge'] });
    await post(`/needs/${needId}/extend`, employer).expect(409);
    await post(`/needs/${needId}/submit`, employer).expect(204);
    await post(`/needs/${needId}/open`, adviser).expect(204);
    const copy = await created(`/needs/${needId}/copy`, employer, {});
    expect(await get(`/needs/${copy}`, employer)).toMatchObject({
      state: 'draft',
      title: PLONGE.title,
      weeklyHours: 24,
      skills: ['Plonge'],
      occupation: { code: 'G1605' },
      startsOn: null,
      analysis: expect.any(Object) as object,
    });
    await post(`/needs/${needId}/copy`, stranger).expect(404);
    house.clock.advance(10 * 24 * 3_600_000);
    const fresh = await signInAs(house, await anEmployer(house, companyId));
    await post(`/needs/${needId}/extend`, fresh).expect(204);
    expect(await get(`/needs/${needId}`, fresh)).toMatchObject({ state: 'open', expiresOn: '2027-03-11' });
  });
});
