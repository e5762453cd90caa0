// `npm run docs:pictures`: photographs the real portal for README.md. A demo house is started on a database of its own,
// people sign in with the codes of its mailbox, Chromium takes the pictures, everything is thrown away.
/* global document */
import './services/require-node.mjs';
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from './services/checkout.mjs';
import { ensureChromium } from './services/chromium.mjs';
import { prepare } from './services/install.mjs';
import { freePort, onSignal, stopChild, until } from './services/processes.mjs';
import { main, Refusal, say } from './services/terminal.mjs';

const folder = path.join(root, 'docs/pictures');
/** All pictures together, in bytes: a clone carries them. */
const BUDGET = 1_500_000;
const PHONE = { width: 390, height: 780 };
const DESK = { width: 1280, height: 800 };

/** What is photographed: file, size, who looks, where, what to do before, and which part when not the whole window. */
const pictures = [
  { file: 'employeur-accueil', size: PHONE, who: 'employer', at: () => '/' },
  { file: 'employeur-candidatures', size: PHONE, who: 'employer', at: ({ answered }) => `/besoins/${answered}` },
  { file: 'jeune-accord', size: PHONE, who: null, at: ({ link }) => link },
  { file: 'conseillere-a-faire', size: DESK, who: 'adviser', at: () => '/' },
  {
    file: 'conseillere-classement',
    size: DESK,
    who: 'adviser',
    at: ({ open }) => `/besoins/${open}`,
    tab: 'Jeunes qui correspondent',
  },
  {
    file: 'conseillere-contrats',
    size: DESK,
    who: 'adviser',
    at: ({ open }) => `/besoins/${open}`,
    tab: 'Contrats et aides',
  },
  {
    file: 'conseillere-carte',
    size: DESK,
    who: 'adviser',
    at: ({ open }) => `/besoins/${open}?vue=jeunes`,
    part: 'main aside',
  },
  {
    file: 'conseillere-comparaison',
    size: DESK,
    who: 'adviser',
    at: ({ open, two }) => `/besoins/${open}/comparer?jeunes=${two}`,
  },
  { file: 'conseillere-propositions', size: DESK, who: 'adviser', at: () => '/propositions' },
  { file: 'conseillere-rencontre', size: DESK, who: 'adviser', at: ({ meeting }) => `/propositions/${meeting}` },
  { file: 'conseillere-recherche', size: DESK, who: 'adviser', at: () => '/', search: 'flers' },
  {
    file: 'direction-chiffres',
    size: DESK,
    who: 'director',
    at: () => '/structure/chiffres?periode=annee',
  },
  { file: 'conseillere-suivi', size: DESK, who: 'adviser', at: ({ placement }) => `/suivis/${placement}` },
  { file: 'conseillere-mediation', size: DESK, who: 'adviser', at: ({ mediation }) => `/mediations/${mediation}` },
];

/** The people and things that show most, chosen the same way every time. */
const choices = {
  adviser: `select a.email as value from memberships m join accounts a on a.id = m.account_id
    where m.role = 'adviser' and m.state = 'confirmed'
    order by (select count(*) from needs n where n.structure_id = m.structure_id) desc, m.id limit 1`,
  answered: `select n.id as value from needs n join proposals p on p.need_id = n.id and p.state in ('sent', 'interview')
    where n.state = 'open' group by n.id order by count(*) desc, n.id limit 1`,
  employer: `select a.email as value from memberships m join accounts a on a.id = m.account_id
    where m.role = 'employer' and m.state = 'confirmed' and m.company_id = (select company_id from needs where id = $1)
    order by m.id limit 1`,
  open: `select n.id as value from needs n left join proposals p on p.need_id = n.id where n.state = 'open'
    group by n.id order by count(p.id) desc, n.id limit 1`,
  two: `select string_agg(candidate_id::text, ',') as value from (
    select p.candidate_id from proposals p where p.need_id = $1 order by p.created_at desc, p.id limit 2) as two`,
  director: `select a.email as value from memberships m join accounts a on a.id = m.account_id
    where m.role = 'director' and m.state = 'confirmed' order by m.id limit 1`,
  meeting: `select proposal_id as value from meetings where state = 'set' order by starts_at desc, id limit 1`,
  placement: `select p.id as value from placements p join check_ins c on c.placement_id = p.id and c.state = 'answered'
    where p.state = 'started' group by p.id order by count(*) desc, p.id limit 1`,
  mediation: `select id as value from mediations where state in ('open', 'acknowledged', 'in_progress') order by level desc, id limit 1`,
  asking: `select p.id as value from proposals p join candidates c on c.id = p.candidate_id
    where p.state = 'shortlisted' and c.email is not null order by p.id limit 1`,
};

/** What a choice is about: one made before it. */
const about = { employer: 'answered', two: 'open' };

async function choose(url) {
  const { withClient } = await import('./services/postgres.mjs');
  return withClient(url, async (client) => {
    const chosen = {};
    for (const [name, sql] of Object.entries(choices)) {
      const values = name in about ? [chosen[about[name]]] : [];
      const { rows } = await client.query(sql, values);
      if (rows.length === 0) throw new Refusal(`La démonstration ne montre rien pour « ${name} ».`);
      chosen[name] = rows[0].value;
    }
    return chosen;
  });
}

