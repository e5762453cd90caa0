// `npm run ops -- <command> …`: the operator's commands, on the database that the variables name, else on the one
// of `npm start`, whether it runs or not.
import './services/require-node.mjs';
import { built } from './services/checkout.mjs';
import { bringUp, checkSettings, isEmbedded, takeDown, usageFile } from './services/environment.mjs';
import { prepare } from './services/install.mjs';
import { awaitLock, holderOf } from './services/lock.mjs';
import { handOver, interruption, run, until } from './services/processes.mjs';
import { main, Refusal } from './services/terminal.mjs';

const entry = built('apps/ops/src/main.js');
const args = process.argv.slice(2);
// npm runs scripts in the root of the project: file names are meant where the person stands.
const cwd = process.env.INIT_CWD || process.cwd();

const execute = (env) => handOver(['--enable-source-maps', entry, ...args], { env, cwd });

/** Whether the command needs neither database nor Redis; without a command, the list of commands does not. */
async function isOffline() {
  if (args.length === 0 || args[0] === 'help') return true;
  return (await run(process.execPath, [entry, '--offline', ...args])).code === 0;
}

/** @returns the environment of the `npm start` that runs here, once it is ready; undefined when none runs */
async function environmentOfStart() {
  const start = () => {
    const holder = holderOf(usageFile());
    return holder?.script === 'start.mjs' ? holder : undefined;
  };
  if (!(await until(() => !start() || start().env, 120_000, 100)))
    throw new Refusal('« npm start » n’est toujours pas prêt.');
  return start()?.env;
}

/** On an environment that is brought up for this command alone. */
async function executeAlone(signal) {
  const parts = [];
  try {
    if (isEmbedded()) {
      const waiting = 'Une autre commande se sert de la base de données : j’attends qu’elle ait fini.';
      const lock = await awaitLock(usageFile(), { waiting, signal });
      parts.push(lock.release);
    }
    const { env } = await bringUp(parts, { migrates: isEmbedded(), signal });
    signal.throwIfAborted();
    return await execute(env);
  } finally {
    await takeDown(parts);
  }
}

await main(async () => {
  const signal = interruption();
  await prepare(['server'], signal);
  if (await isOffline()) return execute(process.env);
  checkSettings();
  const running = isEmbedded() ? await environmentOfStart() : undefined;
  return running ? execute({ ...process.env, ...running }) : executeAlone(signal);
});
