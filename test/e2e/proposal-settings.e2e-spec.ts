import request from 'supertest';
import { commands } from '../../apps/ops/src/commands.js';
import { startHouse, type TestHouse } from '../support/app.js';
import { aCompany, anAdviser, aStructure, signInAs } from '../support/builders.js';

let house: TestHouse;
let adviser: string;
let director: string;
let stranger: string;
let needId: string;
/** Fits a little less, and was never proposed. */
let waiting: string;

const api = () => request(house.app.getHttpServer());
const get = (path: string, cookie: string) => api().get(path).set('cookie', cookie);
const post = async (path: string, body: object): Promise<string> => {
  const response = await api().post(path).set('cookie', adviser).send(body).expect(201);
  return (response.body as { id: string }).id;
};
const settings = { equityWeight: 4, sentPerPost: 5, openPerCandidate: 3 };
const change = (body: object, cookie = director) =>
  api().put('/api/structure/proposal-settings').set('cookie', cookie).send(body);

const aCandidate = (firstName: string, changes: object = {}): Promise<string> =>
  post('/api/candidates', {
    ...{ firstName, lastName: 'Essai', birthDate: '2005-07-14', communeCode: '61169', radiusKm: 20, means: 'moped' },
    ...{ availableFrom: '2026-11-01', targets: [{ code: 'G1605' }], ...changes },
  });
const aNeed = async (): Promise<string> => {
  const companyId = await post('/api/companies', { ...aCompany(), contactName: 'Paul' });
  const id = await post('/api/needs', {
    ...{ companyId, title: 'Plonge', description: 'Plonge le midi, du lundi au samedi.', communeCode: '61169' },
    ...{ occupationCode: 'G1605', startsOn: '2027-01-12' },
  });
  for (const action of ['submit', 'open'])
    await api().post(`/api/needs/${id}/${action}`).set('cookie', adviser).send({}).expect(204);
  return id;
};

beforeAll(async () => {
  house = await startHouse();
  const structureId = await aStructure(house, { communes: ['61169'] });
  const elsewhere = await aStructure(house, { communes: ['14762'], name: 'Mission Locale voisine' });
  adviser = await signInAs(house, await anAdviser(house, structureId));
  director = await signInAs(house, await anAdviser(house, structureId, { role: 'director' }));
  stranger = await signInAs(house, await anAdviser(house, elsewhere, { role: 'director' }));
  needId = await aNeed();
  await aCandidate('Anaïs');
  waiting = await aCandidate('Zoé', { targets: [{ code: 'K2204' }, { code: 'G1605' }] });
  await house.db.query(`update candidates set created_at = $1 where id = $2`, [new Date('2026-01-01'), waiting]);
});
afterAll(() => house.close());

