// A real Redis for tests. `npm start` never looks for one: its queues run on Postgres unless REDIS_URL is set.
import { spawn } from 'node:child_process';
import os from 'node:os';
import readline from 'node:readline';
import { canInstall, install } from './apt.mjs';
import { freePort, onPath, stopChild } from './processes.mjs';
import { Refusal } from './terminal.mjs';

const given = () => process.env.TEST_REDIS_URL || process.env.REDIS_URL;
const program = () => onPath('redis-server', 'valkey-server');

/** Makes sure that tests will find a Redis, installing one if need be. */
export async function ensureRedis() {
  if (given() || program()) return;
  const failure = canInstall() ? await install('redis-server') : '';
  if (!program()) {
    throw new Refusal(`${failure}\nLes tests demandent Redis : installez redis-server ou donnez REDIS_URL.`.trim());
  }
}

/**
 * The Redis that the variables name, else an own one on a free port that keeps nothing.
 * @param {{ port?: number, own?: boolean }} wanted `port`: to come back where it was; `own`: whatever the variables name
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startRedis({ port: wantedPort, own = false } = {}) {
  if (given() && !own) return { url: given(), stop: async () => {} };
  await ensureRedis();
  const port = wantedPort ?? (await freePort());
  const keepNothing = ['--save', '', '--appendonly', 'no', '--maxmemory-policy', 'noeviction'];
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--dir', os.tmpdir(), ...keepNothing];
  const child = spawn(program(), args, { stdio: ['ignore', 'pipe', 'ignore'], detached: true });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Refusal(`redis-server s’est arrêté au démarrage (code ${code}).`)));
    readline.createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.includes('Ready to accept connections')) resolve();
    });
  });
  child.unref();
  child.stdout.unref();
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      process.off('exit', kill);
      await stopChild(child);
    },
  };
}
