import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';

const BATCH = 1_000;

/**
 * Our tables, each after those it refers to, so that they can be filled in this order. The queue's own schema is left
 * out: what is due stands in our rows, and queues are filled again from them.
 */
export async function tablesInOrder(client: ClientBase): Promise<string[]> {
  const { rows: tables } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
       and relname <> 'migrations' order by relname`,
  );
  const { rows: references } = await client.query<{ from: string; to: string }>(
    `select a.relname as "from", b.relname as "to" from pg_constraint c
       join pg_class a on a.oid = c.conrelid join pg_class b on b.oid = c.confrelid
     where c.contype = 'f' and c.connamespace = 'public'::regnamespace and a.oid <> b.oid`,
  );
  const ordered: string[] = [];
  let waiting = tables.map(({ name }) => name);
  while (waiting.length > 0) {
    const ready = waiting.filter((name) => references.every((row) => row.from !== name || !waiting.includes(row.to)));
    if (ready.length === 0) throw new Error(`Tables that refer to each other: ${waiting.join(', ')}`);
    ordered.push(...ready);
    waiting = waiting.filter((name) => !ready.includes(name));
  }
  return ordered;
}

/** Which migrations made a database: two databases with the same ones have the same tables. */
export async function schemaOf(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>('select name from migrations order by id');
  return rows.map(({ name }) => name);
}

/**
 * The rows of a table as JSON text written by Postgres, in the order of its key; inside a transaction. No value passes
 * through a JavaScript number or date, so nothing is rounded.
 */
export async function* rowsOf(client: ClientBase, table: string): AsyncGenerator<string[]> {
  const key = await client.query<{ columns: string }>(
    `select string_agg(quote_ident(a.attname), ', ' order by k.place) as columns
     from pg_index i cross join unnest(i.indkey) with ordinality as k(column_number, place)
       join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.column_number
     where i.indrelid = $1::regclass and i.indisprimary`,
    [`public.${table}`],
  );
  const order = key.rows[0]?.columns ?? 'row_to_json(t)::text';
  await client.query(
    `declare reading no scroll cursor for select row_to_json(t)::text as row from "${table}" t order by ${order}`,
  );
  for (;;) {
    const { rows } = await client.query<{ row: string }>(`fetch ${BATCH} from reading`);
    if (rows.length === 0) break;
    yield rows.map(({ row }) => row);
  }
  await client.query('close reading');
}

/** How many rows a table holds and the checksum of all they say. */
export interface Content {
  rows: number;
  sha256: string;
}

export class Checksum {
  private readonly hash = createHash('sha256');
  private rows = 0;

  add(row: string): void {
    this.rows++;
    this.hash.update(row).update('\n');
  }

  end(): Content {
    return { rows: this.rows, sha256: this.hash.digest('hex') };
  }
}

export async function contentOf(client: ClientBase, table: string): Promise<Content> {
  const checksum = new Checksum();
  for await (const rows of rowsOf(client, table)) rows.forEach((row) => checksum.add(row));
  return checksum.end();
}
