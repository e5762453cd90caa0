import axe, { type AxeResults } from 'axe-core';
import { chromium, type Page } from 'playwright-core';
import type { TestHouse } from './app.js';

/** Widths at which every page must work: a small phone, a desk. */
export const PHONE = 360;
export const DESK = 1280;

/** Long enough for a busy machine with two cores, short enough to fail with the name of what is missing. */
const PATIENCE_MS = 10_000;

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Visitor {
  width: number;
  /** Where the browser believes to be; Paris when absent. */
  timeZone?: string;
  /** False as on phones that block scripts. */
  javaScript?: boolean;
  /** A session opened already, `name=value`. */
  cookie?: string;
}

export interface TestBrowser {
  /** A page of somebody's own: cookies and storage are shared with nobody. */
  newPage: (visitor: Visitor) => Promise<Page>;
  /** What the pages complained about on the console, and what they did not catch. */
  faults: string[];
  close: () => Promise<void>;
}

/** A real Chromium that looks at the house: the one of `CHROMIUM_PATH`, which the test services find on the PATH. */
export async function openBrowser(house: TestHouse): Promise<TestBrowser> {
  const executablePath = process.env.CHROMIUM_PATH;
  if (!executablePath) throw new Error('No Chromium: install one, or name it in CHROMIUM_PATH. Nothing is skipped.');
  const url = await house.url();
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  const faults: string[] = [];
  return {
    faults,
    newPage: async ({ width, timeZone = 'Europe/Paris', javaScript = true, cookie }) => {
      const context = await browser.newContext({
        baseURL: url,
        viewport: { width, height: width === PHONE ? 740 : 900 },
        locale: 'fr-FR',
        timezoneId: timeZone,
        reducedMotion: 'reduce',
        javaScriptEnabled: javaScript,
      });
      if (cookie) {
        const [name = '', value = ''] = cookie.split('=');
        // The second one is what the server leaves beside its own for the portal to read.
        const signedIn = { name: 'passerelle_signed_in', value: await roleOf(url, cookie), url };
        await context.addCookies([{ name, value, url }, signedIn]);
      }
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE_MS);
      page.on('pageerror', ({ message }) => faults.push(`${page.url()}: ${message}`));
      page.on('console', (message) => {
        const from = message.location().url;
        // The session is over: an answer of the API that Chromium reports as an error.
        if (message.type() === 'error' && !from.endsWith('/api/me'))
          faults.push(`${page.url()}: ${message.text()} (${from})`);
      });
      return page;
    },
    close: () => browser.close(),
  };
}

async function roleOf(url: string, cookie: string): Promise<string> {
  const me = (await (await fetch(`${url}/api/me`, { headers: { cookie } })).json()) as { role: string };
  return me.role;
}

/** Signs in as people do: the address, then the code that arrives there. Ends on the page of whoever signed in. */
export async function signIn(page: Page, house: TestHouse, email: string): Promise<void> {
  await page.goto('/connexion');
  await page.getByLabel('Votre adresse e-mail').fill(email);
  const code = await codeAfter(house, email, () => page.getByRole('button', { name: 'Recevoir un code' }).click());
  await page.getByLabel('Le code reçu').fill(code);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await page.getByRole('heading', { level: 1, name: /^(Bonjour|Administration)/ }).waitFor();
}

/** The code of the mail that somebody receives because of what is done. */
export async function codeAfter(house: TestHouse, email: string, act: () => Promise<unknown>): Promise<string> {
  const before = new Set(house.smtp.inbox);
  await act();
  const mail = await house.smtp.waitFor(
    (one) => !before.has(one) && one.to.includes(email) && /code/.test(one.subject),
  );
  return /\b\d{6}\b/.exec(mail.text)?.[0] ?? '';
}

/** The path of the newest link without account that somebody received in a mail about `subject`. */
export async function linkFor(house: TestHouse, email: string, subject: RegExp): Promise<string> {
  const fits = (mail: { to: string[]; subject: string }) => mail.to.includes(email) && subject.test(mail.subject);
  await house.smtp.waitFor(fits);
  return /\/r\/[\w-]+/.exec(house.smtp.inbox.findLast(fits)?.text ?? '')?.[0] ?? '';
}

const WCAG_21_AA = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'], resultTypes: ['violations'] };

/** What axe finds against WCAG 2.1 AA on the page as it is now, one line for each rule: which, on what. */
export async function violations(page: Page): Promise<string[]> {
  // Put in by hand: axe’s own adapter for Playwright takes ten times as long for pages without frames.
  if (!(await page.evaluate<boolean>(`'axe' in window`))) await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(WCAG_21_AA)})`);
  return found.map(({ id, nodes }) => `breaks ${id}: ${nodes.map(({ html }) => html.slice(0, 150)).join(' | ')}`);
}

export async function expectAccessible(page: Page): Promise<void> {
  expect((await violations(page)).map((violation) => `${page.url()} ${violation}`)).toEqual([]);
}

/** An answer page: small, without script, accessible. Its copy is what `reader`, a page with scripts, judges. */
export async function expectAnswerPage(page: Page, reader: Page): Promise<void> {
  const html = await page.content();
  expect(html).not.toContain('<script');
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(30 * 1024);
  await reader.setContent(html);
  expect(await reader.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PHONE);
  await expectAccessible(reader);
}
