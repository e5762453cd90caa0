import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { Checksum, type Content, rowsOf, schemaOf, tablesInOrder } from './tables.js';

/** First line of a backup. */
export interface Header {
  passerelle: 'backup';
  format: 1;
  takenAt: string;
  migrations: readonly string[];
}

/** A line that is no row: a table begins, a table ends, everything has been said. */
export type Mark = { table: string } | ({ end: string } & Content) | { complete: number };

/**
 * Writes everything one moment of a database holds into one compressed file of JSON lines, while others work on it.
 * The file takes its name only once it is whole. It holds personal data: its owner alone may read it.
 */
export async function backUp(databaseUrl: string, file: string, takenAt: Date): Promise<Map<string, Content>> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const part = `${file}.part`;
  try {
    await client.query('begin isolation level repeatable read, read only');
    const contents = new Map<string, Content>();
    const lines = Readable.from(dump(client, takenAt, contents));
    await pipeline(lines, createGzip(), createWriteStream(part, { mode: 0o600 }));
    await rename(part, file);
    return contents;
  } finally {
    await client.end();
    await rm(part, { force: true });
  }
}

async function* dump(client: pg.Client, takenAt: Date, contents: Map<string, Content>): AsyncGenerator<string> {
  const line = (value: Header | Mark): string => `${JSON.stringify(value)}\n`;
  const migrations = await schemaOf(client);
  yield line({ passerelle: 'backup', format: 1, takenAt: takenAt.toISOString(), migrations });
  for (const table of await tablesInOrder(client)) {
    yield line({ table });
    const checksum = new Checksum();
    for await (const rows of rowsOf(client, table)) {
      rows.forEach((row) => checksum.add(row));
      // A row begins with a space, a mark never does.
      yield rows.map((row) => ` ${row}\n`).join('');
    }
    const content = checksum.end();
    contents.set(table, content);
    yield line({ end: table, ...content });
  }
  yield line({ complete: contents.size });
}
