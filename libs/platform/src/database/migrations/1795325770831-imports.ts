import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The same as `fold` of #reference, for what was written before. */
const FOLDED = (text: string): string =>
  `translate(replace(replace(regexp_replace(normalize(lower(${text}), nfd), '[\\u0300-\\u036f]', '', 'g'), 'œ', 'oe'), 'æ', 'ae'), '’‘´', '''''''')`;

/**
 * Files brought by directors, with what they would change; folded names, so that searches find « Léa » by « lea » and two
 * files of one person are seen and merged; the number a contract had in another tool, so that importing it again doubles nothing.
 */
export class Imports1795325770831 implements MigrationInterface {
  name = 'Imports1795325770831';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table imports (
  id uuid not null,
  structure_id uuid not null,
  kind text not null,
  state text not null,
  file_name text not null,
  content bytea,
  lines integer not null default '0',
  line integer not null default '0',
  report jsonb not null,
  failure text,
  account_id uuid not null,
  created_at timestamptz not null,
  constraint imports_kind_check check (kind in ('companies', 'candidates', 'placements')),
  constraint imports_state_check check (state in ('checking', 'checked', 'importing', 'imported', 'dropped', 'failed')),
  constraint imports_pkey primary key (id),
  constraint imports_structure_id_fkey foreign key (structure_id) references structures(id)
);

create index imports_to_do_idx on imports (state) where state in ('checking', 'checked', 'importing');

create index imports_structure_id_idx on imports (structure_id);

alter table candidates add column folded_name text not null default '';

update candidates set folded_name = ${FOLDED("first_name || ' ' || last_name || ' ' || first_name")};

alter table candidates add column merged_into_id uuid;

create index candidates_structure_id_folded_name_birth_date_idx on candidates (structure_id, folded_name, birth_date);

alter table companies add column folded_name text not null default '';

update companies set folded_name = ${FOLDED('name')};

alter table placements add column external_id text;

create unique index placements_external_id_key on placements (structure_id, external_id) where external_id is not null;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table placements drop column external_id;
alter table companies drop column folded_name;
alter table candidates drop column merged_into_id;
alter table candidates drop column folded_name;
drop table imports;
`);
  }
}
