import type { Locator, Page } from 'playwright-core';
import { startHouse, type TestHouse } from '../support/app.js';
import { codeAfter, DESK, openBrowser, type TestBrowser } from '../support/browser.js';
import { buildScene, type Scene } from './scene.js';

jest.setTimeout(120_000);

/** More stops than any page has before what is looked for. */
const MOST_STOPS = 90;
/** Links and buttons that have the focus are outlined (fields change their border, headings are no stops), within the window. */
const SEEN = `(() => {
  const held = document.activeElement;
  if (held.matches('body, input, textarea, select, [tabindex="-1"]')) return true;
  const drawsRing = ({ outlineStyle, outlineWidth, boxShadow }) =>
    (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
  const { width, height, bottom, right } = held.getBoundingClientRect();
  // The link of a row is drawn around the whole row.
  const drawn = drawsRing(getComputedStyle(held)) || drawsRing(getComputedStyle(held, '::after'));
  return drawn && width > 0 && height > 0 && bottom > 0 && right > 0;
})()`;

/** Somebody without a mouse. Every stop on the way must be seen. */
class Keys {
  constructor(readonly page: Page) {}

  holds = (target: Locator): Promise<boolean> =>
    target
      .and(this.page.locator(':focus'))
      .count()
      .then((count) => count === 1);

  async to(target: Locator, key: 'Tab' | 'Shift+Tab' | 'ArrowDown' = 'Tab'): Promise<void> {
    await target.first().waitFor();
    for (let stops = 0; stops < MOST_STOPS; stops++) {
      if (await this.holds(target)) return;
      await this.page.keyboard.press(key);
      if (await this.page.evaluate<boolean>(SEEN)) continue;
      throw new Error(
        `The focus does not show on ${await this.page.evaluate<string>('document.activeElement.outerHTML.slice(0, 160)')}`,
      );
    }
    throw new Error(`${key} never reaches ${String(target)}`);
  }

  async press(target: Locator, key = 'Enter'): Promise<void> {
    await this.to(target);
    await this.page.keyboard.press(key);
  }

  async write(target: Locator, text: string): Promise<void> {
    await this.to(target);
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.type(text);
  }

  async through(link: string): Promise<void> {
    await this.press(this.page.getByRole('link', { name: link, exact: true }));
  }
}

describe('without a mouse', () => {
  const width = DESK;
  let house: TestHouse;
  let browser: TestBrowser;
  let scene: Scene;

  beforeAll(async () => {
    house = await startHouse({ worker: true, listen: true, env: { DEMO: '1' } });
    browser = await openBrowser(house);
    scene = await buildScene(house);
  }, 120_000);
  afterEach(() => {
    expect(browser.faults.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  const keysOf = async (visitor: { cookie?: string; javaScript?: boolean }) =>
    new Keys(await browser.newPage({ width, ...visitor }));

  it('an employer signs in and posts a need', async () => {
    const keys = await keysOf({});
    const { page } = keys;
    await page.goto('/connexion');
    await page.getByRole('heading', { name: 'Se connecter' }).waitFor();
    await keys.press(page.getByRole('link', { name: 'Aller au contenu' }));
    await keys.write(page.getByRole('textbox', { name: 'Votre adresse e-mail' }), scene.employerEmail);
    const code = await codeAfter(house, scene.employerEmail, () => page.keyboard.press('Enter'));
    await page.getByRole('textbox', { name: 'Le code reçu' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.type(code);
    await page.keyboard.press('Enter');
    await keys.press(page.getByRole('link', { name: /^Recruter/ }));
    await page
      .getByRole('heading', { name: /^Quel est votre besoin/ })
      .and(page.locator(':focus'))
      .waitFor();
    await keys.write(
      page.getByRole('textbox', { name: /^Votre besoin/ }),
      'Plonge et aide en cuisine, 24 h par semaine, le midi, à Flers, début mi-janvier.',
    );
    await keys.press(page.getByRole('button', { name: 'Continuer' }));
    await page.getByRole('heading', { name: 'Vérifions ensemble' }).and(page.locator(':focus')).waitFor();
  });

  it('an adviser finds a need with « / », qualifies it and comes to the ranking', async () => {
    const keys = await keysOf({ cookie: scene.cookies.adviser });
    const { page } = keys;
    await page.goto('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog', { name: 'Chercher partout' });
    await dialog.getByRole('searchbox').and(page.locator(':focus')).waitFor();
    await page.keyboard.type('dimanche');
    const found = dialog.getByRole('link', { name: /Plonge le dimanche/ });
    await keys.to(found, 'ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Plonge le dimanche' }).waitFor();
    await keys.press(page.getByRole('button', { name: 'Ouvrir le besoin' }));
    await page.getByText(/Le besoin est ouvert/).waitFor();
    const tab = page.getByRole('tab', { selected: true });
    await keys.to(tab);
    for (let presses = 0; presses < 5; presses++) {
      if ((await page.locator(':focus').textContent()) === 'Jeunes qui correspondent') break;
      await page.keyboard.press('ArrowRight');
    }
    await page.getByRole('tab', { name: 'Jeunes qui correspondent', selected: true }).waitFor();
    await page.getByRole('checkbox').first().waitFor();
    await keys.press(page.getByRole('checkbox').first(), 'Space');
    await page.getByText('1 jeune choisi').waitFor();
  });

  it('Escape closes the search, and the focus goes back to its button', async () => {
    const keys = await keysOf({ cookie: scene.cookies.adviser });
    const { page } = keys;
    await page.goto('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    const button = page.getByRole('button', { name: /^Chercher/ });
    await keys.press(button);
    const dialog = page.getByRole('dialog', { name: 'Chercher partout' });
    await dialog.getByRole('searchbox').and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await button.and(page.locator(':focus')).waitFor();
  });

  it('a director invites a colleague; the dialog gives the focus back', async () => {
    const keys = await keysOf({ cookie: scene.cookies.director });
    const { page } = keys;
    await page.goto('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await keys.through('Structure');
    const invite = page.getByRole('button', { name: 'Ajouter une personne' });
    await keys.press(invite);
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Prénom' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.type('Inès');
    await keys.write(dialog.getByRole('textbox', { name: 'Nom', exact: true }), 'Diallo');
    await keys.write(dialog.getByRole('textbox', { name: 'E-mail' }), `ines.${width}@example.org`);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText(`ines.${width}@example.org`).waitFor();
    await invite.and(page.locator(':focus')).waitFor();
  });

  it('a young person says yes on the page of the link, without script', async () => {
    const keys = await keysOf({ javaScript: false });
    const { page } = keys;
    await page.goto(scene.links.consent);
    const yes = page.getByRole('button', { name: 'J’accepte' });
    for (let stops = 0; stops < MOST_STOPS && !(await keys.holds(yes)); stops++) await page.keyboard.press('Tab');
    expect(await keys.holds(yes)).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Merci pour votre réponse' }).waitFor();
  });
});
