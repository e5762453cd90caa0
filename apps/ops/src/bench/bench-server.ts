import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { Agent, get, type OutgoingHttpHeaders } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { Account, AccountsModule, Sessions } from '#accounts';
import { Database, PlatformModule } from '#platform';
import { Module } from '@nestjs/common';
import { builtFile, checkout } from './bench-house.js';
import { withApplication } from '../context.js';

/** A busy machine takes its time. */
const START_LIMIT_MS = 180_000;

@Module({ imports: [PlatformModule, AccountsModule] })
class AccountsOnly {}

/** The API in a process of its own, as in an installation. */
export interface BenchServer {
  url: string;
  /** The most memory it ever held, in megabytes; null where the system does not say. */
  peakMemory: () => Promise<number | null>;
}

export async function withServer(work: (server: BenchServer) => Promise<void>): Promise<void> {
  const port = await freePort();
  const options = pathToFileURL(path.join(checkout, 'apps/ops/services/server-options.mjs')).href;
  const { serverOptions } = (await import(options)) as { serverOptions: string[] };
  const api = spawn(process.execPath, [...serverOptions, builtFile('apps/api/src/main.js')], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    const url = `http://127.0.0.1:${port}`;
    await answering(api, `${url}/health/live`);
    await work({ url, peakMemory: () => peakMemoryOf(api.pid!) });
  } finally {
    await stopped(api);
  }
}

/** The cookie of someone who signed in. */
export async function sessionOf(email: string): Promise<string> {
  let token = '';
  await withApplication(AccountsOnly, async (app) => {
    const { id } = await app.get(Database).manager.findOneByOrFail(Account, { email });
    token = await app.get(Database).transaction((tx) => app.get(Sessions).open(tx, id));
  });
  return `passerelle_session=${token}`;
}

/** Reads one answer to its end. @throws Error when it is a refusal. */
export const request = (url: string, agent: Agent, headers: OutgoingHttpHeaders): Promise<void> =>
  new Promise((resolve, reject) => {
    get(url, { agent, headers }, (response) => {
      if (response.statusCode! >= 300) reject(new Error(`${url} answered ${response.statusCode}`));
      response.resume().once('end', resolve).once('error', reject);
    }).once('error', reject);
  });

async function peakMemoryOf(pid: number): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}

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
