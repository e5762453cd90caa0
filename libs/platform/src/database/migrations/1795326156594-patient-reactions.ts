import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Reactions to events are as patient as mails: what failed waits in its row, not in a queue that can be flushed. Failures
 * are counted by job, for operators.
 */
export class PatientReactions1795326156594 implements MigrationInterface {
  name = 'PatientReactions1795326156594';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table event_deliveries rename column dispatched_at to next_dispatch_at;
alter table event_deliveries add failures integer not null default 0;
create table job_failures (
  job text not null,
  failures integer not null,
  last_at timestamptz not null,
  last_error text not null,
  constraint job_failures_pkey primary key (job)
);
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop table job_failures;
alter table event_deliveries drop column failures;
alter table event_deliveries rename column next_dispatch_at to dispatched_at;
`);
  }
}
