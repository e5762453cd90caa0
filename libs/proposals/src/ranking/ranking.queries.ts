import { cellsAround, type Experience, MAX_RADIUS_KM, type TravelMeans } from '#candidates';
import { type IsoDate, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import type { CandidateFacts } from './facts.js';
import type { ProposalState } from '../proposal.states.js';

/** As many as the fine scoring looks at: twenty are shown, the order below comes from the cheap score alone. */
export const BEST = 200;
/** People something small keeps out, shown with what it is. */
const NEARLY = 20;
const NEARLY_KM = 10;
/** Distances in SQL are flat; the true ones differ by less than this, and the gates measure them. */
const FLAT_ERROR_KM = 0.3;

export interface Search {
  structureId: string;
  latitude: number;
  longitude: number;
  /** The asked occupation and the near ones, with the most points each can bring. */
  occupations: readonly { code: string; points: number }[];
  wishPoints: number;
  distancePoints: number;
  startBy: IsoDate;
}

/** A young person as a ranking shows them to staff, and what it knows of them. */
export interface RankedPerson {
  firstName: string;
  lastName: string;
  birthDate: IsoDate;
  communeCode: string;
  level: number | null;
  proposalId: string | null;
  proposalState: ProposalState | null;
  facts: CandidateFacts;
}

interface PersonRow extends Omit<RankedPerson, 'facts'> {
  id: string;
  latitude: number | null;
  longitude: number | null;
  radiusKm: number;
  means: TravelMeans;
  availableFrom: IsoDate;
  licences: string[];
  skills: string[];
  certificates: string[];
  experiences: Experience[];
  days: string[] | null;
  nights: boolean;
  state: string;
  targets: { code: string; fiche: string | null }[];
  waitingDays: number;
  proposedLast30Days: number;
}

/** One pass over the covering index of `candidate_search`; no table is read. */
export const searchSql = `with hit as materialized (
   select s.candidate_id as id,
     bool_or(km <= s.radius_km + ${FLAT_ERROR_KM} and s.available_from <= $7) as fits,
     max(reach.points + $8 / power(2, s.position - 1)) + $9 * min(1 - km / greatest(s.radius_km, 1)) as score
   from unnest($1::text[], $2::real[]) as reach(code, points)
   join candidate_search s on s.occupation_code = reach.code and s.cell = any($3::int[])
   cross join lateral (
     select 111.2 * sqrt(power(s.latitude - $4::float8, 2) + power((s.longitude - $5::float8) * cos(radians($4::float8)), 2)) as km
   ) as distance
   where s.structure_id = $6 and km <= s.radius_km + ${NEARLY_KM} and s.available_from <= $7::date + 60
   group by s.candidate_id)
 (select id, (count(*) over ())::int as fitting from hit where fits order by score desc, id limit ${BEST})
 union all
 (select id, 0 from hit where not fits order by score desc, id limit ${NEARLY})`;

export const searchValues = (search: Search): unknown[] => [
  search.occupations.map(({ code }) => code),
  search.occupations.map(({ points }) => points),
  cellsAround(search.latitude, search.longitude, MAX_RADIUS_KM + NEARLY_KM),
  search.latitude,
  search.longitude,
  search.structureId,
  search.startBy,
  search.wishPoints,
  search.distancePoints,
];

@Injectable()
export class RankingQueries {
  /**
   * Who may match: the best by a cheap score, and a few whom only some kilometres or weeks keep out.
   * @returns also how many fit in all by place, occupation and date, beyond the best ones.
   */
  async search(tx: Tx, search: Search): Promise<{ ids: string[]; fitting: number }> {
    const rows = await tx.query<{ id: string; fitting: number }[]>(searchSql, searchValues(search));
    return { ids: rows.map(({ id }) => id), fitting: rows[0]?.fitting ?? 0 };
  }

  /** What the ranking may know of these people, and their proposal for this need if there is one. */
  async people(
    tx: Tx,
    structureId: string,
    ids: readonly string[],
    needId: string,
    now: Date,
  ): Promise<RankedPerson[]> {
    const rows = await tx.query<PersonRow[]>(
      `select c.id, c.first_name as "firstName", c.last_name as "lastName", c.birth_date::text as "birthDate", c.state,
         c.commune_code as "communeCode", c.latitude, c.longitude, c.radius_km as "radiusKm", c.means,
         c.available_from::text as "availableFrom", c.level, c.licences, c.skills, c.certificates, c.experiences, c.days, c.nights,
         (select json_agg(json_build_object('code', t.occupation_code, 'fiche', t.fiche_code) order by t.position)
          from candidate_targets t where t.candidate_id = c.id) as targets,
         here.id as "proposalId", here.state as "proposalState",
         extract(day from $4::timestamptz - greatest(c.created_at, past.last_sent_at))::int as "waitingDays",
         past.lately as "proposedLast30Days"
       from candidates c
       left join proposals here on here.candidate_id = c.id and here.need_id = $3
       cross join lateral (
         select max(p.sent_at) as last_sent_at,
           (count(*) filter (where p.sent_at > $4::timestamptz - interval '30 days'))::int as lately
         from proposals p where p.candidate_id = c.id
       ) as past
       where c.structure_id = $1 and c.id = any($2::uuid[])`,
      [structureId, ids, needId, now],
    );
    return rows.map(personOf);
  }
}

function personOf(row: PersonRow): RankedPerson {
  const { firstName, lastName, birthDate, communeCode, level, proposalId, proposalState } = row;
  return {
    firstName,
    lastName,
    birthDate,
    communeCode,
    level,
    proposalId,
    proposalState,
    facts: {
      id: row.id,
      targets: row.targets,
      skills: row.skills,
      experience: row.experiences,
      commune: communeCode,
      lat: row.latitude,
      lon: row.longitude,
      radiusKm: row.radiusKm,
      means: row.means,
      availableFrom: row.availableFrom,
      days: row.days,
      nights: row.nights,
      licences: row.licences,
      certificates: row.certificates,
      level,
      birthDate,
      placed: row.state === 'placed',
      suspended: row.state === 'suspended' || row.state === 'left',
      waitingDays: row.waitingDays,
      proposedLast30Days: row.proposedLast30Days,
    },
  };
}
