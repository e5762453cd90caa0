import { Database, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { MarketFigure } from './market.entity.js';
import { type Figure, FRANCE } from './market-folder.js';

const CHUNK = 5_000;

/** Replaces the imported figures, in the caller’s transaction. */
export async function importMarket(tx: Tx, figures: readonly Figure[]): Promise<void> {
  await tx.createQueryBuilder().delete().from(MarketFigure).execute();
  for (let start = 0; start < figures.length; start += CHUNK)
    await tx.insert(MarketFigure, figures.slice(start, start + CHUNK));
}

/** What published figures say about an occupation, where they were imported. */
@Injectable()
export class Market {
  constructor(private readonly database: Database) {}

  /** In the country and in one département; empty when nothing was imported. */
  figures(occupationCode: string, departement: string | null): Promise<MarketFigure[]> {
    const area = In(departement === null ? [FRANCE] : [FRANCE, departement]);
    return this.database.manager.find(MarketFigure, {
      where: { occupationCode, area },
      order: { area: 'ASC', measure: 'ASC' },
    });
  }
}
