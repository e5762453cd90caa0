import type { Tx } from '#platform';
import { communeByCode } from '#reference';
import { travelMeans } from './candidate.entity.js';
import { cellOf, MAX_RADIUS_KM } from './cells.js';
import { reachKm } from './reach.js';

/** Where each commune lies and its square, as a table for Postgres; a commune without position is not in it. */
const placesOf = (communeCodes: readonly string[]): string =>
  JSON.stringify(
    communeCodes.flatMap((code) => {
      const position = communeByCode(code)?.position;
      if (!position) return [];
      const { latitude, longitude } = position;
      return { code, latitude, longitude, cell: cellOf(latitude, longitude) };
    }),
  );

const REACHES = JSON.stringify(
  travelMeans.map((means) => ({ means, km: reachKm({ radiusKm: MAX_RADIUS_KM, means }) })),
);

/** Writes the search rows of many candidates anew from their files and targets: two statements, however many they are. */
export async function rewriteSearch(tx: Tx, ids: readonly string[], communeCodes: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.query(`delete from candidate_search where candidate_id = any($1)`, [ids]);
  await insertSearch(tx, ids, communeCodes);
}

/**
 * The same for candidates that have none yet. File and targets are fetched by key, person by person (lateral, offset): a
 * join planned while a large import makes the tables grow would read them whole, batch after batch.
 */
export async function insertSearch(tx: Tx, ids: readonly string[], communeCodes: readonly string[]): Promise<void> {
  await tx.query(
    `insert into candidate_search
       (candidate_id, position, structure_id, occupation_code, cell, latitude, longitude, radius_km, available_from)
     select c.id, t.position, c.structure_id, t.occupation_code, p.cell, c.latitude, c.longitude,
       least(c.radius_km, r.km), c.available_from
     from unnest($1::uuid[]) as asked
     cross join lateral (select * from candidates where id = asked offset 0) c
     cross join lateral (select position, occupation_code from candidate_targets where candidate_id = c.id offset 0) t
     join json_to_recordset($2) as p(code text, cell integer) on p.code = c.commune_code
     join json_to_recordset($3) as r(means text, km integer) on r.means = c.means
     where c.state = 'active' and c.latitude is not null and c.longitude is not null`,
    [ids, placesOf(communeCodes), REACHES],
  );
}

/**
 * Puts the young people of a structure where their communes lie now, after positions were imported.
 * @returns how many files have moved.
 */
export async function placeCandidatesAgain(tx: Tx, structureId: string): Promise<number> {
  const homes = await tx.query<{ code: string }[]>(
    `select distinct commune_code as code from candidates where structure_id = $1`,
    [structureId],
  );
  const codes = homes.map(({ code }) => code);
  const [moved] = await tx.query<[{ id: string }[], number]>(
    `update candidates c set latitude = p.latitude, longitude = p.longitude
     from json_to_recordset($2) as p(code text, latitude real, longitude real)
     where c.structure_id = $1 and c.commune_code = p.code
       and (c.latitude, c.longitude) is distinct from (p.latitude, p.longitude)
     returning c.id`,
    [structureId, placesOf(codes)],
  );
  await rewriteSearch(
    tx,
    moved.map(({ id }) => id),
    codes,
  );
  return moved.length;
}