describe('the settings of a structure', () => {
  it('are the defaults until its direction changes them', async () => {
    const { body } = await get('/api/structure/proposal-settings', adviser).expect(200);
    expect(body).toEqual({ ...settings, version: 0, history: [] });
  });

  it('are changed by the direction only, within their bounds', async () => {
    await change({ ...settings, version: 0, equityWeight: 8 }, adviser).expect(403);
    const { body } = await change({ version: 0, equityWeight: 11, sentPerPost: 0, openPerCandidate: 2.5 }).expect(400);
    expect((body as { fields: { field: string }[] }).fields.map(({ field }) => field).sort()).toEqual([
      'equityWeight',
      'openPerCandidate',
      'sentPerPost',
    ]);
  });

  it('keep every change with who made it, and refuse one made on an older state', async () => {
    await change({ ...settings, equityWeight: 8, version: 0 }).expect(204);
    await change({ ...settings, equityWeight: 2, version: 0 }).expect(409);
    await change({ ...settings, equityWeight: 8, version: 1 }).expect(204);
    const { body } = await get('/api/structure/proposal-settings', director).expect(200);
    expect(body).toEqual({
      ...{ ...settings, equityWeight: 8, version: 1 },
      history: [{ ...settings, equityWeight: 8, version: 1, by: 'Léa Martin', at: expect.any(String) as string }],
    });
    const other = await get('/api/structure/proposal-settings', stranger).expect(200);
    expect(other.body).toEqual({ ...settings, version: 0, history: [] });
  });

  it('weigh in the next ranking, which says which of them it was made by', async () => {
    const { body } = await get(`/api/needs/${needId}/ranking`, adviser).expect(200);
    const [first] = (body as { items: { reasons: { criterion: string; points: number }[] }[] }).items;
    expect(first?.reasons.find(({ criterion }) => criterion === 'equity')?.points).toBe(8);
    const kept = await house.db.query('select settings_version, trial from rankings_shown where need_id = $1', [
      needId,
    ]);
    expect(kept).toEqual([{ settings_version: 1, trial: false }]);
  });

  it('can be tried on an open need: places before and after, kept as a trial', async () => {
    const path = `/api/structure/proposal-settings/trial?needId=${needId}`;
    const { body } = await get(`${path}&equityWeight=0`, director).expect(200);
    expect(body).toMatchObject({
      needTitle: 'Plonge',
      rows: [
        { firstName: 'Anaïs', before: { place: 2 }, after: { place: 1 } },
        { firstName: 'Zoé', before: { place: 1 }, after: { place: 2 } },
      ],
    });
    await get(`${path}&equityWeight=11`, director).expect(400);
    await get(`${path}&equityWeight=3`, stranger).expect(404);
    const kept = await house.db.query('select trial from rankings_shown where need_id = $1 and trial', [needId]);
    expect(kept).toHaveLength(1);
  });

  it('limit what is asked of one young person', async () => {
    await change({ ...settings, equityWeight: 8, openPerCandidate: 1, version: 1 }).expect(204);
    const ask = async (need: string): Promise<request.Test> => {
      const { body } = await api()
        .post(`/api/needs/${need}/proposals`)
        .set('cookie', adviser)
        .send({ candidateIds: [waiting] })
        .expect(201);
      const [{ id }] = body as [{ id: string }];
      return api().post(`/api/proposals/${id}/ask-consent`).set('cookie', adviser).send({});
    };
    expect((await ask(needId)).status).toBe(204);
    const second = await ask(await aNeed());
    expect(second.status).toBe(409);
    expect((second.body as { detail: string }).detail).toMatch(/^Cette personne a déjà 1.proposition en cours/);
  });
});

describe('why someone is or is not among the first', () => {
  it('is answered in one request: the place, every point, what keeps out, what would change it', async () => {
    const { body } = await get(`/api/candidates/${waiting}/needs/${needId}`, adviser).expect(200);
    expect(body).toMatchObject({ need: { id: needId, title: 'Plonge' }, place: 1, total: 2, gates: [] });
    const far = await aCandidate('Loin', { radiusKm: 1, communeCode: '61163' });
    const out = await get(`/api/candidates/${far}/needs/${needId}`, adviser).expect(200);
    expect(out.body).toMatchObject({
      ...{ place: null, score: null, reasons: [], gates: [{ code: 'distance' }] },
      change: expect.stringContaining('plus loin') as string,
    });
    await get(`/api/candidates/${waiting}/needs/${needId}`, stranger).expect(404);
  });
});

describe('proposals:rank --need', () => {
  const run = async (...args: string[]): Promise<string> => {
    const write = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    try {
      await commands.find(({ name }) => name === 'proposals:rank')!.run(args);
      return write.mock.calls.map(([text]) => String(text)).join('');
    } finally {
      write.mockRestore();
    }
  };

  it('gives an operator the same ranking, with every point when asked, and keeps nothing', async () => {
    const kept = () => house.db.query('select id from rankings_shown');
    const before = await kept();
    const plain = await run('--need', needId, '--top', '1');
    expect(plain).toMatch(/personnes conviennent/);
    expect(plain).toContain(waiting);
    expect(plain).not.toContain('Équité');
    const explained = await run('--need', needId, '--top', '1', '--explain');
    expect(explained).toMatch(/8\s+Équité.: attend depuis \d+.jours/);
    expect(explained).toContain('Métier visé');
    expect(await kept()).toEqual(before);
  });
});
