import type { LocalAid } from '#contracts';
import request from 'supertest';
import { startHouse, type TestHouse } from '../support/app.js';
import { anAdministrator, anAdviser, aStructure, signInAs } from '../support/builders.js';

let house: TestHouse;
let administrator: string;
let adviser: string;

const api = () => request(house.app.getHttpServer());
const base = '/api/admin/local-aids';
const post = (path: string, body: object, cookie = administrator) => api().post(path).set('cookie', cookie).send(body);
const put = (path: string, body: object) => api().put(path).set('cookie', administrator).send(body);
const get = (path: string, cookie = administrator) => api().get(path).set('cookie', cookie);

const aid: Partial<LocalAid> = {
  code: 'orne_embauche',
  label: 'Aide d’exemple à l’embauche',
  funder: 'department',
  territoryKind: 'department',
  territoryCodes: ['61'],
  contractTypes: ['cdi'],
  publics: [],
  kind: 'amount',
  amount: 1000,
  howToAsk: 'Dossier au département',
  deadline: 'before_signature',
  from: '2026-01-01',
  sourceRef: 'Délibération d’exemple',
  sourceUrl: 'https://example.org/deliberation',
  verifiedOn: '2026-11-01',
  evidence: 'text',
};

const hire = {
  hire: {
    signedOn: '2026-11-23',
    startsOn: '2026-12-07',
    need: 'permanent',
    weeklyHours: 35,
    grossMonthly: 1900,
    tasks: [],
  },
  employer: { legalNature: 'private_market', headcount: 8, department: '61' },
  youth: { birthDate: '2006-05-05', diplomaLevel: 3, disabledWorker: false, jobSeeker: true, student: false },
};

interface Row {
  id: string;
  version: number;
  state: string;
  toReverify: boolean;
  terms: LocalAid;
}
interface Verdict {
  code: string;
  status: string;
  amount: number;
  closedSince: string | null;
  toReverify: boolean;
}
interface Answer {
  contracts: { type: string; subsidies: Verdict[] }[];
}

const rows = async () => (await get(base).expect(200)).body as Row[];
async function verdictOf(facts: object = hire): Promise<Verdict | undefined> {
  const { body } = await post('/api/contracts/recommendation', facts, adviser).expect(200);
  const cdi = (body as Answer).contracts.find(({ type }) => type === 'cdi');
  return cdi?.subsidies.find(({ code }) => code === 'local_orne_embauche');
}

beforeAll(async () => {
  house = await startHouse();
  administrator = await signInAs(house, await anAdministrator(house));
  adviser = await signInAs(house, await anAdviser(house, await aStructure(house, { communes: ['61169'] })));
});
afterAll(() => house.close());

describe('an aid of a place', () => {
  it('is none at first: nothing is invented', async () => {
    expect(await rows()).toEqual([]);
    expect(await verdictOf()).toBeUndefined();
  });

  it('is tried before it is written: which example hires it touches', async () => {
    const { body } = await post(`${base}/preview`, aid).expect(200);
    expect(body).toEqual([
      {
        example: expect.stringContaining('CDI') as string,
        contractLabel: 'Contrat à durée indéterminée (CDI)',
        before: 'Pas d’aide de ce nom',
        after: expect.stringContaining('000') as string,
      },
    ]);
    expect(await rows()).toEqual([]);
    await post(`${base}/preview`, { ...aid, replaces: '01900000-0000-7000-8000-000000000000' }).expect(404);
  });

  it('written down, is part of every answer at its place', async () => {
    await post(base, aid).expect(201);
    expect(await rows()).toMatchObject([{ version: 1, state: 'in_force', toReverify: false, terms: aid }]);
    expect(await verdictOf()).toMatchObject({ status: 'eligible', amount: 1000, toReverify: false });
    expect(await verdictOf({ ...hire, employer: { ...hire.employer, department: '14' } })).toBeUndefined();
  });

  it('changed, keeps what it was, by whom and when; two hands do not overwrite each other', async () => {
    const [row] = await rows();
    const path = `${base}/${row?.id}`;
    await put(path, { ...aid, amount: 1200, verifiedOn: '2026-01-15', version: 1 }).expect(204);
    await put(path, { ...aid, amount: 1300, version: 1 }).expect(409);
    expect(await verdictOf()).toMatchObject({ amount: 1200, toReverify: true });
    expect((await rows())[0]).toMatchObject({ version: 2, toReverify: true });
    const { body } = await get(`${path}/history`).expect(200);
    expect(body).toMatchObject([
      { action: 'changed', terms: { amount: 1200 }, by: expect.stringMatching(/\w/) as string },
      { action: 'created', terms: { amount: 1000 } },
    ]);
  });

  it('has one state a day: the next begins once the last has ended, and nothing is deleted', async () => {
    const [row] = await rows();
    const next = { ...aid, from: '2027-01-01', amount: 800 };
    const refused = await post(base, next).expect(400);
    expect((refused.body as { fields: { field: string }[] }).fields).toMatchObject([{ field: 'from' }]);
    await post(`${base}/${row?.id}/end`, { on: '2025-12-31' }).expect(400);
    await post(`${base}/${row?.id}/end`, { on: '2026-11-22' }).expect(204);
    await post(base, next).expect(201);
    expect(await verdictOf()).toMatchObject({ status: 'closed', closedSince: '2026-11-22' });
    const signedOn = '2027-01-02';
    expect(await verdictOf({ ...hire, hire: { ...hire.hire, signedOn, startsOn: '2027-01-11' } })).toMatchObject({
      status: 'eligible',
      amount: 800,
    });
    expect(await rows()).toHaveLength(2);
  });

  it.each<[string, object]>([
    ['code', { code: 'Aide Été' }],
    ['amount', { amount: null }],
    ['territoryCodes', { territoryCodes: ['99'] }],
    ['contractTypes', { contractTypes: [] }],
    ['sourceUrl', { sourceUrl: 'javascript:alert(1)' }],
    ['verifiedOn', { verifiedOn: '2026-02-30' }],
    ['ageMax', { ageMin: 26, ageMax: 16 }],
  ])('is refused with a wrong %s', async (field, wrong) => {
    const { body } = await post(base, { ...aid, code: 'autre', ...wrong }).expect(400);
    expect((body as { fields: { field: string }[] }).fields[0]?.field).toMatch(new RegExp(`^${field}`));
  });

  it('is the administrator’s to write', async () => {
    await get(base, adviser).expect(403);
    await post(base, aid, adviser).expect(403);
    await get(`${base}/01900000-0000-7000-8000-000000000000/history`).expect(404);
  });
});
