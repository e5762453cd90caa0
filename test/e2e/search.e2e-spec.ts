import request from 'supertest';
import { startHouse, type TestHouse } from '../support/app.js';
import { aCompany, anAdviser, anEmployer, aStructure, signInAs } from '../support/builders.js';

describe('searching everything', () => {
  let house: TestHouse;
  let adviser: string;
  let stranger: string;
  const ids = { candidate: '', company: '', need: '', placement: '' };
  const api = () => request(house.app.getHttpServer());

  async function create(path: string, body: object): Promise<string> {
    const answer = await api().post(`/api${path}`).set('cookie', adviser).send(body).expect(201);
    return (answer.body as { id: string }).id;
  }
  async function find(q: string, cookie = adviser): Promise<{ kind: string; id: string; title: string }[]> {
    const { body } = await api().get('/api/search').query({ q }).set('cookie', cookie).expect(200);
    return (body as { items: { kind: string; id: string; title: string }[] }).items;
  }
  const kinds = async (q: string, cookie?: string) => (await find(q, cookie)).map(({ kind }) => kind);

  beforeAll(async () => {
    house = await startHouse();
    adviser = await signInAs(house, await anAdviser(house, await aStructure(house, { communes: ['61169'] })));
    stranger = await signInAs(house, await anAdviser(house, await aStructure(house, { communes: ['14118'] })));
    ids.company = await create('/companies', {
      ...aCompany({ name: 'Crêperie de l’Œil vif' }),
      contactName: 'Paul Roussel',
    });
    ids.candidate = await create('/candidates', {
      firstName: 'Élodie',
      lastName: 'Garçon',
      externalId: 'N-4242',
      birthDate: '2006-05-04',
      communeCode: '61169',
      radiusKm: 15,
      means: 'bicycle',
      availableFrom: '2026-12-01',
      targets: [{ code: 'G1605' }],
    });
    ids.need = await create('/needs', {
      companyId: ids.company,
      title: 'Aide-crêpière 100 % débutant',
      description: 'Crêpes et plonge le midi.',
      occupationCode: 'G1605',
    });
    ids.placement = await create('/placements', {
      candidateId: ids.candidate,
      companyId: ids.company,
      origin: 'found_alone',
      jobTitle: 'Plonge',
      contractType: 'cdi',
      startsOn: '2026-12-07',
    });
  });
  afterAll(() => house.close());

  it.each([
    ['elodie', ['candidate', 'placement']],
    ['GARCON élo', ['candidate', 'placement']],
    ['n-4242', ['candidate']],
    ['oeil vif', ['company', 'need', 'placement']],
    ["l'œil", ['company', 'need', 'placement']],
    ['crepiere', ['need']],
    ['plonge garcon', ['placement']],
    ['100 %', ['need']],
    ['%%', []],
    ['__', []],
    ['introuvable', []],
  ])('« %s » finds %j', async (q, found) => expect(await kinds(q)).toEqual(found));

  it('finds a company by the beginning of its SIRET, spaces or not', async () => {
    const { body } = await api().get(`/api/companies/${ids.company}`).set('cookie', adviser).expect(200);
    const { siret } = body as { siret: string };
    const spaced = `${siret.slice(0, 3)} ${siret.slice(3, 6)} ${siret.slice(6, 9)}`;
    expect(await find(spaced)).toMatchObject([{ kind: 'company', id: ids.company }]);
  });

  it('stays within the structure, and is for staff', async () => {
    expect(await kinds('elodie', stranger)).toEqual([]);
    const employer = await signInAs(house, await anEmployer(house, ids.company, 'paul@example.org'));
    await api().get('/api/search').query({ q: 'elodie' }).set('cookie', employer).expect(403);
  });

  it('asks for two letters', async () => {
    const { body } = await api().get('/api/search').query({ q: ' e ' }).set('cookie', adviser).expect(400);
    expect(body).toMatchObject({ fields: [{ field: 'q', message: 'Écrivez au moins deux lettres.' }] });
  });

  it('opens no file: nothing is logged until somebody does', async () => {
    await find('elodie');
    const reads = () => house.db.query('select 1 from candidate_reads where candidate_id = $1', [ids.candidate]);
    expect(await reads()).toHaveLength(0);
    await api().get(`/api/candidates/${ids.candidate}`).set('cookie', adviser).expect(200);
    expect(await reads()).toHaveLength(1);
  });
});
