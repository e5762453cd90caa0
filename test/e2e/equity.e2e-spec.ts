import request from 'supertest';
import { startHouse, type TestHouse } from '../support/app.js';
import { aCompany, anAdviser, aStructure, signInAs } from '../support/builders.js';

let house: TestHouse;
let adviser: string;
let director: string;
let stranger: string;
let needId: string;

const api = () => request(house.app.getHttpServer());
const get = (path: string, cookie: string) => api().get(path).set('cookie', cookie);
const post = async (path: string, body: object): Promise<string> => {
  const response = await api().post(path).set('cookie', adviser).send(body).expect(201);
  return (response.body as { id: string }).id;
};
const PERIOD = 'from=2026-11&to=2026-12';

let people = 0;
const aCandidate = (changes: object = {}): Promise<string> => {
  people += 1;
  return post('/api/candidates', {
    ...{ firstName: `Prénom${people}`, lastName: 'Essai', birthDate: '2005-07-14', communeCode: '61169', radiusKm: 20 },
    ...{ means: 'moped', availableFrom: '2026-11-01', level: 3, targets: [{ code: 'G1605' }], ...changes },
  });
};
const tell = (id: string, facts: object, cookie = adviser) =>
  api().put(`/api/candidates/${id}/equity`).set('cookie', cookie).send(facts);

beforeAll(async () => {
  house = await startHouse();
  const structureId = await aStructure(house, { communes: ['61169'] });
  const elsewhere = await aStructure(house, { communes: ['14762'], name: 'Mission Locale voisine' });
  adviser = await signInAs(house, await anAdviser(house, structureId));
  director = await signInAs(house, await anAdviser(house, structureId, { role: 'director' }));
  stranger = await signInAs(house, await anAdviser(house, elsewhere, { role: 'director' }));
  const companyId = await post('/api/companies', { ...aCompany(), contactName: 'Paul' });
  needId = await post('/api/needs', {
    ...{ companyId, title: 'Plonge', description: 'Plonge le midi, du lundi au samedi.', communeCode: '61169' },
    ...{ occupationCode: 'G1605', startsOn: '2027-01-12' },
  });
  for (const action of ['submit', 'open'])
    await api().post(`/api/needs/${needId}/${action}`).set('cookie', adviser).send({}).expect(204);
});
afterAll(() => house.close());

describe('what serves the equity report', () => {
  it('is optional, kept apart from the file, and its reading is noted', async () => {
    const id = await aCandidate();
    expect((await get(`/api/candidates/${id}/equity`, adviser).expect(200)).body).toEqual({
      sex: null,
      priorityDistrict: null,
    });
    await tell(id, { sex: 'female', priorityDistrict: true }).expect(204);
    expect((await get(`/api/candidates/${id}/equity`, adviser)).body).toEqual({
      sex: 'female',
      priorityDistrict: true,
    });
    const reads = await house.db.query('select 1 from candidate_reads where candidate_id = $1', [id]);
    expect(reads).toHaveLength(2);
    const file = await get(`/api/candidates/${id}`, adviser).expect(200);
    expect(Object.keys(file.body as object)).not.toContain('sex');
    await tell(id, { sex: null, priorityDistrict: null }).expect(204);
    expect(await house.db.query('select 1 from candidate_equity where candidate_id = $1', [id])).toEqual([]);
  });

  it('is refused when it is none, and to strangers', async () => {
    const id = await aCandidate();
    await tell(id, { sex: 'x', priorityDistrict: 'peut-être' }).expect(400);
    await tell(id, { sex: 'male' }, stranger).expect(404);
    await get(`/api/candidates/${id}/equity`, stranger).expect(404);
  });

  it('changes nothing in any ranking, nor does a disability that was told', async () => {
    const id = await aCandidate();
    const ranking = async (): Promise<object> =>
      (await get(`/api/needs/${needId}/ranking`, adviser).expect(200)).body as object;
    const needs = async (): Promise<object> =>
      (await get(`/api/candidates/${id}/needs`, adviser).expect(200)).body as object;
    const before = [await ranking(), await needs()];
    for (const sex of ['female', 'male'])
      for (const priorityDistrict of [true, false]) {
        await tell(id, { sex, priorityDistrict }).expect(204);
        expect([await ranking(), await needs()]).toEqual(before);
      }
    await api().patch(`/api/candidates/${id}`).set('cookie', adviser).send({ disabledWorker: true }).expect(204);
    expect([await ranking(), await needs()]).toEqual(before);
  });
});

