import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A list of needs is read newest first within one structure or one company: along an index, however many there are. */
export class NeedLists1795336997237 implements MigrationInterface {
  name = 'NeedLists1795336997237';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop index "needs_company_id_idx";
create index "needs_structure_id_id_idx" on "needs" ("structure_id", "id");
create index "needs_company_id_id_idx" on "needs" ("company_id", "id");
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop index "needs_company_id_id_idx";
drop index "needs_structure_id_id_idx";
create index "needs_company_id_idx" on "needs" ("company_id");
`);
  }
}
