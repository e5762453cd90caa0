import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How a structure follows each contract type, version after version, and the version each contract is planned by: a
 * change of protocol never moves what is planned already unless somebody asks for it.
 */
export class StructureProtocols1795337969417 implements MigrationInterface {
  name = 'StructureProtocols1795337969417';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table protocol_versions (id uuid not null, structure_id uuid not null, contract_type text not null, settings jsonb not null, account_id uuid not null, at timestamptz not null, constraint protocol_versions_pkey primary key (id));
create index protocol_versions_structure_id_contract_type_id_idx on protocol_versions (structure_id, contract_type, id);
alter table protocol_versions add constraint protocol_versions_structure_id_fkey foreign key (structure_id) references structures(id) on delete cascade;
alter table placements add protocol_id uuid;
alter table placements add constraint placements_protocol_id_fkey foreign key (protocol_id) references protocol_versions(id) on delete set null;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table placements drop column protocol_id;
drop table protocol_versions;
`);
  }
}
