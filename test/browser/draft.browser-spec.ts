jest.setTimeout(30_000);
import type { Page } from 'playwright-core';
import { startHouse, type TestHouse } from '../support/app.js';
import { aCompany, anAdviser, aStructure } from '../support/builders.js';
import { DESK, expectAccessible, openBrowser, PHONE, signIn, codeAfter, type TestBrowser } from '../support/browser.js';

describe('draft', () => {
  let house: TestHouse;
  let browser: TestBrowser;
  let employer: Page;
  let adviser: Page;
  beforeAll(async () => {
    house = await startHouse({ worker: true, listen: true });
    browser = await openBrowser(house);
    const structureId = await aStructure(house, { communes: ['61169'], name: 'Mission Locale du Bocage' });
    await anAdviser(house, structureId, { email: 'adviser@example.org' });
    employer = await browser.newPage({ width: PHONE });
    adviser = await browser.newPage({ width: DESK });
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
  });
  it('x', async () => {
    const t = performance.now();
    await employer.goto('/connexion');
    await employer.getByRole('heading', { level: 1 }).waitFor();
    await employer.screenshot({ path: '/tmp/shots/a.png', fullPage: true });
    process.stdout.write(`goto ${performance.now() - t}\n`);
    await expectAccessible(employer);
    process.stdout.write(`axe ${performance.now() - t}\n`);
    await signIn(adviser, house, 'adviser@example.org');
    process.stdout.write(`signin ${performance.now() - t}\n`);
    await adviser.screenshot({ path: '/tmp/shots/b.png', fullPage: true });
    console.log(browser.faults);
  });
});
