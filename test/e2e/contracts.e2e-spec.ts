import { setTimeout as pause } from 'node:timers/promises';
import request from 'supertest';
import { Payroll } from '../../apps/api/src/contracts/payroll.js';
import { startHouse, type TestHouse } from '../support/app.js';
import { aCompany, anAdviser, anEmployer, aStructure, signInAs } from '../support/builders.js';

let house: TestHouse;
let adviser: string;
let stranger: string;
let employer: string;
let proposalId: string;
let needId: string;

const api = () => request(house.app.getHttpServer());
const post = (path: string, cookie: string, body: object = {}) => api().post(path).set('cookie', cookie).send(body);
const get = (path: string, cookie = adviser) => api().get(path).set('cookie', cookie);

const answers = {
  need: 'permanent',
  age: 19,
  training: 'level_3',
  legalNature: 'private_market',
  headcount: 8,
  weeklyHours: 35,
};

beforeAll(async () => {
  house = await startHouse();
  const structureId = await aStructure(house, { communes: ['61169'] });
  adviser = await signInAs(house, await anAdviser(house, structureId));
  const elsewhere = await aStructure(house, { name: 'Ailleurs', communes: ['61145'] });
  stranger = await signInAs(house, await anAdviser(house, elsewhere));
  const company = await post('/api/companies', adviser, { ...aCompany(), contactName: 'Paul' }).expect(201);
  const companyId = (company.body as { id: string }).id;
  employer = await signInAs(house, await anEmployer(house, companyId));
  const need = await post('/api/needs', adviser, {
    companyId,
    title: 'Plongeur ou plongeuse (H/F)',
    description: 'Plonge et aide en cuisine, du lundi au samedi midi.',
    communeCode: '61169',
    occupationCode: 'G1605',
    startsOn: '2027-01-12',
    contractType: 'cdi',
    weeklyHours: 35,
  }).expect(201);
  needId = (need.body as { id: string }).id;
  await post(`/api/needs/${needId}/submit`, adviser).expect(204);
  await post(`/api/needs/${needId}/open`, adviser).expect(204);
  const candidate = await post('/api/candidates', adviser, {
    firstName: 'Zoé',
    lastName: 'Quelqu-un',
    birthDate: '2005-07-14',
    email: 'zoe@example.org',
    phone: '06 00 00 00 01',
    communeCode: '61169',
    radiusKm: 20,
    means: 'moped',
    skills: ['Plonge'],
    availableFrom: '2026-12-01',
    targets: [{ code: 'G1605' }],
  }).expect(201);
  const candidateId = (candidate.body as { id: string }).id;
  await post(`/api/needs/${needId}/proposals`, adviser, { candidateIds: [candidateId] }).expect(201);
  const proposals = await get(`/api/needs/${needId}/proposals`).expect(200);
  proposalId = (proposals.body as { id: string }[])[0]!.id;
});

afterAll(() => house.close());

interface Comparison {
  contracts: {
    type: string;
    verdict: string;
    minimumPayMonthly: number | null;
    steps: { key: string; by: string }[];
  }[];
  recommended: string[];
}

describe('the simulator, without an account', () => {
  it('answers six questions with contracts, aids and dated steps', async () => {
    const { body } = await api().post('/api/simulator').send(answers).expect(200);
    const { contracts, recommended } = body as Comparison;
    expect(contracts).toHaveLength(12);
    expect(recommended).toEqual(['apprenticeship', 'cdi']);
    expect(contracts[0]?.steps.length).toBeGreaterThan(2);
  });

  it('says why a cost is not computed', async () => {
    const { body } = await api()
      .post('/api/simulator/costs')
      .send({ ...answers, legalNature: 'local_authority' })
      .expect(200);
    const { costs } = body as { costs: { type: string; costMonthly: number | null; notComputed: string | null }[] };
    expect(costs.find(({ type }) => type === 'cdi')).toMatchObject({
      costMonthly: null,
      notComputed: expect.stringContaining('public') as string,
    });
  });

  it.each([
    ['need', { need: 'forever' }],
    ['age', { age: 12 }],
    ['training', { training: 'level_9' }],
    ['headcount', { headcount: -1 }],
    ['weeklyHours', { weeklyHours: 90 }],
  ])('refuses a wrong %s', async (field, wrong) => {
    const { body } = await api()
      .post('/api/simulator')
      .send({ ...answers, ...wrong })
      .expect(400);
    expect((body as { fields: { field: string }[] }).fields).toMatchObject([{ field }]);
  });
});

describe('the steps of a hire', () => {
  const path = () => `/api/proposals/${proposalId}/steps`;

  it('are ticked and unticked, once each', async () => {
    const { body } = await get(`/api/proposals/${proposalId}/contracts`).expect(200);
    const cdi = (body as Comparison).contracts.find(({ type }) => type === 'cdi');
    const key = cdi?.steps[0]?.key ?? '';
    const tick = (done: boolean) => api().put(path()).set('cookie', adviser).send({ key, done }).expect(204);
    await tick(true);
    await tick(true);
    expect((await get(path()).expect(200)).body).toEqual({ done: [key] });
    await tick(false);
    expect((await get(path()).expect(200)).body).toEqual({ done: [] });
  });

  it('are out of sight for others', async () => {
    await get(path(), stranger).expect(404);
    await get(path(), employer).expect(403);
    await api().put(path()).set('cookie', stranger).send({ key: 'cdi:x', done: true }).expect(404);
    await api().put(path()).set('cookie', adviser).send({ key: 'nonsense', done: true }).expect(400);
  });
});