/** A demo on a database of its own, as `npm start` would run it. @returns {Promise<{ url, databaseUrl, stop }>} */
async function startDemo() {
  const { ensureDatabase, startPostgres } = await import('./services/postgres.mjs');
  const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'passerelle-pictures-'));
  fs.chmodSync(temporary, 0o755); // as root, Postgres runs as another user
  const server = await startPostgres({ folder: temporary, durable: false });
  const databaseUrl = await ensureDatabase(server.url, 'passerelle');
  const port = await freePort();
  const env = { ...process.env, DATABASE_URL: databaseUrl, REDIS_URL: '', SMTP_URL: '', DEMO: '1', PORT: String(port) };
  Object.assign(env, {
    SECRET: randomBytes(32).toString('hex'),
    PUBLIC_URL: `http://localhost:${port}`,
    LOG_LEVEL: 'silent',
  });
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'start.mjs')], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const stop = async () => {
    await stopChild(child);
    await server.stop();
    fs.rmSync(temporary, { recursive: true, force: true });
  };
  onSignal(() => void stop().then(() => process.exit(1)));
  const url = `http://localhost:${port}`;
  const ready = () =>
    fetch(`${url}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
  if (await until(async () => child.exitCode !== null || (await ready()), 600_000, 200))
    return { url, databaseUrl, stop };
  await stop();
  throw new Refusal('La démonstration n’a pas démarré.');
}

/** Waits for a message in the demo's mailbox. @returns its address and subject */
async function messageTo(url, fits) {
  let found;
  const pattern = /<a href="(\/mailbox\/[^"]+)">([^<]*)<\/a><br ?\/?><span[^>]*>à (?:<!-- -->)?([^ <]+)/g;
  const arrived = await until(
    async () => {
      const html = await (await fetch(`${url}/mailbox`)).text();
      found = [...html.matchAll(pattern)].map(([, address, subject, to]) => ({ address, subject, to })).find(fits);
      return found !== undefined;
    },
    60_000,
    200,
  );
  if (!arrived) throw new Refusal('Le message attendu n’est pas arrivé dans la boîte de la démonstration.');
  return found;
}

async function signIn(url, email) {
  const post = (route, body) =>
    fetch(`${url}/api/${route}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  await post('sign-in/codes', { email });
  const { subject } = await messageTo(url, ({ subject: text, to }) => to === email && /^\d{6} /.test(text));
  const answer = await post('sign-in', { email, code: subject.slice(0, 6) });
  if (!answer.ok) throw new Refusal(`${email} n’a pas pu se connecter.`);
  return answer.headers.getSetCookie().map((cookie) => {
    const [name, value] = cookie.split(';')[0].split('=');
    return { name, value, url };
  });
}

/** The young person's page: the adviser asks for an agreement, the link comes by mail. */
async function agreementLink(url, cookies, proposalId) {
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  await fetch(`${url}/api/proposals/${proposalId}/ask-consent`, { method: 'POST', headers: { cookie } });
  const { address } = await messageTo(url, ({ subject }) => /emploi pour vous/i.test(subject));
  const html = await (await fetch(url + address)).text();
  const [token] = /\/r\/[\w-]+/.exec(html) ?? [];
  if (!token) throw new Refusal('Le message au jeune ne contient pas de lien.');
  return token;
}

async function photograph(browser, url, { file, size, who, at, tab, search, part }, cookies, chosen) {
  const context = await browser.newContext({
    baseURL: url,
    viewport: size,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    reducedMotion: 'reduce',
  });
  if (who) await context.addCookies(cookies[who]);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(at(chosen), { waitUntil: 'networkidle' });
  if (tab) {
    await page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
    await page.waitForLoadState('networkidle');
  }
  // A page shows grey bars until its answers are there, and costs are computed after that.
  await page.waitForFunction(
    () =>
      document.querySelector('h1') &&
      !document.querySelector('[class*="Skeleton"]') &&
      !document.body.innerText.includes('en cours de calcul'),
  );
  await page.evaluate(() => document.fonts.ready);
  if (search) {
    await page.keyboard.press('/');
    await page.getByRole('searchbox', { name: /^Un jeune/ }).fill(search);
    await page.waitForLoadState('networkidle');
    await page.getByRole('dialog').getByRole('link').first().waitFor();
  }
  const picture = { path: path.join(folder, `${file}.jpg`), type: 'jpeg', quality: 72 };
  if (part) await page.locator(part).first().screenshot(picture);
  else await page.screenshot(picture);
  await context.close();
  say(`  ${file}.jpg`);
}

await main(async () => {
  await prepare(['server', 'portal']);
  const { chromium } = await import('playwright-core');
  const executablePath = await ensureChromium();
  const { url, databaseUrl, stop } = await startDemo();
  let browser;
  try {
    const chosen = await choose(databaseUrl);
    const cookies = { adviser: await signIn(url, chosen.adviser) };
    chosen.link = await agreementLink(url, cookies.adviser, chosen.asking);
    cookies.employer = await signIn(url, chosen.employer);
    cookies.director = await signIn(url, chosen.director);
    fs.rmSync(folder, { recursive: true, force: true });
    fs.mkdirSync(folder, { recursive: true });
    browser = await chromium.launch({
      executablePath,
      env: { ...process.env, LANGUAGE: 'fr' }, // how date fields are written
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--lang=fr-FR'],
    });
    for (const picture of pictures) await photograph(browser, url, picture, cookies, chosen);
  } finally {
    await browser?.close();
    await stop();
  }
  const bytes = fs.readdirSync(folder).reduce((sum, file) => sum + fs.statSync(path.join(folder, file)).size, 0);
  say(`${pictures.length} images, ${Math.round(bytes / 1000)} ko dans docs/pictures.`);
  if (bytes > BUDGET) throw new Refusal(`Plus de ${BUDGET / 1000} ko : réduisez la qualité ou le nombre.`);
});
