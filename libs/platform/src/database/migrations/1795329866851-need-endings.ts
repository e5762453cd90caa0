import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Notices before a need ends, each told once for that end, and the link a company answers by. */
export class NeedEndings1795329866851 implements MigrationInterface {
  name = 'NeedEndings1795329866851';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table needs add first_notice_for date;
alter table needs add last_notice_for date;
alter table action_links drop constraint action_links_purpose_check;
alter table action_links add constraint action_links_purpose_check check (purpose in ('consent', 'employer_answer', 'check_in', 'mail_opt_out', 'need_ending'));
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
delete from action_links where purpose = 'need_ending';
alter table action_links drop constraint action_links_purpose_check;
alter table action_links add constraint action_links_purpose_check check (purpose in ('consent', 'employer_answer', 'check_in', 'mail_opt_out'));
alter table needs drop column last_notice_for;
alter table needs drop column first_notice_for;
`);
  }
}
