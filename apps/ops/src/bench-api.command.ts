import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, get, type OutgoingHttpHeaders } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Account, AccountsModule, Sessions } from '#accounts';
import { Database, PlatformModule } from '#platform';
import { Module } from '@nestjs/common';
import { builtFile, onBenchDatabase, printResult } from './bench-house.js';
import type { Command } from './command.js';
import { withApplication } from './context.js';
import { loadDemo } from './demo/load-demo.js';
import { advisers } from './demo/structure.js';
import { readOptions } from './options.js';

const CONNECTIONS = 20;
const WARM_UP_MS = 2_000;
const MEASURED_MS = 1_500;
/** Taken in turns, so that whatever else the machine does slows both alike. */
const ROUNDS = 7;
const START_LIMIT_MS = 60_000;

@Module({ imports: [PlatformModule, AccountsModule] })
class AccountsOnly {}

/** How fast a list is beside an endpoint of the same server that does nothing. */
export const benchApi: Command = {
  name: 'bench:api',
  description: 'Mesure la liste des besoins face à une adresse qui ne fait rien',
  // Brings its own database along.
  offline: true,
  run: async (args) => {
    readOptions(args, []);
    await onBenchDatabase(async () => {
      await loadDemo();
      const cookie = await sessionOf(advisers.karim.email);
      const port = await freePort();
      const api = spawn(process.execPath, [builtFile('apps/api/src/main.js')], {
        env: { ...process.env, PORT: String(port) },
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      try {
        await answering(api, `http://127.0.0.1:${port}/health/live`);
        const bare = (milliseconds: number) =>
          requestsPerSecond(`http://127.0.0.1:${port}/health/live`, {}, milliseconds);
        const list = (milliseconds: number) =>
          requestsPerSecond(`http://127.0.0.1:${port}/api/needs`, { cookie }, milliseconds);
        await bare(WARM_UP_MS);
        await list(WARM_UP_MS);
        const rounds: { bare: number; list: number }[] = [];
        for (let round = 0; round < ROUNDS; round++)
          rounds.push({ bare: await bare(MEASURED_MS), list: await list(MEASURED_MS) });
        const middle = rounds.sort((a, b) => a.list / a.bare - b.list / b.bare)[Math.floor(ROUNDS / 2)]!;
        printResult('api.list', middle.list, 'requests/s', middle.bare);
      } finally {
        await stopped(api);
      }
    });
  },
};

async function sessionOf(email: string): Promise<string> {
  let token = '';
  await withApplication(AccountsOnly, async (app) => {
    const { id } = await app.get(Database).manager.findOneByOrFail(Account, { email });
    token = await app.get(Database).transaction((tx) => app.get(Sessions).open(tx, id));
  });
  return `passerelle_session=${token}`;
}

/** Requests answered with 200 in a second, over connections kept open, each with one request at a time. */
async function requestsPerSecond(url: string, headers: OutgoingHttpHeaders, milliseconds: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const begun = performance.now();
  let count = 0;
  const ask = async (): Promise<void> => {
    for (; performance.now() < begun + milliseconds; count++) await request(url, agent, headers);
  };
  try {
    await Promise.all(Array.from({ length: CONNECTIONS }, ask));
    return (count * 1000) / (performance.now() - begun);
  } finally {
    agent.destroy();
  }
}

const request = (url: string, agent: Agent, headers: OutgoingHttpHeaders): Promise<void> =>
  new Promise((resolve, reject) => {
    get(url, { agent, headers }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}`));
      response.resume().once('end', resolve).once('error', reject);
    }).once('error', reject);
  });

async function answering(api: ChildProcess, url: string): Promise<void> {
  const end = performance.now() + START_LIMIT_MS;
  while (performance.now() < end && api.exitCode === null) {
    const answered = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (answered) return;
    await pause(50);
  }
  throw new Error('The API did not start');
}

async function stopped(api: ChildProcess): Promise<void> {
  if (api.exitCode !== null) return;
  api.kill('SIGTERM');
  await once(api, 'exit');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
