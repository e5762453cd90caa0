// Installs and builds what is missing or out of date. Runs before anything is installed: no dependency here.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { built, openFolder, root } from './checkout.mjs';
import { exclusively } from './lock.mjs';
import { run } from './processes.mjs';
import { Refusal, step } from './terminal.mjs';

const inRoot = (file) => path.join(root, file);

/** Whether node_modules holds every package of the lock file in its version (those of other platforms may miss). */
function isInstalled() {
  const packages = (file) => JSON.parse(fs.readFileSync(inRoot(file), 'utf8')).packages;
  if (!fs.existsSync(inRoot('node_modules/.package-lock.json'))) return false;
  const present = packages('node_modules/.package-lock.json');
  return Object.entries(packages('package-lock.json')).every(
    ([name, { version, optional }]) => name === '' || optional || present[name]?.version === version,
  );
}

async function installDependencies(signal) {
  if (isInstalled()) return;
  if (fs.lstatSync(inRoot('node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) {
    // npm would empty the folder it leads to, which belongs to another checkout.
    throw new Refusal(
      'node_modules est un lien vers un dossier qui n’est pas à jour : lancez npm ci là-bas ou retirez le lien.',
    );
  }
  await step('Installation des dépendances (une à trois minutes la première fois)', async () => {
    // What the machine's own settings leave out (production mode, scripts) is needed to build.
    const flags = ['--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
    const windows = process.platform === 'win32';
    const { code, output } = await run('npm', ['ci', ...flags], { cwd: root, signal, shell: windows });
    if (code !== 0) throw new Refusal(`${output}\nL’installation des dépendances (npm ci) a échoué.`);
  });
}

const settings = ['package.json', 'package-lock.json'];
const parts = {
  server: {
    sources: [
      ...settings,
      'nest-cli.json',
      'tsconfig.json',
      'tsconfig.build.json',
      '.swcrc',
      'apps/api',
      'apps/worker',
      'apps/ops/src',
      'libs',
    ],
    outputs: ['apps/api', 'apps/worker', 'apps/ops', 'libs'],
    command: ['node_modules/@nestjs/cli/bin/nest.js', 'build', 'api'],
  },
  portal: {
    sources: [...settings, 'apps/portal'],
    outputs: ['apps/portal'],
    command: ['node_modules/vite/bin/vite.js', 'build', 'apps/portal', '--logLevel', 'warn'],
  },
};

/** Changes with every source file added, removed or changed; specs are not built. */
function stateOf(sources) {
  const hash = createHash('sha256').update(process.version);
  const visit = (file) => {
    const stat = fs.statSync(inRoot(file), { throwIfNoEntry: false });
    if (!stat) return;
    if (!stat.isDirectory()) return hash.update(file).update(fs.readFileSync(inRoot(file)));
    for (const name of fs.readdirSync(inRoot(file)).sort()) {
      if (!/^(node_modules|dist)$|\.spec\.tsx?$/.test(name)) visit(path.join(file, name));
    }
  };
  sources.forEach(visit);
  return hash.digest('hex');
}

const stampOf = (part) => built(`.${part}`);

function isBuilt(part) {
  const stamp = stampOf(part);
  return fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === stateOf(parts[part].sources);
}

async function buildPart(part, signal) {
  const { sources, outputs, command } = parts[part];
  const state = stateOf(sources); // taken first: a file saved during the build makes it out of date
  // A source that was removed or renamed must not live on in dist.
  for (const output of [...outputs.map(built), stampOf(part)]) fs.rmSync(output, { recursive: true, force: true });
  const { code, output } = await run(process.execPath, command, { cwd: root, signal });
  if (code !== 0) throw new Refusal(`${output}\nLa construction a échoué (${command.slice(1).join(' ')}).`);
  fs.writeFileSync(stampOf(part), state);
}

const inTurn = (signal, work) => {
  const waiting = 'Une autre commande installe ou construit déjà dans ce dossier : j’attends qu’elle ait fini.';
  return exclusively(path.join(openFolder(inRoot('.local')), 'prepare.lock'), { waiting, signal }, work);
};

/** Builds the parts that are out of date. For scripts that run on the installed dependencies themselves. */
export const build = (wanted, signal) =>
  inTurn(signal, async () => {
    const stale = wanted.filter((part) => !isBuilt(part));
    if (stale.length === 0) return;
    const results = await step('Construction de l’application', () =>
      Promise.allSettled(stale.map((part) => buildPart(part, signal))),
    );
    const failure = results.find(({ status }) => status === 'rejected');
    if (failure) throw failure.reason;
  });

/**
 * Makes the checkout ready to run: dependencies, then the build. Does nothing when both are up to date.
 * @param {('server' | 'portal')[]} wanted what must be built
 */
export async function prepare(wanted, signal) {
  await inTurn(signal, () => installDependencies(signal));
  await build(wanted, signal);
}
