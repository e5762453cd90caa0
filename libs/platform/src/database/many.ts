import type { EntityMetadata, EntityTarget, ObjectLiteral } from 'typeorm';
import type { Tx } from './database.js';

/**
 * Writes thousands of rows with one statement and one parameter: a statement per row, or a parameter per value (65,535
 * at most), is what makes large imports slow. Every row gives the same properties; those left out keep their default.
 */
export async function insertMany<E extends ObjectLiteral>(
  tx: Tx,
  entity: EntityTarget<E>,
  rows: readonly Partial<E>[],
): Promise<void> {
  if (rows.length === 0) return;
  const metadata = tx.connection.getMetadata(entity);
  const columns = columnsIn(metadata, rows[0]!).map(({ databaseName }) => databaseName);
  await tx.query(
    `insert into ${metadata.tableName} (${columns.join(', ')})
     select ${columns.join(', ')} from json_populate_recordset(null::${metadata.tableName}, $1)`,
    [asJson(metadata, rows)],
  );
}

/** Changes thousands of rows at once, each found by its key. The caller holds them (`for update`) since it read them. */
export async function updateMany<E extends ObjectLiteral>(
  tx: Tx,
  entity: EntityTarget<E>,
  rows: readonly Partial<E>[],
): Promise<void> {
  if (rows.length === 0) return;
  const metadata = tx.connection.getMetadata(entity);
  const keys = metadata.primaryColumns.map(({ databaseName }) => databaseName);
  const columns = columnsIn(metadata, rows[0]!)
    .map(({ databaseName }) => databaseName)
    .filter((name) => !keys.includes(name));
  await tx.query(
    `update ${metadata.tableName} t set ${columns.map((name) => `${name} = n.${name}`).join(', ')}
     from json_populate_recordset(null::${metadata.tableName}, $1) n
     where ${keys.map((name) => `t.${name} = n.${name}`).join(' and ')}`,
    [asJson(metadata, rows)],
  );
}

const columnsIn = (metadata: EntityMetadata, row: object) =>
  metadata.columns.filter(({ propertyName }) => propertyName in row);

function asJson(metadata: EntityMetadata, rows: readonly object[]): string {
  const columns = columnsIn(metadata, rows[0]!);
  return JSON.stringify(
    rows.map((row) =>
      Object.fromEntries(
        columns.map(({ propertyName, databaseName }) => [databaseName, (row as Record<string, unknown>)[propertyName]]),
      ),
    ),
  );
}
