import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkout } from '../bench-house.js';

interface Server {
  url: string;
  stop: () => Promise<void>;
}

interface StartScripts {
  startPostgres: (wanted: { folder: string; port?: number }) => Promise<Server>;
  ensureDatabase: (url: string, name: string) => Promise<string>;
  startRedis: (wanted: { own: boolean; port?: number }) => Promise<Server>;
  freePort: () => Promise<number>;
}

async function startScripts(): Promise<StartScripts> {
  const load = (name: string): Promise<object> =>
    import(pathToFileURL(path.join(checkout, 'apps/ops/services', name)).href) as Promise<object>;
  const scripts = await Promise.all(['postgres.mjs', 'redis.mjs', 'processes.mjs'].map(load));
  return Object.assign({}, ...scripts) as StartScripts;
}

/** A Postgres and a Redis of one's own that go away and come back at the same address. */
export class Services {
  private constructor(
    private readonly scripts: StartScripts,
    private readonly folder: string,
    private postgres: Server,
    private redis: Server,
    readonly databaseUrl: string,
  ) {}

  static async start(): Promise<Services> {
    const scripts = await startScripts();
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'passerelle-faults-'));
    fs.chmodSync(folder, 0o755); // as root, Postgres runs as another user
    const postgres = await scripts.startPostgres({ folder, port: await scripts.freePort() });
    const redis = await scripts.startRedis({ own: true, port: await scripts.freePort() });
    return new Services(scripts, folder, postgres, redis, await scripts.ensureDatabase(postgres.url, 'faults'));
  }

  get redisUrl(): string {
    return this.redis.url;
  }

  /** Its clients lose their connections; nothing that was committed is lost. */
  async restartPostgres(away: () => Promise<unknown>): Promise<void> {
    await this.postgres.stop();
    await away();
    this.postgres = await this.scripts.startPostgres({ folder: this.folder, port: portOf(this.postgres.url) });
  }

  /** It keeps nothing on disk: every queue is gone. */
  async restartRedis(away: () => Promise<unknown>): Promise<void> {
    await this.redis.stop();
    await away();
    this.redis = await this.scripts.startRedis({ own: true, port: portOf(this.redis.url) });
  }

  async flushRedis(): Promise<void> {
    const socket = net.connect(portOf(this.redis.url), '127.0.0.1');
    socket.write('FLUSHALL\r\n');
    await once(socket, 'data');
    socket.destroy();
  }

  async stop(): Promise<void> {
    await Promise.all([this.postgres.stop(), this.redis.stop()]);
    fs.rmSync(this.folder, { recursive: true, force: true });
  }
}

const portOf = (url: string): number => Number(new URL(url).port);
