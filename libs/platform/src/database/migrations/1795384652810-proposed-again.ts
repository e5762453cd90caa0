import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Someone who was away when asked, who said no and then rang, or whose card nobody answered may be proposed for the same
 * need again, by a proposal of its own: the old one keeps what was agreed to then. One at once, and none after the
 * employer's answer. The second index is for what is read of a need, which the constraint served before.
 */
export class ProposedAgain1795384652810 implements MigrationInterface {
  name = 'ProposedAgain1795384652810';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table proposals drop constraint proposals_need_candidate_key;
create index proposals_need_id_candidate_id_idx on proposals (need_id, candidate_id);
create unique index proposals_need_candidate_key on proposals (need_id, candidate_id)
  where state not in ('declined_by_candidate', 'consent_expired', 'withdrawn', 'unanswered');
`);
  }

  // Fails where somebody was proposed again: which of the two to give up is nobody's to guess.
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop index proposals_need_candidate_key;
drop index proposals_need_id_candidate_id_idx;
alter table proposals add constraint proposals_need_candidate_key unique (need_id, candidate_id);
`);
  }
}
