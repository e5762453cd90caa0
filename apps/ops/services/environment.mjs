// The environment in which the API, the worker and the commands run: the variables given, completed by what comes
// along for trying out. Nothing here looks for a service on the machine.
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { built, openFolder, stateFolder } from './checkout.mjs';
import { Refusal, say, sentence } from './terminal.mjs';

export const isEmbedded = () => !process.env.DATABASE_URL;

/** Demo people, settable clock and mailbox page: never on a database that somebody named without asking for them. */
export const isDemo = () => isEmbedded() || process.env.DEMO === '1';

/** Names who uses the embedded database, and with which environment. */
export const usageFile = () => path.join(openFolder(stateFolder()), 'running.json');

/** What another command needs to work beside a running `npm start`. */
export const shared = (env) =>
  Object.fromEntries(
    ['DATABASE_URL', 'REDIS_URL', 'SMTP_URL', 'SECRET', 'DEMO', 'PORT', 'PUBLIC_URL', 'QUEUE_PREFIX']
      .filter((name) => env[name])
      .map((name) => [name, env[name]]),
  );

/** What a real installation must say and nothing can replace; checked before anything takes time. */
export function checkSettings() {
  const port = process.env.PORT || '3000';
  if (!/^\d+$/.test(port) || port < 1 || port > 65_535) throw new Refusal(`PORT doit être un entier entre 1 et 65535.`);
  if (isEmbedded()) return;
  const missing = ['SECRET', ...(isDemo() ? [] : ['SMTP_URL'])].filter((name) => !process.env[name]);
  if (missing.length === 0) return;
  throw new Refusal(
    `Avec DATABASE_URL, donnez aussi ${missing.join(' et ')} (SECRET : la clé des codes et des liens, toujours la même ; ` +
      `par exemple le résultat de « openssl rand -hex 32 »).`,
  );
}

/** Made once and kept: links already mailed must stay valid after a restart. */
function ownSecret() {
  const file = path.join(openFolder(stateFolder()), 'secret');
  if (!fs.existsSync(file)) fs.writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 });
  return fs.readFileSync(file, 'utf8');
}

const reasons = {
  ECONNREFUSED: 'connexion refusée',
  ENOTFOUND: 'nom de machine inconnu',
  ETIMEDOUT: 'pas de réponse',
  '28P01': 'nom d’utilisateur ou mot de passe refusé',
  28000: 'accès refusé',
  '3D000': 'cette base n’existe pas',
};
const reasonOf = (error) => reasons[error.code] ?? (error.message || error.code);

/** Only what may be shown of an address: it also holds a password. */
function placeOf(url) {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}${port && `:${port}`}${pathname === '/' ? '' : pathname}`;
}

async function checkDatabase(url) {
  const { withClient } = await import('./postgres.mjs');
  await withClient(url, (client) => client.query('select 1')).catch((error) => {
    throw new Refusal(`La base de données de DATABASE_URL (${placeOf(url)}) est injoignable : ${reasonOf(error)}.`);
  });
}

function checkRedis(url) {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = net.connect({ host: hostname || 'localhost', port: Number(port || 6379), timeout: 5_000 });
    const fail = (error) =>
      reject(new Refusal(`Le Redis de REDIS_URL (${placeOf(url)}) est injoignable : ${reasonOf(error)}.`));
    socket.once('connect', () => resolve(socket.end()));
    socket.once('timeout', () => socket.destroy(Object.assign(new Error(), { code: 'ETIMEDOUT' })));
    socket.once('error', fail);
  });
}

/** @throws Refusal naming every problem at once */
async function checkConfig(env) {
  const { readConfig } = await import(built('libs/platform/src/config/config.js'));
  try {
    readConfig(env);
  } catch (error) {
    throw new Refusal(error.message);
  }
}

async function migrate(env) {
  const { migrate: run } = await import(built('libs/platform/src/database/migrate.js'));
  await run(env.DATABASE_URL, { queueSchema: !env.REDIS_URL });
}

/**
 * Brings up what the variables do not name, and brings the schema up to date.
 * @param {(() => unknown)[]} parts each part that runs adds how it is stopped; the caller stops them last first
 * @param {{ migrates: boolean, signal?: AbortSignal }} options
 * @returns {Promise<{ env: Record<string, string>, exited?: Promise<unknown> }>} `exited`: the embedded Postgres died
 */
export async function bringUp(parts, { migrates, signal }) {
  const env = { ...process.env, PORT: process.env.PORT || '3000' };
  let exited;
  if (isEmbedded()) {
    const { ensureDatabase, startPostgres } = await import('./postgres.mjs');
    const server = await startPostgres({ folder: path.join(stateFolder(), 'postgres') });
    parts.push(server.stop);
    exited = server.exited;
    env.DATABASE_URL = await ensureDatabase(server.url, 'passerelle');
    env.SECRET ||= ownSecret();
  }
  if (isDemo()) env.DEMO = '1';
  if (isDemo() && !env.SMTP_URL) {
    const { startMailbox } = await import('./mailbox.mjs');
    const mailbox = await startMailbox(env.DATABASE_URL);
    parts.push(mailbox.stop);
    env.SMTP_URL = mailbox.url;
  }
  await checkConfig(env);
  await Promise.all([isEmbedded() || checkDatabase(env.DATABASE_URL), env.REDIS_URL && checkRedis(env.REDIS_URL)]);
  signal?.throwIfAborted();
  if (migrates) await migrate(env);
  return { env, exited };
}

/** Stops what was brought up, last first. */
export async function takeDown(parts) {
  while (parts.length > 0) {
    try {
      await parts.pop()();
    } catch (error) {
      say(sentence(error)); // the parts below must be stopped all the same
    }
  }
}
