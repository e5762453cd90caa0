import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import pg from 'pg';
import { UsageError } from '../../command.js';
import type { Header, Mark } from './backup.js';
import { Checksum, type Content, contentOf, schemaOf, tablesInOrder } from './tables.js';

const BATCH = 1_000;

/**
 * Fills a migrated database nobody uses yet with a backup, in one transaction: all of it or nothing. Each table is read
 * back and must say exactly what was saved.
 * @throws UsageError in French: not a backup, cut short, damaged, of another version, or the database is in use.
 */
export async function restore(databaseUrl: string, file: string): Promise<Map<string, Content>> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('begin');
    const tables = await emptied(client);
    const saved = await fill(client, file, tables);
    for (const [table, content] of saved) {
      const { rows, sha256 } = await contentOf(client, table);
      if (rows !== content.rows || sha256 !== content.sha256)
        throw new UsageError(`La table ${table} relue n’est pas celle de la sauvegarde : rien n’a été restauré.`);
    }
    await client.query('commit');
    return saved;
  } finally {
    await client.end();
  }
}

/** Takes away what migrations themselves wrote. */
async function emptied(client: pg.Client): Promise<string[]> {
  const { rowCount } = await client.query('select 1 from accounts limit 1');
  if (rowCount) throw new UsageError('Cette base contient déjà des comptes : restaurez dans une base neuve.');
  const tables = await tablesInOrder(client);
  await client.query(`truncate ${tables.map((table) => `"${table}"`).join(', ')}`);
  return tables;
}

async function fill(client: pg.Client, file: string, tables: readonly string[]): Promise<Map<string, Content>> {
  const saved = new Map<string, Content>();
  let header: Header | undefined;
  let complete = false;
  let table = '';
  let checksum = new Checksum();
  let rows: string[] = [];
  const flush = async (): Promise<void> => {
    if (rows.length === 0) return;
    await client.query(`insert into "${table}" select * from json_populate_recordset(null::"${table}", $1::json)`, [
      `[${rows.join(',')}]`,
    ]);
    rows = [];
  };
  const obey = async (mark: Mark): Promise<void> => {
    if ('table' in mark) {
      if (!tables.includes(mark.table)) throw new UsageError(`Table inconnue de cette version : ${mark.table}.`);
      table = mark.table;
      checksum = new Checksum();
    } else if ('end' in mark) {
      await flush();
      const { rows: count, sha256 } = checksum.end();
      if (count !== mark.rows || sha256 !== mark.sha256)
        throw new UsageError(`La sauvegarde est abîmée (table ${mark.end}) : rien n’a été restauré.`);
      saved.set(mark.end, { rows: count, sha256 });
    } else complete = mark.complete === saved.size;
  };
  for await (const line of linesOf(file)) {
    if (header === undefined) {
      header = headerOf(line);
      await sameSchema(client, header);
    } else if (line.startsWith(' ')) {
      checksum.add(line.slice(1));
      if (rows.push(line.slice(1)) === BATCH) await flush();
    } else await obey(markOf(line));
  }
  if (!complete) throw cutShort();
  return saved;
}

const cutShort = () => new UsageError('La sauvegarde s’arrête avant la fin : rien n’a été restauré.');

/** Each mark was written whole on its line: one that cannot be read is where the file was cut. */
function markOf(line: string): Mark {
  try {
    return JSON.parse(line) as Mark;
  } catch {
    throw cutShort();
  }
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const source = createReadStream(file);
  const text = source.pipe(createGunzip());
  source.once('error', (error) => text.destroy(error));
  try {
    yield* createInterface({ input: text, crlfDelay: Infinity });
  } catch (error) {
    const { code = '' } = error as { code?: string };
    if (code === 'ENOENT') throw new UsageError(`Ce fichier n’existe pas : ${file}`);
    if (code === 'Z_BUF_ERROR') throw new UsageError('La sauvegarde s’arrête avant la fin : rien n’a été restauré.');
    if (code.startsWith('Z_')) throw new UsageError(`Ce fichier n’est pas une sauvegarde, ou il est abîmé : ${file}`);
    throw error;
  }
}

function headerOf(line: string): Header {
  const header = line.startsWith('{"passerelle":"backup"') ? (JSON.parse(line) as Header) : undefined;
  if (header?.format !== 1) throw new UsageError('Ce fichier n’est pas une sauvegarde de Passerelle.');
  return header;
}

async function sameSchema(client: pg.Client, { migrations, takenAt }: Header): Promise<void> {
  const here = await schemaOf(client);
  if (here.join() === migrations.join()) return;
  throw new UsageError(
    `Cette sauvegarde du ${takenAt.slice(0, 10)} vient d’une autre version (schéma ${migrations.at(-1)}, ici ${here.at(-1)}) : ` +
      'restaurez-la avec la version qui l’a faite, puis mettez à jour.',
  );
}
