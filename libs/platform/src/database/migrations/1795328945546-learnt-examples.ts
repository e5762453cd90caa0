import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Corrections of advisers kept as examples, from which later analyses learn and which can be forgotten again. */
export class LearntExamples1795328945546 implements MigrationInterface {
  name = 'LearntExamples1795328945546';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table learnt_examples (
  id uuid not null,
  structure_id uuid not null,
  need_id uuid not null,
  state text not null,
  words text not null,
  guessed_code text,
  occupation_code text not null,
  learnt_by_account_id uuid not null,
  learnt_at timestamptz not null,
  constraint learnt_examples_need_id_key unique (need_id),
  constraint learnt_examples_state_check check (state in ('active', 'undone')),
  constraint learnt_examples_pkey primary key (id)
);
create index learnt_examples_structure_id_idx on learnt_examples (structure_id);
alter table learnt_examples add constraint learnt_examples_structure_id_fkey foreign key (structure_id) references structures(id);
alter table learnt_examples add constraint learnt_examples_need_id_fkey foreign key (need_id) references needs(id) on delete cascade;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table learnt_examples drop constraint learnt_examples_need_id_fkey;
alter table learnt_examples drop constraint learnt_examples_structure_id_fkey;
drop index learnt_examples_structure_id_idx;
drop table learnt_examples;
`);
  }
}
