import { randomBytes, randomUUID } from 'node:crypto';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { migrate } from '#platform';

/** What measurements need of the start scripts, which are plain Node beside the build. */
interface Services {
  testFolder: () => string;
  startPostgres: (wanted: { folder: string }) => Promise<{ url: string; stop: () => Promise<void> }>;
  ensureDatabase: (url: string, name: string) => Promise<string>;
  withClient: (
    url: string,
    work: (client: { query: (sql: string) => Promise<unknown> }) => Promise<void>,
  ) => Promise<void>;
}

/** The root of the checkout, from `dist/apps/ops/src/bench`. */
export const checkout = path.resolve(import.meta.dirname, '../../../../..');
export const builtFile = (file: string): string => path.join(checkout, 'dist', file);

async function services(): Promise<Services> {
  const load = (name: string): Promise<Partial<Services>> =>
    import(pathToFileURL(path.join(checkout, 'apps/ops/services', name)).href) as Promise<Partial<Services>>;
  return { ...(await load('checkout.mjs')), ...(await load('postgres.mjs')) } as Services;
}

/**
 * Runs a measurement on a migrated database of its own in an embedded Postgres of its own, with the settings of a real
 * installation; the environment of this process names it meanwhile. Never touches anybody's data.
 */
export async function onBenchDatabase(work: () => Promise<void>): Promise<void> {
  const { testFolder, startPostgres, ensureDatabase, withClient } = await services();
  const server = await startPostgres({ folder: path.join(testFolder(), 'bench') });
  const name = `bench_${randomBytes(4).toString('hex')}`;
  // The server is a process of its own: it would outlive a measurement that is called off.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void server.stop().then(() => process.exit(1)));
  try {
    const url = await ensureDatabase(server.url, name);
    Object.assign(process.env, {
      DATABASE_URL: url,
      SMTP_URL: 'smtp://127.0.0.1:9',
      SECRET: randomBytes(32).toString('hex'),
      DEMO: '1',
      QUEUE_PREFIX: `bench-${randomUUID()}`,
      LOG_LEVEL: 'silent',
    });
    await migrate(url, { queueSchema: !process.env.REDIS_URL });
    await work();
  } finally {
    await withClient(server.url, async (client) => {
      await client.query(`drop database if exists "${name}" with (force)`);
    });
    await server.stop();
  }
}

/** One result: what was measured beside what it is compared with. */
export function printResult(name: string, value: number, unit: string, reference: number): void {
  const round = (figure: number): number => Math.round(figure * 1000) / 1000;
  const result = { name, value: round(value), unit, reference: round(reference), ratio: round(value / reference) };
  process.stdout.write(`${JSON.stringify(result)}\n`);
}
