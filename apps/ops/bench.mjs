// `npm run bench -- <name>`: one JSON object a line (name, value, unit, reference, ratio = value / reference).
// `start` is measured here, on a fresh clone; every other name is a command of its own.
import './services/require-node.mjs';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from './services/checkout.mjs';
import { prepare } from './services/install.mjs';
import { freePort, handOver, interruption, onSignal, run, until } from './services/processes.mjs';
import { main, Refusal } from './services/terminal.mjs';

const [name, ...args] = process.argv.slice(2);

function print(name, value, unit, reference) {
  const round = (number) => Math.round(number * 1000) / 1000;
  console.log(JSON.stringify({ name, value: round(value), unit, reference, ratio: round(value / reference) }));
}

const given = ['DATABASE_URL', 'REDIS_URL', 'SMTP_URL', 'PUBLIC_URL', 'SECRET', 'DEMO'];
/** What a person has who never heard of Passerelle. */
const bare = Object.fromEntries(Object.entries(process.env).filter(([variable]) => !given.includes(variable)));

/** Runs `npm start` in `folder` until it is ready, then stops it as Ctrl-C does. @returns seconds until ready */
async function secondsToReady(folder, limit) {
  const port = await freePort();
  const begun = performance.now();
  const stdio = ['ignore', 'ignore', 'inherit'];
  const child = spawn('npm', ['start'], { cwd: folder, env: { ...bare, PORT: String(port) }, stdio, detached: true });
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const gone = () => child.exitCode !== null || child.signalCode !== null;
  // npm and start are one process group, as under a terminal.
  const interrupt = () => gone() || process.kill(-child.pid, 'SIGINT');
  onSignal(interrupt);
  const ready = async () =>
    gone() ||
    (await fetch(`http://127.0.0.1:${port}/health/ready`).then(
      (response) => response.ok,
      () => false,
    ));
  const reached = await until(ready, limit * 1000, 50);
  const seconds = (performance.now() - begun) / 1000;
  if (gone()) throw new Refusal('« npm start » s’est arrêté avant d’être prêt.');
  interrupt();
  const code = await exited;
  if (!reached) throw new Refusal(`« npm start » n’était pas prêt après ${limit} s.`);
  if (code !== 0) throw new Refusal(`« npm start » s’est arrêté avec le code ${code}.`);
  return seconds;
}

async function benchStart() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'passerelle-bench-'));
  fs.chmodSync(folder, 0o755);
  try {
    const clone = path.join(folder, 'passerelle');
    const begun = performance.now();
    const { code, output } = await run('git', ['clone', '--quiet', '--no-hardlinks', root, clone]);
    if (code !== 0) throw new Refusal(output);
    const cloning = (performance.now() - begun) / 1000;
    print('start.fresh', cloning + (await secondsToReady(clone, 900)), 's', 180);
    print('start.second', await secondsToReady(clone, 120), 's', 10);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
  return 0;
}

await main(async () => {
  if (!name) throw new Refusal('npm run bench -- start | api | …');
  if (name === 'start') return benchStart();
  if (name === 'portal') await prepare(['portal'], interruption());
  return handOver([path.join(import.meta.dirname, 'ops.mjs'), `bench:${name}`, ...args]);
});
