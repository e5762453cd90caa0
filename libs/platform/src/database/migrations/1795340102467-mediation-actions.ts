import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is done about a case (appointments with both sides, material help…), calls told from other notes, what was learnt,
 * a reminder before a case is handed over; what comes next for a young person after a contract, with what worked.
 */
export class MediationActions1795340102467 implements MigrationInterface {
  name = 'MediationActions1795340102467';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table mediation_actions (id uuid not null, mediation_id uuid not null, kind text not null, state text not null, account_id uuid not null, due_on date, starts_at timestamptz, duration_minutes integer, place text, note text, report text, done_at timestamptz, created_at timestamptz not null, constraint mediation_actions_kind_check check (kind in ('joint_meeting', 'company_review', 'transport', 'clothes', 'equipment', 'advance', 'training', 'tutor_change', 'legal_information', 'other')), constraint mediation_actions_state_check check (state in ('planned', 'done', 'cancelled')), constraint mediation_actions_pkey primary key (id));
create index mediation_actions_mediation_id_idx on mediation_actions (mediation_id);
alter table mediation_actions add constraint mediation_actions_mediation_id_fkey foreign key (mediation_id) references mediations(id) on delete cascade;
alter table placements add next_step text;
alter table placements add what_worked text;
alter table mediations add learnt text;
alter table mediations add reminded_at timestamptz;
alter table mediation_notes add kind text not null default 'note';
alter table mediation_notes add constraint mediation_notes_kind_check check (kind in ('note', 'call_employer', 'call_candidate'));
alter table action_links drop constraint action_links_purpose_check;
alter table action_links add constraint action_links_purpose_check check (purpose in ('consent', 'employer_answer', 'check_in', 'mail_opt_out', 'need_ending', 'meeting', 'appointment'));
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
delete from action_links where purpose = 'appointment';
alter table action_links drop constraint action_links_purpose_check;
alter table action_links add constraint action_links_purpose_check check (purpose in ('consent', 'employer_answer', 'check_in', 'mail_opt_out', 'need_ending', 'meeting'));
alter table mediation_notes drop column kind;
alter table mediations drop column reminded_at;
alter table mediations drop column learnt;
alter table placements drop column what_worked;
alter table placements drop column next_step;
drop table mediation_actions;
`);
  }
}
