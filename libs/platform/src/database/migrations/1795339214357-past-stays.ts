import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Times in a company that are over, told to the young person's file by the follow-up, and the job title wanted: what a
 * ranking reads besides. Placements that ended before this are told here once.
 */
export class PastStays1795339214357 implements MigrationInterface {
  name = 'PastStays1795339214357';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table candidates add past_stays jsonb not null default '[]';
alter table candidate_targets add appellation_ogr integer;
update candidates c set past_stays = told.stays
from (
  select candidate_id, jsonb_agg(jsonb_build_object('id', id, 'kind', kind, 'code', occupation_code, 'days', days,
    'held', kind = 'job' and (end_reason in ('contract_ended', 'hired_permanently', 'renewed') or days >= 182)) order by id) as stays
  from (
    select id, candidate_id, occupation_code, end_reason, ended_on - starts_on + 1 as days,
      case when contract_type in ('pmsmp', 'internship') then 'immersion' else 'job' end as kind
    from placements where ended_on is not null and end_reason is not null and end_reason <> 'did_not_start') as ended
  group by candidate_id) as told
where c.id = told.candidate_id;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table candidate_targets drop column appellation_ogr;
alter table candidates drop column past_stays;
`);
  }
}
