import request from 'supertest';
import { startHouse, type TestHouse } from '../support/app.js';
import { aCompany, anAdviser, anEmployer, aStructure, signInAs } from '../support/builders.js';

const FLERS = '61169';
const CAEN = '14118';
const words = 'Plonge et aide en cuisine, du lundi au vendredi, de 9 h à 15 h, CDI 35 h';

describe('companies that work with several structures', () => {
  let house: TestHouse;
  let flers: string;
  let caen: string;
  const api = () => request(house.app.getHttpServer());
  const read = (cookie: string, path: string) => api().get(`/api${path}`).set('cookie', cookie);
  async function create(cookie: string, path: string, body: object): Promise<string> {
    const answer = await api().post(`/api${path}`).set('cookie', cookie).send(body).expect(201);
    return (answer.body as { id: string }).id;
  }
  const company = (communeCode: string) => ({ ...aCompany({ communeCode }), contactName: 'Paul Roussel' });
  const listed = async (cookie: string) =>
    ((await read(cookie, '/companies').expect(200)).body as { items: { id: string }[] }).items.map(({ id }) => id);

  beforeAll(async () => {
    house = await startHouse();
    const structures = [
      await aStructure(house, { communes: [FLERS], name: 'Mission Locale de Flers' }),
      await aStructure(house, { communes: [CAEN], name: 'Mission Locale de Caen' }),
    ];
    flers = await signInAs(house, await anAdviser(house, structures[0]!));
    caen = await signInAs(house, await anAdviser(house, structures[1]!));
  });
  afterAll(() => house.close());

  it('a young person is hired beyond the border, by a company the neighbour recorded', async () => {
    const details = company(CAEN);
    const companyId = await create(caen, '/companies', details);
    await read(flers, `/companies/${companyId}`).expect(404);
    await api()
      .post('/api/companies')
      .set('cookie', flers)
      .send({ ...details, name: 'Autre nom' })
      .expect(201, { id: companyId, known: true });
    const { body } = await read(flers, `/companies/${companyId}`).expect(200);
    expect(body).toMatchObject({
      name: details.name,
      structures: ['Mission Locale de Caen', 'Mission Locale de Flers'],
    });
    expect(await listed(flers)).toContain(companyId);
    const hits = (await read(flers, `/search?q=${details.siret}`).expect(200)).body as { items: unknown };
    expect(hits.items).toMatchObject([{ id: companyId }]);
    await api().post('/api/companies').set('cookie', flers).send(details).expect(409);

    const candidateId = await create(flers, '/candidates', {
      ...{ firstName: 'Élodie', lastName: 'Garçon', birthDate: '2006-05-04', communeCode: FLERS, radiusKm: 50 },
      ...{ means: 'car', availableFrom: '2026-12-01', targets: [{ code: 'G1605' }] },
    });
    const placementId = await create(flers, '/placements', {
      ...{ candidateId, companyId, origin: 'found_alone', jobTitle: 'Plonge', contractType: 'cdi' },
      startsOn: '2026-12-07',
    });
    await read(caen, `/placements/${placementId}`).expect(404);
    await read(caen, `/candidates/${candidateId}`).expect(404);
  });

  it('each structure reads its own contacts with the company only', async () => {
    const details = company(CAEN);
    const companyId = await create(caen, '/companies', details);
    await create(caen, `/companies/${companyId}/contacts`, { kind: 'call', onDay: '2026-11-02', text: 'Vue à Caen' });
    await create(flers, '/companies', details);
    await read(flers, `/companies/${companyId}/contacts`).expect(200, []);
  });

  it('an employer’s need for a workplace elsewhere reaches the structure there, with the company', async () => {
    const companyId = await create(flers, '/companies', company(FLERS));
    const employer = await signInAs(house, await anEmployer(house, companyId));
    const needId = await create(employer, '/needs', { title: 'Plongeur', description: words, communeCode: CAEN });
    await read(caen, `/companies/${companyId}`).expect(404);
    await api().post(`/api/needs/${needId}/submit`).set('cookie', employer).expect(204);
    await read(caen, `/companies/${companyId}`).expect(200);
    const title = 'Plongeur / plongeuse';
    await api().patch(`/api/needs/${needId}`).set('cookie', caen).send({ title }).expect(204);
  });

  it('when the commune is corrected, those who worked with the company keep it', async () => {
    const companyId = await create(flers, '/companies', company(FLERS));
    await api().patch(`/api/companies/${companyId}`).set('cookie', flers).send({ communeCode: CAEN }).expect(204);
    for (const cookie of [flers, caen])
      expect((await read(cookie, `/companies/${companyId}`).expect(200)).body).toMatchObject({
        structures: ['Mission Locale de Caen', 'Mission Locale de Flers'],
      });
  });
});
