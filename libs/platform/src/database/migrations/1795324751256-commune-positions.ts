import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Exact positions of communes, where an operator imported them: thousands of small ones were only guessed. */
export class CommunePositions1795324751256 implements MigrationInterface {
  name = 'CommunePositions1795324751256';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table commune_positions (
  code text not null,
  latitude double precision not null,
  longitude double precision not null,
  constraint commune_positions_pkey primary key (code)
);
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table commune_positions');
  }
}
