import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Structures that work with a company outside their communes; those whose needs or contracts say so already begin with it. */
export class CompanyFollowers1795349960483 implements MigrationInterface {
  name = 'CompanyFollowers1795349960483';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table company_followers (company_id uuid not null, structure_id uuid not null, account_id uuid, since timestamptz not null, constraint company_followers_pkey primary key (company_id, structure_id));
create index company_followers_structure_id_idx on company_followers (structure_id);
alter table company_followers add constraint company_followers_company_id_fkey foreign key (company_id) references companies(id) on delete cascade;
alter table company_followers add constraint company_followers_structure_id_fkey foreign key (structure_id) references structures(id) on delete cascade;
insert into company_followers (company_id, structure_id, since)
select company_id, structure_id, min(since) from (
  select c.id as company_id, n.structure_id, n.created_at as since from companies c join needs n on n.company_id = c.id and n.state <> 'draft'
    where n.structure_id is distinct from c.structure_id
  union all
  select c.id, p.structure_id, p.created_at from companies c join placements p on p.company_id = c.id
    where p.structure_id is distinct from c.structure_id) as worked
where structure_id is not null group by company_id, structure_id;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table company_followers');
  }
}
