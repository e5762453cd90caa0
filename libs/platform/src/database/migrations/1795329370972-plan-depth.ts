import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A milestone may be asked again (a renewal, each school term), an apprentice's alternation is known, and a case nobody
 * takes up stops sending mails some day.
 */
export class PlanDepth1795329370972 implements MigrationInterface {
  name = 'PlanDepth1795329370972';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table placements add rhythm jsonb;
alter table check_ins add occurrence integer not null default 1;
alter table check_ins drop constraint check_ins_once_key;
alter table check_ins add constraint check_ins_once_key unique (placement_id, milestone, respondent, occurrence);
alter table mediations add escalations integer not null default 0;
alter table mediations add next_step_at timestamptz;
update mediations set next_step_at = due_at where state = 'open';
drop index mediations_waiting_idx;
create index mediations_waiting_idx on mediations (next_step_at) where state = 'open';
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop index mediations_waiting_idx;
alter table mediations drop column next_step_at;
create index mediations_waiting_idx on mediations (due_at) where state = 'open';
alter table mediations drop column escalations;
delete from check_ins where occurrence > 1;
alter table check_ins drop constraint check_ins_once_key;
alter table check_ins add constraint check_ins_once_key unique (placement_id, milestone, respondent);
alter table check_ins drop column occurrence;
alter table placements drop column rhythm;
`);
  }
}