describe('the equity report', () => {
  beforeAll(async () => {
    await house.db.query('delete from rankings_shown');
    await house.db.query('update candidates set state = $1, updated_at = $2', ['left', new Date('2026-01-01')]);
    await house.db.query('delete from candidate_search');
    // Sixty people of whom the ranking shows thirty; the first ten of each list are « shown ».
    for (let number = 0; number < 36; number += 1) {
      const id = await aCandidate({ firstName: `Équité${number}`, communeCode: number < 12 ? '61169' : '61163' });
      await tell(id, { sex: number % 3 === 0 ? 'female' : 'male', priorityDistrict: null }).expect(204);
    }
    await get(`/api/needs/${needId}/ranking?limit=5`, adviser).expect(200);
  });

  it('groups who was followed and shown, and hides what is about fewer than eleven people', async () => {
    const { body } = await get(`/api/structure/equity-report?${PERIOD}`, director).expect(200);
    const { everyone, dimensions } = body as {
      everyone: { followed: number; steps: { shown: object } };
      dimensions: {
        code: string;
        groups: { code: string; followed: number; steps: { shown: object; hired: object } }[];
      }[];
    };
    expect(everyone).toMatchObject({ followed: 36, steps: { shown: { count: null, rate: null } } });
    const sexes = dimensions.find(({ code }) => code === 'sex')?.groups;
    expect(sexes?.map(({ code, followed }) => [code, followed])).toEqual([
      ['female', 12],
      ['male', 24],
    ]);
    expect(sexes?.map(({ steps }) => steps.shown)).toEqual([
      { count: null, rate: null, ratio: null },
      { count: null, rate: null, ratio: null },
    ]);
    expect(sexes?.[0]?.steps.hired).toEqual({ count: 0, rate: 0, ratio: null });
  });

  it('shows a number of eleven and more', async () => {
    for (let time = 0; time < 2; time += 1) {
      await get(`/api/needs/${needId}/ranking?limit=30`, adviser).expect(200);
      await house.db.query(
        `delete from candidate_search where candidate_id in
           (select p::uuid from rankings_shown, jsonb_array_elements_text(candidate_ids) with ordinality as t(p, n) where n <= 10)`,
      );
    }
    const { body } = await get(`/api/structure/equity-report?${PERIOD}`, director).expect(200);
    expect(body).toMatchObject({ everyone: { steps: { shown: { count: 20, rate: 20 / 36 } } } });
  });

  it('counts ages on the last day of the period, in Paris', async () => {
    // Eleven turn 18 on 31 December, eleven the day after.
    for (let number = 0; number < 22; number += 1)
      await aCandidate({ birthDate: number < 11 ? '2008-12-31' : '2009-01-01' });
    const { body } = await get(`/api/structure/equity-report?${PERIOD}`, director).expect(200);
    const { dimensions } = body as { dimensions: { code: string; groups: { code: string; followed: number }[] }[] };
    const ages = dimensions.find(({ code }) => code === 'age')?.groups;
    expect(ages?.map(({ code, followed }) => [code, followed])).toEqual([
      ['under_18', 11],
      ['18_21', 47],
    ]);
    await house.db.query(
      `delete from candidate_search where candidate_id in (select id from candidates where birth_date > '2008-12-01')`,
    );
    await house.db.query(
      `update candidates set state = 'left', updated_at = '2026-01-01' where birth_date > '2008-12-01'`,
    );
  });

  it('is empty for another period and another structure, and refuses a period that is none', async () => {
    for (const [period, cookie] of [
      ['from=2025-01&to=2025-02', director],
      [PERIOD, stranger],
    ] as const)
      expect((await get(`/api/structure/equity-report?${period}`, cookie).expect(200)).body).toMatchObject({
        everyone: { followed: null },
      });
    await get('/api/structure/equity-report?from=2026-12&to=2026-11', director).expect(400);
    await get('/api/structure/equity-report?from=2026-13&to=2026-11', director).expect(400);
    await get(`/api/structure/equity-report?${PERIOD}`, adviser).expect(403);
  });

  it('is exported as a spreadsheet opens it', async () => {
    const { text, headers } = await get(`/api/structure/equity-report/export?${PERIOD}`, director).expect(200);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    const [, everyone, women] = text.split('\r\n');
    expect(everyone).toMatch(/^Ensemble;Tous;36;20;0,556;;0;0,000;/);
    expect(women).toMatch(/^Sexe;Femmes;12;/);
  });

  it('comes with the rankings shown: who saw which list, when, by which weights', async () => {
    const { body } = await get(`/api/structure/rankings-shown?${PERIOD}&limit=1`, director).expect(200);
    const { items, next } = body as { items: { id: string; people: { name: string }[] }[]; next: string };
    expect(items[0]).toMatchObject({
      ...{ by: 'Léa Martin', needId, needTitle: 'Plonge', weightsVersion: expect.any(String) as string },
      ...{ settingsVersion: 0, equityWeight: 4, trial: false },
      occupationsVersion: expect.stringMatching(/^lexique-[\da-f]{8}$/) as string,
    });
    expect(items[0]?.people[0]?.name).toContain('Équité');
    const rest = await get(`/api/structure/rankings-shown?${PERIOD}&after=${next}`, director).expect(200);
    expect((rest.body as { items: object[] }).items).toHaveLength(2);
    expect((await get(`/api/structure/rankings-shown?${PERIOD}`, stranger).expect(200)).body).toEqual({
      items: [],
      next: null,
    });
    await get(`/api/structure/rankings-shown?${PERIOD}`, adviser).expect(403);
  });
});
