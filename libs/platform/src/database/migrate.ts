import { runMigrations as runQueueMigrations } from 'bullmq';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from './data-source.js';

/** Any constant: two starts at once must take turns. */
const MIGRATION_LOCK = 7_304_211;

/**
 * Brings a database to the newest schema. May run twice, and from two processes at once.
 * @param options.queueSchema also creates BullMQ's tables, needed when queues run without Redis.
 */
export async function migrate(url: string, options: { queueSchema: boolean }): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const dataSource = await new DataSource(dataSourceOptions(url, 2)).initialize();
    try {
      await dataSource.runMigrations();
    } finally {
      await dataSource.destroy();
    }
    if (options.queueSchema) await runQueueMigrations(client);
  } finally {
    await client.end();
  }
}
