import { Placements } from '#follow-up';
import request from 'supertest';
import { startHouse, type TestHouse } from '../support/app.js';
import { aCompany, anAdviser, aStructure, signInAs } from '../support/builders.js';

let house: TestHouse;
let adviser: string;
let companyId: string;
let needId: string;

const api = () => request(house.app.getHttpServer());
const post = async (path: string, body: object): Promise<string> => {
  const response = await api().post(path).set('cookie', adviser).send(body).expect(201);
  return (response.body as { id: string }).id;
};

beforeAll(async () => {
  house = await startHouse();
  const structureId = await aStructure(house, { communes: ['61169'] });
  adviser = await signInAs(house, await anAdviser(house, structureId));
  companyId = await post('/api/companies', { ...aCompany(), contactName: 'Paul' });
  needId = await post('/api/needs', {
    ...{ companyId, title: 'Plonge', description: 'Plonge le midi, du lundi au samedi.', communeCode: '61169' },
    ...{ occupationCode: 'G1605', startsOn: '2027-01-12' },
  });
  for (const action of ['submit', 'open'])
    await api().post(`/api/needs/${needId}/${action}`).set('cookie', adviser).send({}).expect(204);
});
afterAll(() => house.close());

/** A placement whose last day is past ends as it is recorded; then the worker tells the file. */
async function ended(candidateId: string, placement: object): Promise<string> {
  const id = await post('/api/placements', {
    ...{ candidateId, companyId, jobTitle: 'Plonge', occupationCode: 'G1605', ...placement },
  });
  await house.app.get(Placements).tellStay(id);
  return id;
}
const reasons = async (): Promise<Record<string, string>> => {
  const { body } = await api().get(`/api/needs/${needId}/ranking`).set('cookie', adviser).expect(200);
  const [first] = (body as { items: { reasons: { criterion: string; sentence: string }[] }[] }).items;
  return Object.fromEntries(first?.reasons.map(({ criterion, sentence }) => [criterion, sentence]) ?? []);
};

it('tells the file what a placement that ended says, and the next ranking counts it once', async () => {
  const candidateId = await post('/api/candidates', {
    ...{ firstName: 'Zoé', lastName: 'Essai', birthDate: '2005-07-14', communeCode: '61169', radiusKm: 20 },
    ...{ means: 'moped', availableFrom: '2026-11-01', targets: [{ code: 'G1605' }] },
  });
  expect(await reasons()).not.toHaveProperty('interest');
  const immersion = await ended(candidateId, {
    ...{ contractType: 'pmsmp', origin: 'pmsmp', startsOn: '2026-11-02', endsOn: '2026-11-13' },
  });
  await house.app.get(Placements).tellStay(immersion);
  expect(await reasons()).toMatchObject({ interest: 'A découvert ce métier en immersion' });
  const [file] = await house.db.query<{ past_stays: object[] }>('select past_stays from candidates where id = $1', [
    candidateId,
  ]);
  expect(file?.past_stays).toEqual([{ id: immersion, kind: 'immersion', code: 'G1605', days: 12, held: false }]);
  const job = await ended(candidateId, {
    ...{ contractType: 'cdd', origin: 'found_alone', startsOn: '2026-06-01', endsOn: '2026-10-30' },
  });
  await house.app.get(Placements).freeCandidate(job);
  expect((await reasons())['held']).toMatch(/^A déjà tenu un emploi jusqu’au bout/);
});
