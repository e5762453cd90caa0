import type { Locator, Page } from 'playwright-core';
import { startHouse, type TestHouse } from '../support/app.js';
import { codeAfter, DESK, openBrowser, PHONE, type TestBrowser } from '../support/browser.js';
import { buildScene, type Scene } from './scene.js';

jest.setTimeout(120_000);

/** More stops than any page has before what is looked for. */
const MOST_STOPS = 90;
/** What has the focus is seen: a ring around it (or around its row), or the border that only a field with the focus has. */
const SEEN = `(() => {
  const held = document.activeElement;
  if (held.matches('body, [tabindex="-1"]')) return true;
  for (const transition of held.getAnimations()) transition.finish();
  const ringed = ({ outlineStyle, outlineWidth, boxShadow }) =>
    (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
  const bordered = () => {
    const { borderTopColor } = getComputedStyle(held);
    const probe = held.parentElement.appendChild(document.createElement('i'));
    probe.style.color = 'var(--mantine-primary-color-filled)';
    const focused = getComputedStyle(probe).color;
    probe.remove();
    return borderTopColor === focused;
  };
  const field = held.matches('input, textarea, select');
  // Boxes to tick are drawn by what stands beside them.
  const drawn = [getComputedStyle(held), getComputedStyle(held, '::after'), held.nextElementSibling && getComputedStyle(held.nextElementSibling)]
    .filter(Boolean).some(ringed) || (field && bordered());
  const { width, height, bottom, right } = held.getBoundingClientRect();
  return drawn && (held.matches('[type=checkbox], [type=radio]') || (width > 0 && height > 0 && bottom > 0 && right > 0));
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

  /** The menu is folded on a phone. */
  async through(link: string): Promise<void> {
    const menu = this.page.getByRole('button', { name: 'Menu' });
    if (await menu.isVisible()) await this.press(menu);
    await this.press(this.page.getByRole('link', { name: link, exact: true }));
  }
}

describe.each([PHONE, DESK])('without a mouse, on a window of %i pixels', (width) => {
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
    await page.goto('/jeunes');
    await page.getByRole('heading', { level: 1 }).waitFor();
    const button = page.getByRole('button', { name: /^Chercher/ });
    await keys.press(button);
    const dialog = page.getByRole('dialog', { name: 'Chercher partout' });
    await dialog.getByRole('searchbox').and(page.locator(':focus')).waitFor();
    for (let presses = 0; presses < 4; presses++) {
      await page.keyboard.press('Tab');
      const held = await page.evaluate<string>(
        'document.activeElement.closest("[role=dialog]") ? "the dialog" : document.activeElement.outerHTML.slice(0, 160)',
      );
      expect(held).toBe('the dialog');
    }
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
