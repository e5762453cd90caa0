import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { startHouse, type TestHouse } from '../support/app.js';
import {
  codeAfter,
  DESK,
  expectAnswerPage,
  openBrowser,
  PHONE,
  type TestBrowser,
  violations,
} from '../support/browser.js';
import { buildScene, type Role, type Scene } from './scene.js';

jest.setTimeout(60_000);

/** Every page of the portal, for whoever may open it; a path may say which view of the page. */
const pages: Record<Role | 'anyone', (scene: Scene) => string[]> = {
  anyone: () => ['/connexion', '/inscription', '/mentions', '/une-page-inconnue'],
  employer: ({ draft, open }) => [
    '/',
    '/besoins',
    '/besoins/nouveau',
    draft,
    `${draft}/modifier`,
    open,
    '/recrutements',
  ],
  adviser: (scene) => [
    '/',
    '/besoins',
    '/besoins/nouveau',
    scene.submitted,
    ...['besoin', 'jeunes', 'propositions', 'contrats', 'historique'].map((view) => `${scene.open}?vue=${view}`),
    '/jeunes',
    '/jeunes/nouveau',
    scene.candidate,
    `${scene.candidate}/modifier`,
    scene.proposal,
    '/suivis',
    '/suivis/nouveau',
    scene.placement,
    scene.call,
    '/mediations',
    scene.mediation,
    '/entreprises',
    scene.company,
  ],
  director: () => ['/', '/structure'],
  administrator: () => ['/', '/administration'],
};

describe('the pages of the portal', () => {
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

  /** What is wrong with a page that has loaded, at the width it has. */
  async function complaints(page: Page): Promise<string[]> {
    const { width = 0 } = page.viewportSize() ?? {};
    const at = `${page.url()} at ${width}`;
    const headings = await page.getByRole('heading', { level: 1 }).count();
    const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
    return [
      ...(headings === 1 ? [] : [`${at}: ${headings} h1`]),
      ...(/ · Passerelle$/.test(await page.title()) ? [] : [`${at}: the title « ${await page.title()} »`]),
      ...(wide <= width ? [] : [`${at}: ${wide} pixels wide`]),
      ...((await page.getByText('Cela n’a pas pu être affiché').count()) === 0
        ? []
        : [`${at}: something did not load`]),
      ...(await violations(page)).map((violation) => `${at}: ${violation}`),
    ];
  }

  it.each(Object.keys(pages) as (keyof typeof pages)[])(
    'open for %s without complaint, on a phone and at a desk',
    async (role) => {
      const cookie = role === 'anyone' ? undefined : scene.cookies[role];
      const page = await browser.newPage({ width: DESK, ...(cookie ? { cookie } : {}) });
      const found: string[] = [];
      let n = 0;
      for (const address of pages[role](scene)) {
        await page.setViewportSize({ width: DESK, height: 900 });
        await page.goto(address);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.getByText('Chargement…').first().waitFor({ state: 'detached' });
        n += 1;
        const name = `/tmp/shots/p-${role}-${String(n).padStart(2, '0')}`;
        await page.screenshot({ path: `${name}-w.png`, fullPage: true });
        found.push(...(await complaints(page)));
        await page.setViewportSize({ width: PHONE, height: 740 });
        await page.screenshot({ path: `${name}-n.png`, fullPage: true });
        found.push(...(await complaints(page)));
      }
      expect(found).toEqual([]);
    },
  );

  it('are all opened here', () => {
    const source = fs.readFileSync(path.resolve(import.meta.dirname, '../../apps/portal/src/routes.tsx'), 'utf8');
    const routes = [...source.matchAll(/^ {2}'(\/[^']*)':/gm)].map(([, route = '']) => route);
    const opened = Object.values(pages).flatMap((addresses) =>
      addresses(scene).map((address) => address.split('?')[0]),
    );
    const never = routes.filter(
      (route) => !opened.some((address) => new RegExp(`^${route.replace(/:\w+/g, '[\\w-]{36}')}$`).test(address ?? '')),
    );
    expect(routes.length).toBeGreaterThan(20);
    expect(never).toEqual([]);
  });

  it('that mails lead to are small and need no script', async () => {
    const young = await browser.newPage({ width: PHONE, javaScript: false });
    const reader = await browser.newPage({ width: PHONE });
    for (const [name, link] of Object.entries(scene.links)) {
      await young.goto(link);
      await young.screenshot({ path: `/tmp/shots/p-link-${name}.png`, fullPage: true });
      await expectAnswerPage(young, reader);
    }
  });

  it('let somebody without a mouse sign in and describe a need', async () => {
    const page = await browser.newPage({ width: DESK });
    const { keyboard } = page;
    const focused = () => page.evaluate<string>('document.activeElement?.textContent || document.activeElement?.name');
    /** Presses Tab until what has this name has the focus. */
    const tabTo = async (name: string | RegExp) => {
      for (let presses = 0; presses < 30; presses++) {
        await keyboard.press('Tab');
        if ((await focused()).match(name)) return;
      }
      throw new Error(`Tab never reaches ${name}`);
    };
    await page.goto('/connexion');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await tabTo('Aller au contenu');
    await keyboard.press('Enter');
    await tabTo('email');
    await keyboard.type(scene.employerEmail);
    const code = await codeAfter(house, scene.employerEmail, () => keyboard.press('Enter'));
    await page.getByRole('textbox', { name: 'Le code reçu' }).waitFor();
    expect(await focused()).toBe('code');
    await keyboard.type(code);
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: /^Bonjour/ }).waitFor();
    await tabTo(/^Recruter/);
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: /^Quel est votre besoin/ }).waitFor();
    await tabTo('text');
    await keyboard.type('Plonge et aide en cuisine, le midi, à Flers.');
    await tabTo('Continuer');
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Vérifions ensemble' }).waitFor();
    expect(await focused()).toBe('Vérifions ensemble');
  });
});
