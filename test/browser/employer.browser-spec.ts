import request from 'supertest';
import { startHouse, type TestHouse } from '../support/app.js';
import { expectAccessible, openBrowser, PHONE, type TestBrowser } from '../support/browser.js';
import { aCompany, anAdviser, anEmployer, aStructure, signInAs } from '../support/builders.js';

jest.setTimeout(60_000);

describe('what an employer does alone, on a phone', () => {
  let house: TestHouse;
  let browser: TestBrowser;
  let cookie: string;
  const company = aCompany({ name: 'Crêperie du Lac' });

  const post = (path: string, body: object, as = '') =>
    request(house.app.getHttpServer()).post(`/api${path}`).set('cookie', as).send(body);

  beforeAll(async () => {
    house = await startHouse({ listen: true });
    browser = await openBrowser(house);
    const structureId = await aStructure(house, { communes: ['61169'], name: 'Mission Locale du Bocage' });
    const adviser = await signInAs(house, await anAdviser(house, structureId));
    const { body } = await post('/companies', { ...company, contactName: 'Anne Le Goff' }, adviser).expect(201);
    cookie = await signInAs(house, await anEmployer(house, (body as { id: string }).id));
  });
  afterEach(() => {
    expect(browser.faults.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  it('lets a colleague in, keeps a stranger out', async () => {
    for (const firstName of ['Karim', 'Yann'])
      await post('/registrations', {
        ...company,
        firstName,
        lastName: 'Morel',
        email: `${firstName.toLowerCase()}@example.org`,
      }).expect(202);
    const page = await browser.newPage({ width: PHONE, cookie });
    await page.goto('/');
    await page.getByText('Un collègue demande l’accès').first().waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Confirmer Karim Morel' }).click();
    await page.getByText('Karim Morel a maintenant accès à votre espace.').waitFor();
    await page.getByRole('button', { name: 'Refuser' }).click();
    await expectAccessible(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Refuser' }).click();
    await page.getByText('La demande est refusée.').waitFor();
    await page.getByText('Un collègue demande l’accès').waitFor({ state: 'hidden' });
    const states = await house.db.query(
      `select a.first_name as name, m.state from memberships m join accounts a on a.id = m.account_id where a.last_name = 'Morel' order by 1`,
    );
    expect(states).toEqual([
      { name: 'Karim', state: 'confirmed' },
      { name: 'Yann', state: 'ended' },
    ]);
  });
});
