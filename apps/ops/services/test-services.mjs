// Real Postgres and Redis for test runs. Runs at the same time share the Postgres; the last one stops it.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { built, openFolder, root, testFolder } from './checkout.mjs';
import { build } from './install.mjs';
import { exclusively, holderOf, takeLock } from './lock.mjs';
import { ensureDatabase, startPostgres, withClient } from './postgres.mjs';
import { startRedis } from './redis.mjs';

const migrations = path.join(root, 'libs/platform/src/database/migrations');

/** Named after the state of the schema: our migrations and the queue library, which brings its own tables. */
function templateName() {
  const bullmq = createRequire(path.join(root, 'package.json')).resolve('bullmq/package.json');
  const hash = createHash('sha256').update(JSON.parse(fs.readFileSync(bullmq, 'utf8')).version);
  for (const name of fs.readdirSync(migrations, { recursive: true }).sort()) {
    const file = path.join(migrations, name);
    if (fs.statSync(file).isFile()) hash.update(name).update(fs.readFileSync(file));
  }
  return `template_${hash.digest('hex').slice(0, 12)}`;
}

/** Drops what runs that were killed and former migrations left behind. */
async function dropLeftovers(client, template) {
  const own = "select datname from pg_database where datname ~ '^(template|test)_' and datname <> $1";
  const { rows } = await client.query(own, [template]);
  for (const { datname } of rows) await client.query(`drop database if exists "${datname}" with (force)`);
}

/** @returns the name of a migrated database to clone, made once for each state of the schema */
async function prepareTemplate(url, alone) {
  const template = templateName();
  await withClient(url, async (client) => {
    if (alone) await dropLeftovers(client, template);
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [template]);
    if (rowCount) return;
    await build(['server']); // the build may be older than the migrations when jest is called by itself
    const draft = `${template}_draft`;
    await client.query(`drop database if exists "${draft}" with (force)`);
    const { migrate } = await import(built('libs/platform/src/database/migrate.js'));
    await migrate(await ensureDatabase(url, draft), { queueSchema: true });
    await client.query(`alter database "${draft}" rename to "${template}"`);
  });
  return template;
}

/** Files of the runs that are under way. */
function openRuns(folder) {
  const files = fs.readdirSync(folder).filter((name) => name.startsWith('run-'));
  return files.filter((name) => holderOf(path.join(folder, name)));
}

/** Without fsync a machine that is switched off may leave broken files; nothing in them is worth keeping. */
async function startDisposablePostgres(folder, alone) {
  const start = () => startPostgres({ folder, durable: false });
  try {
    return await start();
  } catch (error) {
    if (!alone) throw error;
    fs.rmSync(path.join(folder, 'pgdata'), { recursive: true, force: true });
    return start();
  }
}

/**
 * @returns {Promise<{ env: Record<string, string>, stop: () => Promise<void> }>} variables for the tests: where to
 *   create databases, from which template, and a Redis of their own
 */
export async function startTestServices(signal) {
  const folder = openFolder(testFolder());
  const lock = path.join(folder, 'services.lock');
  const waiting = 'Une autre série de tests démarre ou arrête ses services : j’attends.';
  const redis = await startRedis();
  let server;
  let run;
  const stop = async () => {
    await redis.stop();
    run?.release();
    if (server && openRuns(folder).length === 0) await server.stop();
  };
  try {
    return await exclusively(lock, { waiting, signal }, async () => {
      const alone = openRuns(folder).length === 0;
      run = takeLock(path.join(folder, `run-${process.pid}`));
      server = await startDisposablePostgres(folder, alone);
      const template = await prepareTemplate(server.url, alone);
      const env = { TEST_DATABASE_BASE: server.url, TEST_DATABASE_TEMPLATE: template, TEST_REDIS_URL: redis.url };
      return { env, stop: () => exclusively(lock, { waiting }, stop) };
    });
  } catch (error) {
    await stop();
    throw error;
  }
}
