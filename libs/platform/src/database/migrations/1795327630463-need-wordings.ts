import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Wordings flagged in needs and how each was settled: advisers see what was changed, by whom, and why. */
export class NeedWordings1795327630463 implements MigrationInterface {
  name = 'NeedWordings1795327630463';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table need_wordings (
  id uuid not null,
  need_id uuid not null,
  ground text not null,
  severity text not null,
  excerpt text not null,
  article text not null,
  flagged_at timestamptz not null,
  written_by_account_id uuid not null,
  settlement text,
  settled_at timestamptz,
  settled_by_account_id uuid,
  note text,
  constraint need_wordings_settlement_check check (settlement in ('changed', 'justified')),
  constraint need_wordings_pkey primary key (id)
);
create index need_wordings_need_id_idx on need_wordings (need_id);
alter table need_wordings add constraint need_wordings_need_id_fkey foreign key (need_id) references needs(id) on delete cascade;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table need_wordings drop constraint need_wordings_need_id_fkey;
drop index need_wordings_need_id_idx;
drop table need_wordings;
`);
  }
}
