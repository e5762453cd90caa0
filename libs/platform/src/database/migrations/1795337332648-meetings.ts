import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Meetings between an employer and a young person: the times proposed, the one agreed, where; at most one under way for
 * each proposal. What was gone through beforehand with the young person. The link by which they choose and get ready.
 */
export class Meetings1795337332648 implements MigrationInterface {
  name = 'Meetings1795337332648';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table meetings (
  id uuid not null,
  proposal_id uuid not null,
  state text not null,
  slots timestamptz[] not null,
  starts_at timestamptz,
  minutes integer not null,
  mode text not null,
  place text,
  phone text,
  note text,
  sequence integer not null default 0,
  proposed_at timestamptz not null,
  set_at timestamptz,
  call_asked_at timestamptz,
  reminded_at timestamptz,
  constraint meetings_pkey primary key (id),
  constraint meetings_state_check check (state in ('proposed', 'set', 'cancelled')),
  constraint meetings_mode_check check (mode in ('on_site', 'phone')),
  constraint meetings_set_check check ((state = 'set') <= (starts_at is not null)),
  constraint meetings_proposal_id_fkey foreign key (proposal_id) references proposals (id)
);
create unique index meetings_live_key on meetings (proposal_id) where state <> 'cancelled';
create index meetings_to_remind_idx on meetings (starts_at) where state = 'set' and reminded_at is null;
create table preparation_checks (
  proposal_id uuid not null,
  code text not null,
  done_at timestamptz not null,
  done_by_account_id uuid not null,
  constraint preparation_checks_pkey primary key (proposal_id, code),
  constraint preparation_checks_proposal_id_fkey foreign key (proposal_id) references proposals (id)
);
alter table action_links drop constraint action_links_purpose_check;
alter table action_links add constraint action_links_purpose_check check (purpose in ('consent', 'employer_answer', 'check_in', 'mail_opt_out', 'need_ending', 'meeting'));
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
delete from action_links where purpose = 'meeting';
alter table action_links drop constraint action_links_purpose_check;
alter table action_links add constraint action_links_purpose_check check (purpose in ('consent', 'employer_answer', 'check_in', 'mail_opt_out', 'need_ending'));
drop table preparation_checks;
drop table meetings;
`);
  }
}
