import { insertMany, type Tx } from '#platform';
import { communeByCode } from '#reference';
import { In } from 'typeorm';
import { Candidate, CandidateSearchRow, CandidateTarget } from './candidate.entity.js';
import { cellOf } from './cells.js';
import { reachKm } from './reach.js';

/** Files read at once where a whole structure is written anew. */
const BATCH = 2_000;

type Searched = Pick<
  Candidate,
  'id' | 'structureId' | 'state' | 'latitude' | 'longitude' | 'radiusKm' | 'means' | 'availableFrom'
>;

/** What a search finds a person by: one row per wish, none for who does not look for a job or whose commune has no position. */
export function searchRowsOf(candidate: Searched, codes: readonly string[]): Omit<CandidateSearchRow, 'candidate'>[] {
  const { id: candidateId, structureId, state, latitude, longitude, availableFrom } = candidate;
  if (state !== 'active' || latitude === null || longitude === null) return [];
  const place = { latitude, longitude, cell: cellOf(latitude, longitude), radiusKm: reachKm(candidate) };
  return codes.map((occupationCode, index) => ({
    candidateId,
    position: index + 1,
    structureId,
    occupationCode,
    ...place,
    availableFrom,
  }));
}

/** Writes the search rows of candidates anew, from their files and targets as they stand in this transaction. */
export async function rewriteSearch(tx: Tx, ids: readonly string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += BATCH) {
    const some = ids.slice(from, from + BATCH);
    const candidates = await tx.findBy(Candidate, { id: In(some) });
    const targets = await tx.find(CandidateTarget, { where: { candidateId: In(some) }, order: { position: 'ASC' } });
    const codesOf = new Map<string, string[]>(some.map((id) => [id, []]));
    for (const { candidateId, occupationCode } of targets) codesOf.get(candidateId)!.push(occupationCode);
    await tx.delete(CandidateSearchRow, { candidateId: In(some) });
    await insertMany(
      tx,
      CandidateSearchRow,
      candidates.flatMap((one) => searchRowsOf(one, codesOf.get(one.id)!)),
    );
  }
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
  const places = homes.flatMap(({ code }) => {
    const position = communeByCode(code)?.position;
    return position ? { code, latitude: position.latitude, longitude: position.longitude } : [];
  });
  const [moved] = await tx.query<[{ id: string }[], number]>(
    `update candidates c set latitude = p.latitude, longitude = p.longitude
     from json_to_recordset($2) as p(code text, latitude real, longitude real)
     where c.structure_id = $1 and c.commune_code = p.code
       and (c.latitude, c.longitude) is distinct from (p.latitude, p.longitude)
     returning c.id`,
    [structureId, JSON.stringify(places)],
  );
  await rewriteSearch(
    tx,
    moved.map(({ id }) => id),
  );
  return moved.length;
}
