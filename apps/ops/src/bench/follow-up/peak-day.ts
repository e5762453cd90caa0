import { Account, Membership, Structure } from '#accounts';
import { Database, type IsoDate, newId } from '#platform';
import type { INestApplicationContext } from '@nestjs/common';

const COMMUNE = '61169';

/**
 * Contracts that all reach their first month on the same day: one question to the company and one to the young person
 * each, due and not asked. Made by Postgres itself; the rows are those the services would have written.
 */
export async function plan(
  app: INestApplicationContext,
  { placements, dueAt, dueOn }: { placements: number; dueAt: Date; dueOn: IsoDate },
): Promise<void> {
  const { manager } = app.get(Database);
  const createdAt = new Date();
  const [structureId, accountId] = [newId(), newId()];
  await manager.insert(Structure, { id: structureId, name: 'Mission Locale', email: 'ml@example.org', createdAt });
  const name = { firstName: 'Julie', lastName: 'Martin' };
  await manager.insert(Account, { id: accountId, email: `${accountId}@ml.example.org`, ...name, createdAt });
  const membership = { id: newId(), accountId, role: 'adviser' as const, structureId, state: 'confirmed' as const };
  await manager.insert(Membership, { ...membership, createdAt });
  await manager.query(
    `with drawn as materialized (
       select number, uuidv7() as company_id, uuidv7() as candidate_id, uuidv7() as placement_id
       from generate_series(1, $1::int) as number),
     company as (
       insert into companies (id, siret, name, commune_code, contact_name, email, structure_id, created_at)
       select company_id, (20000000000000 + (select count(*) from companies) + number)::text, 'Entreprise ' || number,
         '${COMMUNE}', 'Nadia Lefèvre', 'entreprise-' || company_id || '@example.org', $2::uuid, now() from drawn
       returning id),
     candidate as (
       insert into candidates (id, structure_id, state, first_name, last_name, birth_date, email, commune_code, radius_km,
         means, available_from, referent_account_id, created_at, updated_at)
       select candidate_id, $2::uuid, 'placed', 'Inès', 'N° ' || number, '2006-05-04', 'jeune-' || candidate_id || '@example.org',
         '${COMMUNE}', 15, 'bicycle', $5::date, $3::uuid, now(), now() from drawn
       returning id),
     placement as (
       insert into placements (id, structure_id, company_id, candidate_id, origin, state, job_title, contract_type, starts_on,
         adviser_account_id, created_at)
       select placement_id, $2::uuid, company_id, candidate_id, 'found_alone', 'started', 'Commis de cuisine', 'cdi',
         $5::date - 30, $3::uuid, now() from drawn
       returning id)
     insert into check_ins (id, placement_id, milestone, respondent, state, channel, due_on, next_action_at)
     select uuidv7(), placement_id, 'month_1', side, 'planned', 'email', $5::date, $4::timestamptz
     from drawn cross join unnest(array['employer', 'candidate']) as side`,
    [placements, structureId, accountId, dueAt, dueOn],
  );
  for (const table of ['companies', 'candidates', 'placements', 'check_ins']) await manager.query(`analyze ${table}`);
}
