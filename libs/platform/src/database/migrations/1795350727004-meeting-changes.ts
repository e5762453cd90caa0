import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What happened to a meeting, with the dates it was about then: a meeting moved twice keeps what was offered, by whom. Those
 * there are already get what can still be known: the dates offered last, by whoever wanted to meet, and each later step.
 */
export class MeetingChanges1795350727004 implements MigrationInterface {
  name = 'MeetingChanges1795350727004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table meeting_changes (id uuid not null, meeting_id uuid not null, kind text not null, times timestamptz[] not null, actor text not null, account_id uuid, note text, at timestamptz not null, constraint meeting_changes_kind_check check (kind in ('offered', 'chosen', 'arranged', 'moved', 'call_asked', 'cancelled')), constraint meeting_changes_pkey primary key (id));
create index meeting_changes_meeting_id_idx on meeting_changes (meeting_id);
alter table meeting_changes add constraint meeting_changes_meeting_id_fkey foreign key (meeting_id) references meetings(id) on delete cascade;
insert into meeting_changes (id, meeting_id, kind, times, actor, account_id, at)
select gen_random_uuid(), m.id, 'offered', m.slots, h.actor, h.account_id, m.proposed_at
from meetings m join lateral (
  select actor, account_id from state_changes where subject_id = m.proposal_id and action = 'meet' order by at desc limit 1) h on true
where cardinality(m.slots) > 0;
insert into meeting_changes (id, meeting_id, kind, times, actor, account_id, note, at)
select gen_random_uuid(), m.id, case h.action when 'choose' then 'chosen' when 'cancel' then 'cancelled' when 'arrange' then
    case h.from_state when 'set' then 'moved' else 'arranged' end end,
  case when m.starts_at is null then m.slots else array[m.starts_at] end, h.actor, h.account_id, h.note, h.at
from meetings m join state_changes h on h.subject_id = m.id and h.action in ('choose', 'arrange', 'cancel');
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table meeting_changes');
  }
}
