import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Mails that do not arrive become somebody's task; a provider may report later bounces; an address may refuse reminders,
 * and is not written to more often a day than it should.
 */
export class MailsThatDoNotArrive1795326909563 implements MigrationInterface {
  name = 'MailsThatDoNotArrive1795326909563';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table mail_opt_outs (
  address text not null,
  since timestamptz not null,
  constraint mail_opt_outs_pkey primary key (address)
);
alter table mails add handled_at timestamptz;
alter table mails add handled_by_account_id uuid;
alter table mails drop constraint mails_state_check;
alter table mails add constraint mails_state_check
  check (state in ('queued', 'sending', 'sent', 'refused', 'cancelled', 'unknown', 'bounced'));
create index mails_trouble_idx on mails (created_at) where state in ('refused', 'unknown', 'bounced') and handled_at is null;
create index mails_recipient_idx on mails (recipient, sent_at);
alter table action_links drop constraint action_links_purpose_check;
alter table action_links add constraint action_links_purpose_check
  check (purpose in ('consent', 'employer_answer', 'check_in', 'mail_opt_out'));
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
delete from action_links where purpose = 'mail_opt_out';
alter table action_links drop constraint action_links_purpose_check;
alter table action_links add constraint action_links_purpose_check check (purpose in ('consent', 'employer_answer', 'check_in'));
drop index mails_recipient_idx;
drop index mails_trouble_idx;
update mails set state = 'refused' where state = 'bounced';
alter table mails drop constraint mails_state_check;
alter table mails add constraint mails_state_check
  check (state in ('queued', 'sending', 'sent', 'refused', 'cancelled', 'unknown'));
alter table mails drop column handled_by_account_id;
alter table mails drop column handled_at;
drop table mail_opt_outs;
`);
  }
}
