// `npm run check`: everything that reads the source without running it. Runs all, then tells.
import './services/require-node.mjs';
import os from 'node:os';
import { root } from './services/checkout.mjs';
import { prepare } from './services/install.mjs';
import { run } from './services/processes.mjs';
import { main } from './services/terminal.mjs';

const eslint = [
  'node_modules/eslint/bin/eslint.js',
  '.',
  '--max-warnings=0',
  '--cache',
  '--cache-location',
  'node_modules/.cache/eslint/',
];
const prettier = ['node_modules/prettier/bin/prettier.cjs', '--check', '--cache', '--log-level=warn', '.'];
const types = (project) => ['node_modules/typescript7/lib/tsc.js', '-p', project, '--noEmit'];
const cruiser = [
  'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
  '--config',
  '.dependency-cruiser.cjs',
  'apps',
  'libs',
];

/** Longest first. */
const checks = {
  'règles de code (eslint)': eslint,
  'dépendances (dependency-cruiser)': cruiser,
  'mise en forme (prettier)': prettier,
  'types (serveur)': types('tsconfig.json'),
  'types (portail)': types('apps/portal'),
};
/** Alone, after the others: it writes generated files anew to compare them. */
const generated = ['description de l’API à jour', ['apps/ops/openapi.mjs', '--check']];

async function check(name, command) {
  const begun = performance.now();
  const { code, output } = await run(process.execPath, command, {
    cwd: root,
    env: { ...process.env, FORCE_COLOR: '0' },
  });
  const seconds = ((performance.now() - begun) / 1000).toFixed(1).replace('.', ',');
  if (code !== 0) console.log(`\n${output}\n`);
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  return code === 0;
}

/** Takes one check after the other from the list until none is left. */
async function lane(list, failed) {
  for (let next = list.shift(); next; next = list.shift()) {
    if (!(await check(...next))) failed.push(next[0]);
  }
}

await main(async () => {
  await prepare([]);
  const list = Object.entries(checks);
  const failed = [];
  await Promise.all(Array.from({ length: Math.min(2, os.availableParallelism()) }, () => lane(list, failed)));
  await lane([generated], failed);
  if (failed.length > 0) console.log(`\nÀ corriger : ${failed.join(', ')}.`);
  return failed.length > 0 ? 1 : 0;
});