it('what the adviser adds goes before the files', async () => {
  const path = `/api/proposals/${proposalId}/contracts?need=permanent&legalNature=private_market&training=level_3`;
  expect(((await get(path).expect(200)).body as Comparison).recommended).toEqual(['apprenticeship', 'cdi']);
  await get(`/api/proposals/${proposalId}/contracts?need=forever`).expect(400);
});

describe('papers of a contract', () => {
  it('one page for the employer, which does not name the young person', async () => {
    const { body, headers } = await get(`/api/proposals/${proposalId}/contracts/pmsmp/fiche.pdf`)
      .buffer(true)
      .parse((response, done) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => done(null, Buffer.concat(chunks)));
      })
      .expect(200);
    expect(headers['content-type']).toBe('application/pdf');
    const text = (body as Buffer).toString('latin1');
    expect(text.startsWith('%PDF-')).toBe(true);
    expect(text.match(/\/Type \/Page\b/g)).toHaveLength(1);
  });

  it('calendar entries, one a step, on its last day', async () => {
    const { text } = await get(`/api/proposals/${proposalId}/contracts/cdi/etapes.ics`).expect(200);
    expect(text).toContain('BEGIN:VCALENDAR');
    expect(text).toContain('DTSTART;VALUE=DATE:20270111');
  });

  it('none for a contract that is not possible, or is none', async () => {
    await get(`/api/proposals/${proposalId}/contracts/cie/fiche.pdf`).expect(404);
    await get(`/api/proposals/${proposalId}/contracts/forever/etapes.ics`).expect(404);
    await get(`/api/proposals/${proposalId}/contracts/cdi/etapes.ics`, stranger).expect(404);
  });
});

describe('a need, before anybody is proposed', () => {
  const path = (rest = '') => `/api/needs/${needId}/contracts${rest}`;

  it('is compared by the company for an age, and by its Mission Locale', async () => {
    const query = '?need=permanent&legalNature=private_market&training=level_3&age=17';
    for (const cookie of [employer, adviser]) {
      const { body } = await get(path(query), cookie).expect(200);
      expect((body as Comparison).recommended).toEqual(['apprenticeship', 'cdi']);
      expect((body as Comparison).contracts[0]).toMatchObject({ type: 'apprenticeship', minimumPayMonthly: 504.09 });
    }
    await get(path('?age=12'), employer).expect(400);
  });

  it('gives the company its page and its dates', async () => {
    const pdf = await get(path('/cdi/fiche.pdf?need=permanent&startsOn=2027-01-12'), employer).expect(200);
    expect(pdf.headers['content-type']).toBe('application/pdf');
    const { text } = await get(path('/cdi/etapes.ics?need=permanent&startsOn=2027-01-12'), employer).expect(200);
    expect(text).toContain('DTSTART;VALUE=DATE:20270111');
  });

  it('is out of sight for others', async () => {
    await get(path(), stranger).expect(404);
    await get(path('/costs'), stranger).expect(404);
    await get(path('/cdi/fiche.pdf'), stranger).expect(404);
    await get(path('/cdi/etapes.ics'), stranger).expect(404);
  });
});

describe('the payroll thread', () => {
  interface Cost {
    type: string;
    costMonthly: number | null;
    notComputed: string | null;
  }
  const costOfCdi = async (headcount: number): Promise<Cost | undefined> => {
    const hire = {
      signedOn: '2026-11-23',
      startsOn: '2026-12-01',
      need: 'permanent',
      weeklyHours: 35,
      grossMonthly: 1867.02,
    };
    const facts = {
      hire: { ...hire, tasks: [] },
      employer: { legalNature: 'private_market', headcount, department: '61' },
      youth: { birthDate: '2004-05-05', diplomaLevel: 3, disabledWorker: false, jobSeeker: true, student: false },
    };
    const { body } = await post('/api/contracts/costs', adviser, facts).expect(200);
    return (body as { costs: Cost[] }).costs.find(({ type }) => type === 'cdi');
  };

  it('is started by the first cost that is asked', async () => {
    const cost = await costOfCdi(10);
    expect(cost?.costMonthly).toBeCloseTo(1944.63, 1);
  }, 60_000);

  it('that ends in the middle leaves an answer without cost, and another takes over', async () => {
    const payroll = house.app.get(Payroll);
    const asked = costOfCdi(60);
    while (payroll.pending === 0) await pause(1);
    await payroll.stop();
    expect(await asked).toMatchObject({
      costMonthly: null,
      notComputed: expect.stringContaining('réessayez') as string,
    });
    expect((await costOfCdi(60))?.costMonthly).toBeCloseTo(1963.04, 1);
  }, 60_000);
});
