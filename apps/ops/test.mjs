// `npm test [-- jest's arguments]`: installs and builds what is missing, brings up real services, runs jest.
import './services/require-node.mjs';
import os from 'node:os';
import path from 'node:path';
import { root } from './services/checkout.mjs';
import { prepare } from './services/install.mjs';
import { handOver, interruption } from './services/processes.mjs';
import { main } from './services/terminal.mjs';

const args = process.argv.slice(2);
const has = (flag) => args.some((arg) => arg === flag || arg.startsWith(`${flag}=`));

/** Whether jest will run the project: all of them unless --selectProjects names some. */
function isSelected(project) {
  const first = args.findIndex((arg) => arg === '--selectProjects' || arg.startsWith('--selectProjects='));
  if (first === -1) return true;
  const end = args.findIndex((arg, index) => index > first && arg.startsWith('-'));
  const named = args
    .slice(first, end === -1 ? undefined : end)
    .join(' ')
    .split(/[\s=]+/);
  return named.includes(project);
}

/** jest leaves one core to itself, which on two cores would be half the machine. */
const workers = () =>
  has('--maxWorkers') || has('-w') || has('--runInBand') || has('-i')
    ? []
    : [`--maxWorkers=${Math.max(2, os.availableParallelism() - 1)}`];

function jest(env) {
  const tally = path.join(import.meta.dirname, 'services/tally.mjs');
  const flags = [...workers(), '--reporters=default', `--reporters=${tally}`];
  const options = { cwd: root, env: { ...process.env, ...env } };
  return handOver([path.join(root, 'node_modules/jest/bin/jest.js'), ...flags, ...args], options);
}

await main(async () => {
  const signal = interruption();
  const services = ['e2e', 'jobs', 'browser'].some(isSelected);
  await prepare([services && 'server', isSelected('browser') && 'portal'].filter(Boolean), signal);
  const { ensureChromium } = await import('./services/chromium.mjs');
  const chromium = isSelected('browser') ? { CHROMIUM_PATH: await ensureChromium() } : {};
  if (!services) return jest(chromium);
  const { startTestServices } = await import('./services/test-services.mjs');
  const { env, stop } = await startTestServices(signal);
  try {
    signal.throwIfAborted();
    return await jest({ ...env, ...chromium });
  } finally {
    await stop();
  }
});
