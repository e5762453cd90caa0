import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * When a proposal came to its end: the board shows for a while how it ended, and finds it without reading every step of
 * every old proposal. What has ended already takes the day of its last step.
 */
export class ProposalBoard1795348678420 implements MigrationInterface {
  name = 'ProposalBoard1795348678420';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table proposals add closed_at timestamptz;
update proposals p set closed_at = h.at from (
  select subject_id, to_state, max(at) as at from state_changes where subject = 'proposal' group by subject_id, to_state) h
where h.subject_id = p.id and h.to_state = p.state
  and p.state in ('hired', 'declined_by_candidate', 'consent_expired', 'rejected', 'withdrawn', 'unanswered');
create index proposals_closed_idx on proposals (structure_id, closed_at) where closed_at is not null;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop index proposals_closed_idx;
alter table proposals drop column closed_at;
`);
  }
}
