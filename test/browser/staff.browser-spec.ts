import type { Page } from 'playwright-core';
import { startHouse, type TestHouse } from '../support/app.js';
import { DESK, expectAccessible, openBrowser, PHONE, type TestBrowser } from '../support/browser.js';
import { buildScene, type Scene } from './scene.js';

jest.setTimeout(60_000);

describe('what an adviser and a direction do to its end', () => {
  let house: TestHouse;
  let browser: TestBrowser;
  let scene: Scene;

  beforeAll(async () => {
    house = await startHouse({ worker: true, listen: true });
    browser = await openBrowser(house);
    scene = await buildScene(house);
  }, 60_000);
  afterEach(() => {
    expect(browser.faults.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  /** Whatever has the focus now. */
  const focused = (page: Page) => page.locator(':focus');

  it('a mediation: call note, meeting on the French clock, outcome, and back when it was closed by mistake', async () => {
    const page = await browser.newPage({ width: PHONE, cookie: scene.cookies.adviser, timeZone: 'Asia/Tokyo' });
    await page.goto(scene.mediation);
    await page.getByRole('button', { name: 'Je m’en occupe' }).click();
    await page.getByText('Prise en charge').first().waitFor();

    await page.getByRole('combobox', { name: 'Ce que vous notez' }).selectOption('Appel avec l’entreprise');
    await page.getByRole('textbox', { name: 'Ajouter une note' }).fill('Le bus arrive trop tard.');
    await page.getByRole('button', { name: 'Ajouter la note' }).press('Enter');
    await page.getByRole('listitem').getByText('Le bus arrive trop tard.').waitFor();
    // Who works without a mouse goes on from the same place.
    await page.getByRole('button', { name: 'Ajouter la note' }).and(focused(page)).waitFor();
    await page.getByRole('button', { name: 'Effacer' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Effacer' }).click();
    await page.getByText('Aucune note.').waitFor();

    await page.getByRole('button', { name: 'Prévoir une action' }).click();
    const plan = page.getByRole('dialog', { name: 'Prévoir une action' });
    await plan.getByRole('textbox', { name: /^Jour/ }).fill('10/12/2026');
    await plan.getByLabel('Heure').fill('14:30');
    await plan.getByRole('textbox', { name: /^Lieu/ }).fill('Au restaurant');
    await expectAccessible(page);
    await plan.getByRole('button', { name: 'Noter' }).click();
    await page.getByText(/jeudi 10 décembre 2026 à 14\sh\s30, 45 minutes, Au restaurant/).waitFor();
    const [action] = await house.db.query<{ at: Date }>('select starts_at as at from mediation_actions');
    expect(action?.at.toISOString()).toBe('2026-12-10T13:30:00.000Z');
    await page.getByRole('button', { name: 'Déplacer' }).click();
    const move = page.getByRole('dialog', { name: 'Déplacer' });
    expect(await move.getByLabel('Heure').inputValue()).toBe('14:30');
    await move.getByRole('button', { name: 'Annuler' }).click();

    await page.getByRole('button', { name: 'C’est résolu' }).click();
    const end = page.getByRole('dialog', { name: 'Médiation résolue' });
    await end.getByText(/Rencontre à trois\s: jeudi 10 décembre/).waitFor();
    await end.getByRole('textbox', { name: /convenu/ }).fill('Commence à 9 h.');
    await end.getByRole('textbox', { name: /appris/ }).fill('Demander l’heure du bus.');
    await expectAccessible(page);
    await end.getByRole('button', { name: 'Clore la médiation' }).click();
    await page.getByText('Demander l’heure du bus.').waitFor();
    await page.getByRole('button', { name: 'Rouvrir' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Rouvrir' }).click();
    await page.getByText('Rouverte').waitFor();
    await page.getByRole('button', { name: 'C’est résolu' }).click();
    expect(await end.getByRole('textbox', { name: /convenu/ }).inputValue()).toBe('Commence à 9 h.');
  });

  it('the team: a role is changed, and says so', async () => {
    const page = await browser.newPage({ width: PHONE, cookie: scene.cookies.director });
    await page.goto('/structure');
    await page
      .getByRole('button', { name: /^Dossiers et accès de/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Rôle' }).selectOption('Direction');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Changer le rôle' }).click();
    await page.getByText(/le rôle est changé/).waitFor();
    await dialog.getByRole('combobox', { name: 'Rôle' }).selectOption('Conseiller ou conseillère');
    await dialog.getByRole('button', { name: 'Changer le rôle' }).click();
    await dialog.getByRole('button', { name: 'Changer le rôle' }).waitFor({ state: 'detached' });
  });

  it('an import: a workbook is refused with what to do, and the next file is a click away', async () => {
    const page = await browser.newPage({ width: DESK, cookie: scene.cookies.director });
    await page.goto('/import');
    await page.locator('input[type=file]').setInputFiles({
      ...{ name: 'jeunes.xlsx', mimeType: 'application/vnd.ms-excel' },
      buffer: Buffer.from('PK\u0003\u0004\u0000 a workbook', 'latin1'),
    });
    await page.getByRole('button', { name: 'Vérifier le fichier' }).click();
    await page.getByText(/Enregistrer sous/).waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Choisir un autre fichier' }).click();
    await page.getByRole('heading', { name: 'Import et export' }).waitFor();
  });
});
