import { Database } from '#platform';
import { cellOf } from '#candidates';
import { allCommunes } from '#reference';
import { SingleBar } from 'cli-progress';

const CHUNK = 25_000;
const TARGETS = 3;

interface Generated {
  structureId: string;
  referentAccountId: string;
  count: number;
  /** Popular ones first: they are drawn more often. */
  occupations: readonly string[];
}

/**
 * Fills the tables of young people with synthetic ones, made by Postgres itself: three targets each, home communes as
 * often as people live there, radius, means, dates, skills and experience by chance. Triggers and the search index wait
 * until the end, as in any large load; the result is what the services would have written.
 */
export async function generatePeople(
  database: Database,
  { structureId, referentAccountId, count, occupations }: Generated,
): Promise<void> {
  const { manager } = database;
  const communes = allCommunes().flatMap(({ code, population, position }) =>
    position && population > 0 && position.latitude > 41 ? [{ code, population, ...position }] : [],
  );
  let sum = 0;
  const sums = communes.map(({ population }) => (sum += population));
  const [index] = await manager.query<{ indexdef: string }[]>(
    `select indexdef from pg_indexes where indexname = 'candidate_search_cell_idx'`,
  );
  const bar = new SingleBar({ format: 'Jeunes {bar} {percentage} % · {value}/{total} · encore {eta_formatted}' });
  bar.start(count, 0);
  await manager.query('drop index candidate_search_cell_idx');
  await manager.query('drop table if exists bench_commune');
  await manager.query(
    `create table bench_commune as
     select * from unnest($1::text[], $2::real[], $3::real[], $4::int[]) with ordinality as t(code, latitude, longitude, cell, number)`,
    [
      communes.map(({ code }) => code),
      communes.map(({ latitude }) => latitude),
      communes.map(({ longitude }) => longitude),
      communes.map(({ latitude, longitude }) => cellOf(latitude, longitude)),
    ],
  );
  for (let made = 0; made < count; made += CHUNK) {
    const size = Math.min(CHUNK, count - made);
    await database.transaction(async (tx) => {
      await tx.query('set local session_replication_role = replica');
      await tx.query(chunkSql, [size, sums, sum, structureId, referentAccountId, occupations, made]);
    });
    bar.update(made + size);
  }
  await manager.query('drop table bench_commune');
  await manager.query('set statement_timeout = 0');
  await manager.query(index!.indexdef);
  for (const table of ['candidates', 'candidate_targets', 'candidate_search'])
    await manager.query(`vacuum analyze ${table}`);
  bar.stop();
}

/** $1 how many, $2 running sums of inhabitants, $3 all inhabitants, $4 structure, $5 adviser, $6 codes, $7 first number. */
const chunkSql = `
with drawn as materialized (
  select uuidv7() as id, $7::int + number as number, width_bucket(random() * $3::float8, $2::float8[]) + 1 as home,
    (array[5, 10, 15, 20, 30, 50])[1 + floor(random() * 6)::int] as radius,
    (array['walk', 'bicycle', 'public_transport', 'moped', 'car'])[1 + floor(random() * 5)::int] as means,
    date '2026-11-01' + floor(random() * 120)::int as available_from
  from generate_series(1, $1::int) as number),
person as (
  insert into candidates (id, structure_id, state, external_id, first_name, last_name, birth_date, commune_code, latitude,
    longitude, radius_km, means, available_from, level, licences, skills, certificates, experiences, days, nights,
    referent_account_id, created_at, updated_at)
  select d.id, $4::uuid, 'active', 'bench-' || d.number, 'Jeune', 'N° ' || d.number, date '2000-11-01' + floor(random() * 3285)::int,
    c.code, c.latitude, c.longitude, d.radius, d.means, d.available_from, (array[0, 0, 2, 3, 3, 4, 4, 5])[1 + floor(random() * 8)::int],
    case when random() < 0.35 then '["B"]'::jsonb else '[]'::jsonb end,
    (array['["Accueil"]', '["Travail en équipe", "Port de charges"]', '["Plonge", "Règles d’hygiène"]', '[]'])[1 + floor(random() * 4)::int]::jsonb,
    case when random() < 0.1 then '["HACCP"]'::jsonb else '[]'::jsonb end,
    case when random() < 0.5 then jsonb_build_array(jsonb_build_object('code', ($6::text[])[1 + floor(power(random(), 2) * cardinality($6::text[]))::int], 'months', 1 + floor(random() * 20)::int)) else '[]'::jsonb end,
    case when random() < 0.3 then '["mon", "tue", "wed", "thu", "fri"]'::jsonb end, random() < 0.6,
    $5::uuid, now() - random() * interval '400 days', now()
  from drawn d join bench_commune c on c.number = d.home),
wish as materialized (
  select d.id, position, ($6::text[])[1 + floor(power(random(), 2) * cardinality($6::text[]))::int] as code, d.home, d.radius, d.means, d.available_from
  from drawn d cross join generate_series(1, ${TARGETS}) as position),
target as (
  insert into candidate_targets (candidate_id, position, occupation_code) select id, position, code from wish)
insert into candidate_search (candidate_id, position, structure_id, occupation_code, cell, latitude, longitude, radius_km, available_from)
select w.id, w.position, $4::uuid, w.code, c.cell, c.latitude, c.longitude,
  least(w.radius, case w.means when 'walk' then 5 when 'bicycle' then 15 when 'moped' then 30 else w.radius end), w.available_from
from wish w join bench_commune c on c.number = w.home`;
