import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import {
  DataSource,
  type EntityManager,
  type EntityTarget,
  type FindOptionsWhere,
  type ObjectLiteral,
  QueryFailedError,
} from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import type pg from 'pg';
import type { PostgresDataSourceOptions } from 'typeorm/driver/postgres/PostgresDataSourceOptions.js';
import { conflict } from '../errors/domain-error.js';
import { PreparedReads } from './prepared-reads.js';

/** The manager of an open transaction. Whatever writes takes one as a required parameter. */
export type Tx = EntityManager;

const RETRIED_STATES = new Set(['40001', '40P01']);
const ATTEMPTS = 3;
/** Connections beside the pool's. */
const SHORT_READS = 2;
const SEARCHES = 4;

const sqlState = (error: unknown): string | undefined =>
  error instanceof QueryFailedError ? (error.driverError as { code?: string }).code : undefined;

/** Opens transactions; a serialisation failure or deadlock runs the whole callback again, at most three times. */
@Injectable()
export class Database implements OnApplicationShutdown {
  private readonly short: PreparedReads;
  private readonly searches: PreparedReads;

  constructor(private readonly dataSource: DataSource) {
    const options = dataSource.options as PostgresDataSourceOptions;
    const client = {
      ...(options.extra as pg.ClientConfig),
      connectionString: options.url,
      application_name: options.applicationName,
    };
    this.short = new PreparedReads(client, SHORT_READS);
    this.searches = new PreparedReads(client, SEARCHES);
  }

  /** For reads outside a transaction. */
  get manager(): EntityManager {
    return this.dataSource.manager;
  }

  /** A short read that comes back at every request. @see PreparedReads */
  read<Row extends object>(name: string, text: string, values: readonly unknown[]): Promise<Row[]> {
    return this.short.read(name, text, values);
  }

  /** The same for one that takes milliseconds, on other connections: no short read waits behind it. */
  search<Row extends object>(name: string, text: string, values: readonly unknown[]): Promise<Row[]> {
    return this.searches.read(name, text, values);
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.short.close(), this.searches.close()]);
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
