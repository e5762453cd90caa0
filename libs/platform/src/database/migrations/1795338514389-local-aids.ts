import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Aids of places (regions, departments, OPCO, PEC rates) that an administrator writes down, and every version of them. */
export class LocalAids1795338514389 implements MigrationInterface {
  name = 'LocalAids1795338514389';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table local_aids (
  id uuid not null,
  terms jsonb not null,
  version integer not null,
  changed_at timestamptz not null,
  constraint local_aids_pkey primary key (id)
);
create table local_aid_changes (
  id uuid not null,
  local_aid_id uuid not null,
  action text not null,
  terms jsonb not null,
  by_account_id uuid not null,
  at timestamptz not null,
  constraint local_aid_changes_pkey primary key (id),
  constraint local_aid_changes_action_check check (action in ('created', 'changed', 'ended'))
);
create index local_aid_changes_local_aid_id_idx on local_aid_changes (local_aid_id);
alter table local_aid_changes
  add constraint local_aid_changes_local_aid_id_fkey foreign key (local_aid_id) references local_aids (id);
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop table local_aid_changes;
drop table local_aids;
`);
  }
}
