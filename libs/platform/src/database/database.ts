import { Injectable } from '@nestjs/common';
import {
  DataSource,
  type EntityManager,
  type EntityTarget,
  type FindOptionsWhere,
  type ObjectLiteral,
  QueryFailedError,
} from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import type { Pool } from 'pg';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { conflict } from '../errors/domain-error.js';

/** The manager of an open transaction. Whatever writes takes one as a required parameter. */
export type Tx = EntityManager;

const RETRIED_STATES = new Set(['40001', '40P01']);
const ATTEMPTS = 3;

const sqlState = (error: unknown): string | undefined =>
  error instanceof QueryFailedError ? (error.driverError as { code?: string }).code : undefined;

/** Opens transactions; a serialisation failure or deadlock runs the whole callback again, at most three times. */
@Injectable()
export class Database {
  constructor(private readonly dataSource: DataSource) {}

  /** For reads outside a transaction. */
  get manager(): EntityManager {
    return this.dataSource.manager;
  }

  /**
   * A read that comes back at every request, as a prepared statement: Postgres plans it once per connection, which
   * takes longer than running it.
   * @param name the same text always goes with the same name.
   */
  async read<Row extends object>(name: string, text: string, values: readonly unknown[]): Promise<Row[]> {
    const pool = (this.dataSource.driver as PostgresDriver).master as Pool;
    return (await pool.query<Row>({ name, text, values: [...values] })).rows;
  }

  async transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.dataSource.transaction(work);
      } catch (error) {
        if (attempt === ATTEMPTS || !RETRIED_STATES.has(sqlState(error) ?? '')) throw error;
      }
    }
  }
}

/**
 * Updates exactly one row still in the expected state. `save()` is never used for changes: it writes every
 * difference with the database, also those made by someone else meanwhile.
 * @throws DomainError conflict when someone was faster.
 */
export async function updateOne<E extends ObjectLiteral>(
  tx: Tx,
  entity: EntityTarget<E>,
  where: FindOptionsWhere<E>,
  set: QueryDeepPartialEntity<E>,
): Promise<void> {
  const { affected } = await tx.update(entity, where, set);
  if (affected !== 1)
    throw conflict('changed_meanwhile', 'Quelqu’un a modifié cette fiche entre-temps. Rechargez la page.');
}

/** True when an insert was refused by a unique constraint, by its name. */
export const isDuplicate = (error: unknown, constraint: string): boolean =>
  sqlState(error) === '23505' &&
  (error as QueryFailedError & { driverError: { constraint?: string } }).driverError.constraint === constraint;
