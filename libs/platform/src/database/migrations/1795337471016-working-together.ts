import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Colleagues work together: absences with a substitute, contacts with companies, notes on files; what a company says of itself. */
export class WorkingTogether1795337471016 implements MigrationInterface {
  name = 'WorkingTogether1795337471016';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table absences (
  id uuid not null,
  structure_id uuid not null,
  account_id uuid not null,
  substitute_account_id uuid not null,
  from_day date not null,
  to_day date not null,
  created_at timestamptz not null,
  constraint absences_order_check check (from_day <= to_day),
  constraint absences_other_check check (substitute_account_id <> account_id),
  constraint absences_pkey primary key (id)
);
create index absences_structure_id_to_day_idx on absences (structure_id, to_day);
create index absences_account_id_idx on absences (account_id);
create table company_contacts (
  id uuid not null,
  company_id uuid not null,
  structure_id uuid not null,
  account_id uuid not null,
  kind text not null,
  on_day date not null,
  person text,
  text text not null,
  created_at timestamptz not null,
  constraint company_contacts_kind_check check (kind in ('call', 'visit', 'mail', 'meeting', 'note')),
  constraint company_contacts_pkey primary key (id)
);
create index company_contacts_company_id_on_day_idx on company_contacts (company_id, on_day);
create table candidate_notes (
  id uuid not null,
  candidate_id uuid not null,
  account_id uuid not null,
  text text not null,
  at timestamptz not null,
  constraint candidate_notes_pkey primary key (id)
);
create index candidate_notes_candidate_id_at_idx on candidate_notes (candidate_id, at);
alter table companies add presentation text;
alter table companies add access text;
alter table companies add tutor_available boolean;
alter table absences add constraint absences_structure_id_fkey foreign key (structure_id) references structures(id) on delete cascade;
alter table absences add constraint absences_account_id_fkey foreign key (account_id) references accounts(id) on delete cascade;
alter table absences add constraint absences_substitute_account_id_fkey foreign key (substitute_account_id) references accounts(id) on delete cascade;
alter table company_contacts add constraint company_contacts_company_id_fkey foreign key (company_id) references companies(id) on delete cascade;
alter table candidate_notes add constraint candidate_notes_candidate_id_fkey foreign key (candidate_id) references candidates(id) on delete cascade;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table companies drop column tutor_available;
alter table companies drop column access;
alter table companies drop column presentation;
drop table candidate_notes;
drop table company_contacts;
drop table absences;
`);
  }
}
