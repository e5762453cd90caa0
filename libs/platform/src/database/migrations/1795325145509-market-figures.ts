import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Published figures about occupations, which an operator may import: how many offers, job seekers and hirings. */
export class MarketFigures1795325145509 implements MigrationInterface {
  name = 'MarketFigures1795325145509';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table market_figures (
  occupation_code text not null,
  area text not null,
  measure text not null,
  value real not null,
  period text not null,
  constraint market_figures_pkey primary key (occupation_code, area, measure)
);
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop table market_figures;
`);
  }
}
