import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MarketMeasure } from './market-folder.js';

/** One published figure about an occupation in an area. Imported by the operator; none out of the box. */
@Entity('market_figures')
export class MarketFigure {
  /** One of the 532 ROME codes. */
  @PrimaryColumn('text') occupationCode!: string;
  /** Code of a département, or FR. */
  @PrimaryColumn('text') area!: string;
  @PrimaryColumn('text') measure!: MarketMeasure;
  /** A count; for `open_to_beginners` a share, 0 to 1. */
  @Column('real') value!: number;
  /** A year, or the day of the count: '2021', '2021-12-21'. */
  @Column('text') period!: string;
}
