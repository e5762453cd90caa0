import fs from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
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
import { LOADED, pages, UNKNOWN } from './addresses.js';
import { buildScene, type Scene } from './scene.js';

jest.setTimeout(60_000);

/** How much of the screen moved by itself while the page loaded, by Chromium’s layout shift scores, and what moved most. */
const SHIFT = `new Promise((done) => {
  const moves = [];
  const observer = new PerformanceObserver((list) => moves.push(...list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  requestAnimationFrame(() => setTimeout(() => {
    const own = moves.filter(({ hadRecentInput }) => !hadRecentInput).sort((a, b) => b.value - a.value);
    const node = own[0]?.sources[0]?.node;
    done({ sum: own.reduce((sum, { value }) => sum + value, 0), what: node?.outerHTML?.slice(0, 120) });
  }, 0));
})`;
const MOST_SHIFT = 0.05;

describe('the pages of the portal', () => {
  let house: TestHouse;
  let browser: TestBrowser;
  let scene: Scene;

  beforeAll(async () => {
    house = await startHouse({ worker: true, listen: true, env: { DEMO: '1' } });
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

  /** What is wrong with a page that has loaded. */
  async function complaints(page: Page, address: string, width: number): Promise<string[]> {
    const title = await page.title();
    const headings = await page.getByRole('heading', { level: 1 }).count();
    const failures = await page.getByText('Cela n’a pas pu être affiché').count();
    const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
    const wrong = [
      !page.url().endsWith(address) && `leads to ${page.url()}`,
      headings !== 1 && `has ${headings} h1`,
      !title.endsWith(' · Passerelle') && `is called « ${title} »`,
      title.startsWith('Page introuvable') !== (address === UNKNOWN) && `is called « ${title} »`,
      failures > 0 && 'did not load something',
      wide > width && `is ${wide} pixels wide`,
      ...(await violations(page)),
    ];
    return wrong.filter((complaint) => complaint !== false).map((complaint) => `${address} at ${width} ${complaint}`);
  }

  it.each(Object.keys(pages) as (keyof typeof pages)[])(
    'open for %s without complaint',
    async (role) => {
      const cookie = role === 'anyone' ? undefined : scene.cookies[role];
      const page = await browser.newPage({ width: PHONE, ...(cookie ? { cookie } : {}) });
      const found: string[] = [];
      for (const address of pages[role](scene)) {
        await page.setViewportSize({ width: PHONE, height: 740 });
        await page.goto(address);
        await page.evaluate(LOADED);
        const { sum, what } = await page.evaluate<{ sum: number; what?: string }>(SHIFT);
        if (sum > MOST_SHIFT) found.push(`${address} moves by ${sum.toFixed(3)} while it loads: ${what}`);
        for (const width of [PHONE, DESK]) {
          await page.setViewportSize({ width, height: 800 });
          found.push(...(await complaints(page, address, width)));
        }
      }
      expect(found).toEqual([]);
    },
    120_000,
  );

  it('are all opened here', () => {
    const source = fs.readFileSync(path.resolve(import.meta.dirname, '../../apps/portal/src/pages.ts'), 'utf8');
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

  it.each([
    ['adviser', ['/', '/besoins', '/jeunes', '/suivis', '/entreprises', '/besoins?etat=open']],
    ['employer', ['/', '/besoins', '/recrutements']],
    ['administrator', ['/']],
  ] as const)('ask once for what they show to an %s, however early they ask', async (role, addresses) => {
    const page = await browser.newPage({ width: PHONE, cookie: scene.cookies[role] });
    for (const address of addresses) {
      const asked: string[] = [];
      const note = (request: { url: () => string }) =>
        void (request.url().includes('/api/') && asked.push(new URL(request.url()).pathname));
      page.on('request', note);
      await page.goto(address);
      await page.evaluate(LOADED);
      page.off('request', note);
      expect(asked).toContain('/api/me');
      expect(asked.filter((path, index) => asked.indexOf(path) !== index)).toEqual([]);
    }
  });

  it('that are rendered by the server are small and need no script', async () => {
    const reader = await browser.newPage({ width: PHONE });
    const visitor = await browser.newPage({ width: PHONE, javaScript: false });
    for (const link of [...Object.values(scene.links), '/mailbox']) {
      await visitor.goto(link);
      await expectAnswerPage(visitor, reader);
    }
  });

  it('let somebody without a mouse sign in and describe a need', async () => {
    const page = await browser.newPage({ width: DESK });
    const { keyboard } = page;
    const hasFocus = (target: Locator) => target.and(page.locator(':focus'));
    const tabTo = async (target: Locator) => {
      for (let presses = 0; presses < 30; presses++) {
        await keyboard.press('Tab');
        if ((await hasFocus(target).count()) === 1) return;
      }
      throw new Error(`Tab never reaches ${String(target)}`);
    };
    await page.goto('/connexion');
    await page.getByRole('heading', { name: 'Se connecter' }).waitFor();
    await tabTo(page.getByRole('link', { name: 'Aller au contenu' }));
    await keyboard.press('Enter');
    await tabTo(page.getByRole('textbox', { name: 'Votre adresse e-mail' }));
    await keyboard.type(scene.employerEmail);
    const code = await codeAfter(house, scene.employerEmail, () => keyboard.press('Enter'));
    await hasFocus(page.getByRole('textbox', { name: 'Le code reçu' })).waitFor();
    await keyboard.type(code);
    await keyboard.press('Enter');
    await page.getByRole('link', { name: /^Recruter/ }).waitFor();
    await tabTo(page.getByRole('link', { name: /^Recruter/ }));
    await keyboard.press('Enter');
    await hasFocus(page.getByRole('heading', { name: /^Quel est votre besoin/ })).waitFor();
    await tabTo(page.getByRole('textbox', { name: /^Votre besoin/ }));
    await keyboard.type('Plonge et aide en cuisine, le midi, à Flers.');
    await tabTo(page.getByRole('button', { name: 'Continuer' }));
    await keyboard.press('Enter');
    await hasFocus(page.getByRole('heading', { name: 'Vérifions ensemble' })).waitFor();
  });
});
