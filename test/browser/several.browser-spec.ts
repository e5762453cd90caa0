import type { Locator, Page } from 'playwright-core';
import { startHouse, type TestHouse } from '../support/app.js';
import { DESK, expectAccessible, openBrowser, PHONE, type TestBrowser } from '../support/browser.js';
import { buildScene, type Scene } from './scene.js';

jest.setTimeout(60_000);

describe('several rows at once', () => {
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

  const bar = (page: Page) => page.getByRole('group', { name: 'Lignes choisies' });
  const box = (page: Page, name: string) => page.getByRole('checkbox', { name: `Choisir ${name}` });

  it('are given to a colleague without a mouse, and each says what came of it', async () => {
    const page = await browser.newPage({ width: DESK, cookie: scene.cookies.adviser });
    const press = async (target: Locator, key: string) => {
      await target.focus();
      await page.keyboard.press(key);
    };
    await page.goto('/jeunes');
    await press(page.getByRole('button', { name: 'Choisir plusieurs lignes' }), 'Enter');
    await press(box(page, 'Zoé Personne'), 'Space');
    await press(box(page, 'Lou Personne'), 'Space');
    await bar(page).getByText('2 lignes choisies sur').waitFor();
    await expectAccessible(page);
    await press(bar(page).getByRole('button', { name: 'Prendre (2)' }), 'Enter');
    await bar(page).getByRole('status').getByText('2 lignes n’ont pas pu suivre').waitFor();
    await bar(page).getByText('Déjà suivi par cette personne.').first().waitFor();
    await press(bar(page).getByRole('button', { name: 'Confier (2)' }), 'Enter');
    const dialog = page.getByRole('dialog', { name: 'À qui confier ?' });
    await dialog.getByRole('combobox', { name: 'Collègue' }).waitFor();
    await expectAccessible(page);
    await press(dialog.getByRole('button', { name: 'Confier' }), 'Enter');
    await dialog.waitFor({ state: 'hidden' });
    await bar(page).getByRole('status').getByText('C’est fait pour 2 lignes.').waitFor();
    await press(bar(page).getByRole('button', { name: 'Terminer' }), 'Enter');
    await page.getByRole('button', { name: 'Choisir plusieurs lignes' }).and(page.locator(':focus')).waitFor();
  });

  it('are young people of a ranking: each tick shows at once, and none is lost to the next', async () => {
    const page = await browser.newPage({ width: PHONE, cookie: scene.cookies.adviser });
    await page.goto(`${scene.open}?vue=jeunes`);
    const boxes = page.getByRole('checkbox', { name: /^Choisir / });
    await boxes.nth(1).waitFor();
    // Both in one task: nothing that comes a moment later has a chance to mend the first.
    const ticked = await boxes.evaluateAll((all) => {
      const inputs = (all as { checked: boolean; click: () => void }[]).slice(0, 2);
      return inputs.map((input) => (input.click(), input.checked));
    });
    expect(ticked).toEqual([true, true]);
    await page.getByRole('group', { name: 'Jeunes choisis' }).getByText('2 jeunes choisis').waitFor();
    await page.reload();
    await page.getByRole('group', { name: 'Jeunes choisis' }).getByText('2 jeunes choisis').waitFor();
  });

  it('are companies that all get the same contact, on a phone', async () => {
    const page = await browser.newPage({ width: PHONE, cookie: scene.cookies.adviser });
    await page.goto('/entreprises');
    await page.getByRole('button', { name: 'Choisir plusieurs lignes' }).click();
    await bar(page).getByRole('button', { name: 'Tout choisir' }).click();
    await bar(page).getByRole('button', { name: 'Noter un contact (2)' }).click();
    const dialog = page.getByRole('dialog', { name: 'Noter le même contact pour 2 entreprises' });
    await dialog.getByRole('textbox', { name: /^Ce qui s’est dit/ }).fill('Rencontrée au forum de Flers.');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Noter' }).click();
    await bar(page).getByText('C’est fait pour 2 lignes.').waitFor();
    await page.goto(scene.company);
    await page.getByText('Rencontrée au forum de Flers.').waitFor();
  });

  it('of the worklist are taken and sent on a phone, where the whole row ticks', async () => {
    const page = await browser.newPage({ width: PHONE, cookie: scene.cookies.director });
    await page.goto('/');
    await page.getByRole('button', { name: 'Choisir plusieurs lignes' }).click();
    const row = page.getByRole('listitem').filter({ hasText: 'Lire le besoin' }).first();
    await row.click({ position: { x: 200, y: 20 } });
    await bar(page).getByRole('button', { name: 'Prendre (1)' }).click();
    await bar(page).getByText('C’est fait pour 1 ligne.').waitFor();
    await row.getByText('Suivi par vous').waitFor();
    await bar(page).getByRole('button', { name: 'Terminer' }).click();
    await page.getByRole('link', { name: 'Moi (1)' }).click();
    await page.waitForFunction(`document.querySelectorAll('main li a[href^="/besoins/"]').length === 1`);
  });
});
