import type { Page } from 'playwright-core';
import { startHouse, type TestHouse } from '../support/app.js';
import { openBrowser, type TestBrowser } from '../support/browser.js';
import { LOADED, pages } from './addresses.js';
import { buildScene, type Scene } from './scene.js';

jest.setTimeout(60_000);

/**
 * Where text runs again into one column. 320: a desk of 1,280 pixels at 400 % (WCAG 1.4.10); 640: at 200 %, with letters
 * as large as before; 1,280: the desk itself.
 */
const WIDTHS = [320, 640, 1280];

const FIRST_NAME = 'Marie-Antoinette-Élisabeth';
const LAST_NAME = 'de La Rochefoucauld-Montmorency-Lux';
const COMPANY = 'Société coopérative d’intérêt collectif Saint-Barthélemy-d’Anjou Électrotechnique';
const WORDS =
  'Électromécanicienne-électrotechnicienne anticonstitutionnellement hydroélectrique, contre-interrogatoires';
/** Nothing to break at, as people paste it. */
const ENDLESS =
  'https://example.org/une-page/dont-l-adresse-ne-finit-pas/abcdefghijklmnopqrstuvwxyz0123456789?avec=tout';
const EMAIL = 'marie-antoinette-elisabeth.de-la-rochefoucauld-montmorency@example.org';

/** The longest of everything that people write, wherever a page may show it. */
async function lengthen({ db }: TestHouse): Promise<void> {
  const text = `${WORDS} ${ENDLESS}`;
  const statements: [sql: string, ...values: string[]][] = [
    ['update accounts set first_name = $1, last_name = $2', FIRST_NAME, LAST_NAME],
    ['update accounts set email = id || $1', `.${EMAIL}`],
    ['update candidates set first_name = $1, last_name = $2', FIRST_NAME, LAST_NAME],
    ['update candidates set email = $1 where email is not null', EMAIL],
    ['update candidates set external_id = $1 || right(id::text, 12)', 'DOSSIER-NATIONAL-2026-'],
    ['update candidates set skills = jsonb_build_array($1::text, $2::text)', WORDS.slice(0, 120), ENDLESS],
    ['update companies set name = $1, contact_name = $2', COMPANY, `${FIRST_NAME} ${LAST_NAME}`],
    ['update companies set presentation = $1, access = $1, address = $2, email = $3', text, WORDS, EMAIL],
    ['update needs set title = $1, description = $2', `${WORDS} (H/F)`, `${text} Moins de 30 ans.`],
    ['update placements set job_title = $1, what_worked = $2 where what_worked is not null', WORDS, text],
    ['update placements set job_title = $1', WORDS],
    ['update proposals set note = $1', text],
    ['update candidate_notes set text = $1', text],
    ['update meetings set place = $1, note = $2', WORDS, text],
    ['update mediation_notes set text = $1', text],
    ['update state_changes set note = $1 where note is not null', text],
    ['update imports set file_name = $1', `${ENDLESS}.csv`.slice(0, 200)],
    ['update structures set name = $1, email = $2', `Mission Locale ${COMPANY}`, EMAIL],
    ['update check_ins set comment = $1', text],
    ['update mails set recipient = $1', EMAIL],
  ];
  for (const [sql, ...values] of statements) await db.query(sql, values);
}

/**
 * Text that leaves its box: wider than the window, or cut by something that hides what overflows. What scrolls sideways
 * on its own, what is for screen readers only and what ends in « … » by design is left out.
 */
const LEAVING = `(() => {
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  const found = wide > 0 ? ['the page, by ' + wide] : [];
  const named = (element) => element.tagName.toLowerCase() + ' « ' + element.textContent.trim().slice(0, 60) + ' »';
  for (const element of document.querySelectorAll('body *')) {
    const words = [...element.childNodes].filter((node) => node.nodeType === 3 && node.data.trim());
    const box = element.getBoundingClientRect();
    if (words.length === 0 || element.closest('svg') || box.width <= 1 || box.height <= 1) continue;
    const range = document.createRange();
    const right = Math.max(...words.map((node) => (range.selectNode(node), range.getBoundingClientRect().right)));
    for (let around = element; around && around !== document.body; around = around.parentElement) {
      const { overflowX, textOverflow, clipPath } = getComputedStyle(around);
      if (clipPath !== 'none' || textOverflow === 'ellipsis' || overflowX === 'auto' || overflowX === 'scroll') break;
      const edge = around.getBoundingClientRect();
      if (overflowX !== 'visible' && right > edge.right + 1) {
        found.push(named(element) + ' is cut by ' + Math.round(right - edge.right));
        break;
      }
      if (around === element && element.matches('button, a, .mantine-Badge-root') && right > edge.right + 1)
        found.push(named(element) + ' leaves its button');
    }
  }
  return found;
})()`;

describe('the longest names and words', () => {
  let house: TestHouse;
  let browser: TestBrowser;
  let scene: Scene;

  beforeAll(async () => {
    house = await startHouse({ worker: true, listen: true, env: { DEMO: '1' } });
    browser = await openBrowser(house);
    scene = await buildScene(house);
    await lengthen(house);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  const leaving = async (page: Page, address: string): Promise<string[]> => {
    const found: string[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 740 });
      for (const what of await page.evaluate<string[]>(LEAVING)) found.push(`${address} at ${width}: ${what}`);
    }
    return found;
  };

  it.each(Object.keys(pages) as (keyof typeof pages)[])(
    'stay inside the pages of %s, down to 320 pixels',
    async (role) => {
      const cookie = role === 'anyone' ? undefined : scene.cookies[role];
      const page = await browser.newPage({ width: 320, ...(cookie ? { cookie } : {}) });
      const found: string[] = [];
      for (const address of pages[role](scene)) {
        await page.goto(address);
        await page.evaluate(LOADED);
        found.push(...(await leaving(page, address)));
      }
      expect(found).toEqual([]);
    },
    120_000,
  );

  it('stay inside the pages opened from a mail', async () => {
    const page = await browser.newPage({ width: 320, javaScript: true });
    const found: string[] = [];
    for (const link of Object.values(scene.links)) {
      await page.goto(link);
      found.push(...(await leaving(page, link)));
    }
    expect(found).toEqual([]);
  });
});
