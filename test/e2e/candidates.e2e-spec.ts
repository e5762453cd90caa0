import { Candidates } from '#candidates';
import request from 'supertest';
import { startHouse, type TestHouse } from '../support/app.js';
import { anAdviser, anEmployer, aStructure, signInAs } from '../support/builders.js';

let house: TestHouse;
let structureId: string;
let adviserId: string;
let adviser: string;
let stranger: string;

const api = () => request(house.app.getHttpServer());

const camille = {
  firstName: 'Camille',
  lastName: 'Exemple',
  birthDate: '2006-05-04',
  email: 'camille@example.org',
  communeCode: '61169',
  radiusKm: 15,
  means: 'bicycle',
  availableFrom: '2026-12-01',
  targets: [{ code: 'G1605' }, { code: 'G1602' }],
};

const create = async (changes: object = {}): Promise<string> => {
  const { body } = await api()
    .post('/api/candidates')
    .set('cookie', adviser)
    .send({ ...camille, ...changes })
    .expect(201);
  return (body as { id: string }).id;
};
const searchRows = (id: string) =>
  house.db.query<{ occupation_code: string; radius_km: number }>(
    'select occupation_code, radius_km from candidate_search where candidate_id = $1 order by position',
    [id],
  );

beforeAll(async () => {
  house = await startHouse();
  structureId = await aStructure(house, { communes: ['61169'] });
  const person = await anAdviser(house, structureId);
  adviserId = person.accountId;
  adviser = await signInAs(house, person);
  stranger = await signInAs(house, await anAdviser(house, await aStructure(house, { communes: ['14118'] })));
});
afterAll(() => house.close());

describe('a file', () => {
  it('is written, found by name and read back', async () => {
    const id = await create({ lastName: 'Trouvaille', skills: ['plonge'] });
    const list = await api().get('/api/candidates?search=trouv').set('cookie', adviser).expect(200);
    expect(list.body).toEqual({
      items: [
        {
          id,
          firstName: 'Camille',
          lastName: 'Trouvaille',
          age: 20,
          state: 'active',
          commune: { code: '61169', name: 'Flers' },
          targets: [
            { code: 'G1605', label: expect.any(String) as string },
            { code: 'G1602', label: expect.any(String) as string },
          ],
          availableFrom: '2026-12-01',
          referent: 'Léa Martin',
        },
      ],
      next: null,
    });
    const file = await api().get(`/api/candidates/${id}`).set('cookie', adviser).expect(200);
    expect(file.body).toMatchObject({
      id,
      birthDate: '2006-05-04',
      skills: ['plonge'],
      nights: true,
      days: null,
      referentAccountId: adviserId,
    });
  });

  it('keeps who read it and when', async () => {
    const id = await create();
    await api().get(`/api/candidates/${id}`).set('cookie', adviser).expect(200);
    const reads = await house.db.query('select account_id, at from candidate_reads where candidate_id = $1', [id]);
    expect(reads).toEqual([{ account_id: adviserId, at: house.clock.now() }]);
  });

  it('is found by the ranking as long as the person looks for a job', async () => {
    const id = await create();
    expect(await searchRows(id)).toEqual([
      { occupation_code: 'G1605', radius_km: 15 },
      { occupation_code: 'G1602', radius_km: 15 },
    ]);
    await api()
      .patch(`/api/candidates/${id}`)
      .set('cookie', adviser)
      .send({ radiusKm: 12, targets: [{ code: 'G1803' }] })
      .expect(204);
    expect(await searchRows(id)).toEqual([{ occupation_code: 'G1803', radius_km: 12 }]);
    await house.app.get(Candidates).markPlaced(id);
    expect(await searchRows(id)).toEqual([]);
    await house.app.get(Candidates).backToActive(id);
    expect(await searchRows(id)).toHaveLength(1);
    await api().patch(`/api/candidates/${id}`).set('cookie', adviser).send({ state: 'suspended' }).expect(204);
    expect(await searchRows(id)).toEqual([]);
  });

  it('changes only what is said', async () => {
    const id = await create({ phone: '06 00 00 00 00' });
    await api().patch(`/api/candidates/${id}`).set('cookie', adviser).send({ email: null }).expect(204);
    const file = await api().get(`/api/candidates/${id}`).set('cookie', adviser);
    expect(file.body).toMatchObject({ email: null, phone: '06 00 00 00 00', radiusKm: 15 });
  });

  it('comes page by page, the newest first', async () => {
    const ids = [
      await create({ lastName: 'Page' }),
      await create({ lastName: 'Page' }),
      await create({ lastName: 'Page' }),
    ];
    const first = await api().get('/api/candidates?search=page&limit=2').set('cookie', adviser);
    const page = first.body as { items: { id: string }[]; next: string };
    expect(page.items.map(({ id }) => id)).toEqual([ids[2], ids[1]]);
    const second = await api().get(`/api/candidates?search=page&limit=2&after=${page.next}`).set('cookie', adviser);
    expect(second.body).toMatchObject({ items: [{ id: ids[0] }], next: null });
  });
});

describe('out of reach', () => {
  it('another structure finds nothing', async () => {
    const id = await create();
    await api().get(`/api/candidates/${id}`).set('cookie', stranger).expect(404);
    await api().patch(`/api/candidates/${id}`).set('cookie', stranger).send({ radiusKm: 5 }).expect(404);
    await api().get(`/api/candidates/${id}/proposals`).set('cookie', stranger).expect(404);
    expect(await house.db.query('select 1 from candidate_reads where candidate_id = $1', [id])).toEqual([]);
  });

  it('an employer has no file to read', async () => {
    const company = await api().post('/api/companies').set('cookie', adviser).send({
      siret: '00000000000018',
      name: 'Entreprise',
      communeCode: '61169',
      email: 'e@example.org',
      contactName: 'E',
    });
    const employer = await signInAs(house, await anEmployer(house, (company.body as { id: string }).id));
    await api().get('/api/candidates').set('cookie', employer).expect(403);
  });
});

describe('bad input', () => {
  it.each([
    ['birthDate', { birthDate: '2006-02-30' }],
    ['birthDate', { birthDate: '1990-01-01' }],
    ['communeCode', { communeCode: '99999' }],
    ['radiusKm', { radiusKm: 80 }],
    ['means', { means: 'rocket' }],
    ['level', { level: 12 }],
    ['email', { email: 'camille' }],
    ['targets', { targets: [] }],
    ['targets.1.code', { targets: [{ code: 'G1605' }, { code: 'A9999' }] }],
    ['days', { days: ['monday'] }],
    ['experiences.0.months', { experiences: [{ code: 'G1605', months: -2 }] }],
    ['substituteAccountId', { substituteAccountId: '0193a000-0000-7000-8000-000000000000' }],
    ['sex', { sex: 'female' }],
  ])('%s: refused with the field and a sentence, nothing written', async (field, changes) => {
    const before = await house.db.query('select count(*) from candidates');
    const { body } = await api()
      .post('/api/candidates')
      .set('cookie', adviser)
      .send({ ...camille, ...changes })
      .expect(400);
    expect(body).toMatchObject({ status: 400, fields: [{ field, message: expect.stringMatching(/\.$/) as string }] });
    expect(await house.db.query('select count(*) from candidates')).toEqual(before);
  });

  it('a file number is used once', async () => {
    await create({ externalId: 'N-1' });
    const { body } = await api()
      .post('/api/candidates')
      .set('cookie', adviser)
      .send({ ...camille, externalId: 'N-1' })
      .expect(409);
    expect(body).toMatchObject({ code: 'external_id_known' });
  });
});
