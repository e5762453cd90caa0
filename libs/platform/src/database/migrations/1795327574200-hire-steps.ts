import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Steps of a hire (declaration, request for an aid…) that an adviser has ticked as done. */
export class HireSteps1795327574200 implements MigrationInterface {
  name = 'HireSteps1795327574200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table hire_steps (
  proposal_id uuid not null,
  key text not null,
  done_at timestamptz not null,
  done_by_account_id uuid not null,
  constraint hire_steps_pkey primary key (proposal_id, key)
);
alter table hire_steps add constraint hire_steps_proposal_id_fkey foreign key (proposal_id) references proposals (id);
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop table hire_steps;
`);
  }
}
