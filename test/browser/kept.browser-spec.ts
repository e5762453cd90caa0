import { startHouse, type TestHouse } from '../support/app.js';
import { codeAfter, openBrowser, PHONE, type TestBrowser } from '../support/browser.js';
import { buildScene, type Scene } from './scene.js';

jest.setTimeout(120_000);

describe('what was typed is kept', () => {
  let house: TestHouse;
  let browser: TestBrowser;
  let scene: Scene;

  beforeAll(async () => {
    house = await startHouse({ worker: true, listen: true });
    browser = await openBrowser(house);
    scene = await buildScene(house);
  }, 120_000);
  // Chromium reports requests that were refused or cut on the console: here they are the point.
  afterEach(() => void browser.faults.splice(0));
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  it('when the session ends in the middle of a form: one signs in over it and sends', async () => {
    const page = await browser.newPage({ width: PHONE, cookie: scene.cookies.employer });
    await page.goto('/recrutements');
    await page.getByRole('button', { name: 'Demander de l’aide' }).first().click();
    const words = 'Mia ne vient plus depuis lundi, pouvez-vous nous appeler ?';
    await page.getByLabel('Que se passe-t-il').fill(words);
    await house.db.query('update sessions set revoked_at = now()');
    await page.getByRole('button', { name: 'Envoyer' }).click();
    const again = page.getByRole('dialog', { name: 'Votre connexion a pris fin' });
    await again.waitFor();
    const code = await codeAfter(house, scene.employerEmail, () =>
      again.getByRole('button', { name: 'Recevoir un code' }).click(),
    );
    await again.getByLabel('Le code reçu').fill(code);
    await again.getByRole('button', { name: 'Se connecter' }).click();
    await again.waitFor({ state: 'hidden' });
    expect(await page.getByLabel('Que se passe-t-il').inputValue()).toBe(words);
    await page.getByRole('button', { name: 'Envoyer' }).click();
    await page.getByText(/Votre demande est partie/).waitFor();
  });

  it('when the network is down: a sentence says so, and the same button sends once it is back', async () => {
    const person = await browser.newPage({ width: PHONE });
    await person.goto('/connexion');
    await person.getByRole('heading', { name: 'Se connecter' }).waitFor();
    await person.context().setOffline(true);
    await person.getByLabel('Votre adresse e-mail').fill(scene.employerEmail);
    await person.getByRole('button', { name: 'Recevoir un code' }).click();
    await person.getByText(/La connexion ne répond pas/).waitFor();
    expect(await person.getByLabel('Votre adresse e-mail').inputValue()).toBe(scene.employerEmail);
    await person.context().setOffline(false);
    await person.getByRole('button', { name: 'Recevoir un code' }).click();
    await person.getByLabel('Le code reçu').waitFor();
  });

  it('when a list cannot be read: it says so, and trying again reads it', async () => {
    const code = async (page: Awaited<ReturnType<TestBrowser['newPage']>>) => {
      await page.goto('/connexion');
      await page.getByLabel('Votre adresse e-mail').fill(scene.employerEmail);
      const digits = await codeAfter(house, scene.employerEmail, () =>
        page.getByRole('button', { name: 'Recevoir un code' }).click(),
      );
      await page.getByLabel('Le code reçu').fill(digits);
      await page.getByRole('button', { name: 'Se connecter' }).click();
    };
    const page = await browser.newPage({ width: PHONE });
    await code(page);
    await page.getByRole('heading', { level: 1, name: /^Bonjour/ }).waitFor();
    await page.route('**/api/needs?*', (route) => route.abort());
    await page.goto('/besoins');
    await page.getByText('Cela n’a pas pu être affiché').waitFor();
    await page.unroute('**/api/needs?*');
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await page.getByRole('link', { name: /Plonge le soir/ }).waitFor();
    // The same where the list is one of choices.
    await page.route('**/api/needs?*', (route) => route.abort());
    await page.goto('/contrats');
    await page.getByText('Cela n’a pas pu être affiché').waitFor();
    await page.unroute('**/api/needs?*');
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await page.getByRole('combobox', { name: 'Besoin' }).waitFor();
  });
});
