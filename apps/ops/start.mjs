// `npm start`: everything on one machine with one command. Plain Node: nothing is installed when it begins.
/* global AbortController */
import './services/require-node.mjs';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { built, root, stateFolder } from './services/checkout.mjs';
import { bringUp, checkSettings, isDemo, isEmbedded, shared, takeDown, usageFile } from './services/environment.mjs';
import { prepare } from './services/install.mjs';
import { takeLock } from './services/lock.mjs';
import { isPortFree, onSignal, run, stopChild, until } from './services/processes.mjs';
import { serverOptions } from './services/server-options.mjs';
import { Refusal, say, sentence, step } from './services/terminal.mjs';

const port = Number(process.env.PORT || 3000);
const address = (env) => env.PUBLIC_URL?.replace(/\/+$/, '') || `http://localhost:${env.PORT}`;

/** How to stop each part that runs, in the order of their start. */
const parts = [];
const stopping = new AbortController();

function takeState() {
  const lock = takeLock(usageFile());
  if (lock.holder?.script === 'ops.mjs') {
    throw new Refusal('Une commande « npm run ops » se sert de la base de données : réessayez quand elle sera finie.');
  }
  if (lock.holder) {
    const where = lock.holder.env ? ` : ${address(lock.holder.env)}` : '';
    throw new Refusal(`Passerelle tourne déjà depuis ce dossier${where}. Ctrl-C dans son terminal l’arrête.`);
  }
  parts.push(lock.release);
  return lock;
}

async function command(name, env) {
  const args = [built('apps/ops/src/main.js'), name];
  const { code, output } = await run(process.execPath, args, { env, cwd: root, signal: stopping.signal });
  if (code !== 0) throw new Refusal(`${output}\nLa démonstration n’a pas pu être chargée (${name}).`);
  return output;
}

/**
 * Loads the demo if the database has none. @returns the lines that show as whom one can sign in
 * The embedded database remembers them beside its data: asking again would cost every start some seconds.
 */
async function loadDemo(env) {
  const memory = isEmbedded() ? path.join(stateFolder(), 'postgres/demo.txt') : undefined;
  if (memory && fs.existsSync(memory)) return fs.readFileSync(memory, 'utf8');
  say(await step('Chargement de la démonstration', () => command('demo:load', env)));
  const people = await command('demo:people', env);
  if (memory) fs.writeFileSync(memory, people);
  return people;
}

/** Trying out shows people, not logs: those go to a file. A real installation logs where its operator looks. */
function logOf(name) {
  return isEmbedded() ? path.join(stateFolder(), `${name}.log`) : undefined;
}

/** Starts the API or the worker. @returns a promise that is rejected when it ends by itself */
function launch(name, env) {
  const log = logOf(name);
  const out = log ? fs.openSync(log, 'w') : 'inherit';
  const guard = pathToFileURL(path.join(import.meta.dirname, 'services/stop-with-parent.mjs')).href;
  const args = [...serverOptions, '--import', guard, built(`apps/${name}/src/main.js`)];
  // Detached: a Ctrl-C of the terminal reaches start alone, which stops the parts in order.
  const child = spawn(process.execPath, args, { env, cwd: root, stdio: ['ignore', out, out, 'ipc'], detached: true });
  if (log) fs.closeSync(out);
  parts.push(() => stopChild(child));
  return new Promise((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      const lines = log ? `${fs.readFileSync(log, 'utf8').trim().split('\n').slice(-10).join('\n')}\n` : '';
      const journal = log ? ` Journal : ${log}` : '';
      reject(new Refusal(`${lines}Le processus « ${name} » s’est arrêté (${signal ?? `code ${code}`}).${journal}`));
    });
  });
}

async function waitUntilReady() {
  let last = 'pas de réponse';
  const ready = await until(
    async () => {
      stopping.signal.throwIfAborted();
      try {
        const response = await fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(5_000) });
        if (response.ok) return true;
        last = await response.text();
      } catch {
        // not listening yet
      }
      return false;
    },
    120_000,
    100,
  );
  if (!ready) throw new Refusal(`L’application n’est pas prête après deux minutes : ${last}`);
}

async function hasAccount(env) {
  const { withClient } = await import('./services/postgres.mjs');
  return withClient(
    env.DATABASE_URL,
    async (client) => (await client.query('select 1 from accounts limit 1')).rowCount > 0,
  );
}

async function greet(env, people, begun) {
  const seconds = ((performance.now() - begun) / 1000).toFixed(1).replace('.', ',');
  const lines = ['', `Passerelle est prête (${seconds} s).`, '', `  Application  ${address(env)}`];
  if (isDemo())
    lines.push(`  Courriels    ${address(env)}/mailbox : tous ceux qui sont envoyés ; le code de connexion y arrive`);
  if (people) lines.push('', 'Pour vous connecter, choisissez une personne de la démonstration :', '', people);
  if (!isDemo() && !(await hasAccount(env))) {
    lines.push('', 'Aucun compte n’existe encore. Créez le premier : npm run ops -- account:create');
  }
  console.log([...lines, '', 'Ctrl-C arrête tout.'].join('\n'));
}

/** @returns a promise that is rejected when a part ends by itself */
async function boot() {
  const begun = performance.now();
  checkSettings();
  const state = isEmbedded() ? takeState() : undefined;
  if (!(await isPortFree(port))) {
    throw new Refusal(
      `Le port ${port} est déjà pris : choisissez-en un autre, par exemple « PORT=${port + 1} npm start ».`,
    );
  }
  await prepare(['server', 'portal'], stopping.signal);

  if (state) say(`Base de données embarquée, pour essayer seulement. Données : ${stateFolder()}`);
  const { env, exited } = await bringUp(parts, { migrates: true, signal: stopping.signal });
  stopping.signal.throwIfAborted();
  const people = isDemo() ? await loadDemo(env) : '';
  stopping.signal.throwIfAborted();

  const databaseEnded = exited?.then(() => {
    throw new Refusal('La base de données embarquée s’est arrêtée.');
  });
  const broken = Promise.race([launch('worker', env), launch('api', env), databaseEnded].filter(Boolean));
  await Promise.race([waitUntilReady(), broken]);
  state?.update({ env: shared(env) });
  await greet(env, people, begun);
  return { broken };
}

const booting = boot();

/** Stops every part, last first, and leaves: on a signal with code 0, on a failure with code 1. */
async function end(code) {
  if (stopping.signal.aborted) return;
  stopping.abort();
  await booting.catch(() => {}); // a part that is just starting must be stopped as well
  await takeDown(parts);
  process.exit(code);
}

onSignal(() => void end(0));
booting
  .then(({ broken }) => broken)
  .catch((error) => {
    if (!stopping.signal.aborted) say(sentence(error));
    return end(1);
  });
