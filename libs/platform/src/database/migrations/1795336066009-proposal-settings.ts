import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a structure decides of its proposals, every change kept; a ranking shown says which of them it was made by, so
 * that it can be explained later.
 */
export class ProposalSettings1795336066009 implements MigrationInterface {
  name = 'ProposalSettings1795336066009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table proposal_settings (
  id uuid not null,
  structure_id uuid not null,
  version integer not null,
  equity_weight integer not null,
  sent_per_post integer not null,
  open_per_candidate integer not null,
  account_id uuid not null,
  at timestamp with time zone not null,
  constraint proposal_settings_version_key unique (structure_id, version),
  constraint proposal_settings_pkey primary key (id)
);
alter table proposal_settings add constraint proposal_settings_structure_id_fkey foreign key (structure_id) references structures(id) on delete cascade;
alter table rankings_shown add settings_version integer not null default 0;
alter table rankings_shown add trial boolean not null default false;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table rankings_shown drop column trial;
alter table rankings_shown drop column settings_version;
drop table proposal_settings;
`);
  }
}
