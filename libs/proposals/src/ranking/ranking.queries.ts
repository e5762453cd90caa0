import {
  cellsAround,
  type Experience,
  FLAT_ERROR_KM,
  MAX_RADIUS_KM,
  type PastStay,
  type TravelMeans,
} from '#candidates';
import { Database, type IsoDate, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import type { CandidateFacts } from './facts.js';
import type { ProposalState } from '../proposal.states.js';

/** As many as the fine scoring looks at: twenty are shown, a hundred at most. Twice as many took twice as long. */
export const BEST = 120;
/** People something small keeps out, shown with what it is. */
const NEARLY = 20;
const NEARLY_KM = 10;
const NEARLY_DAYS = 60;
const KM_PER_DEGREE = 111.2;
const SQUARE_DEGREES_PER_SQUARE_KM = 1 / KM_PER_DEGREE ** 2;

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
  /** Their last proposal for this need. */
  proposalId: string | null;
  proposalState: ProposalState | null;
  facts: CandidateFacts;
}

interface PersonRow {
  id: string;
  firstName: string;
  lastName: string;
  birthDate: IsoDate;
  communeCode: string;
  level: number | null;
  latitude: number | null;
  longitude: number | null;
  radiusKm: number;
  means: TravelMeans;
  availableFrom: IsoDate;
  licences: string[];
  skills: string[];
  certificates: string[];
  experiences: Experience[];
  pastStays: PastStay[];
  days: string[] | null;
  nights: boolean;
  state: string;
  /** Days since the file was opened. */
  knownDays: number;
}

interface TargetRow {
  candidateId: string;
  code: string;
  fiche: string | null;
  appellation: number | null;
}

interface ProposalRow {
  candidateId: string;
  id: string;
  needId: string;
  state: ProposalState;
  /** Days since the card went to the company; null: it never did. */
  sentDays: number | null;
}

interface FoundRow {
  id: string;
  score: number;
  /** False: something small keeps the person out. */
  fits: boolean;
  /** How many fit in this share of the squares. */
  counted: number;
}

const RECENT_DAYS = 30;

/**
 * One pass over the covering index of `candidate_search`; no table is read. Of those whom something small keeps out, only
 * people who look for the very occupation. All rows of a person say the same of place, radius and date.
 */
export const searchSql = `
with reach as (
  select code, points, case place when 1 then $3::int[] else $11::int[] end as cells,
    case place when 1 then ${NEARLY_KM}::real else ${FLAT_ERROR_KM}::real end as more_km,
    $7::date + case place when 1 then ${NEARLY_DAYS} else 0 end as latest
  from unnest($1::text[], $2::real[]) with ordinality as t(code, points, place)),
hit as (
  select s.id, reach.points + $8::real / (1 << (s.position - 1)) + $9::real * (1 - km / greatest(s.radius_km, 1)) as score,
    km <= s.radius_km + ${FLAT_ERROR_KM}::real and s.available_from <= $7::date as fits
  from reach cross join lateral (
    select candidate_id as id, position, radius_km, available_from,
      (latitude - $4::real) * (latitude - $4::real) + (longitude - $5::real) * (longitude - $5::real) * $10::real as square
    from candidate_search
    where occupation_code = reach.code and cell = any(reach.cells) and structure_id = $6::uuid and available_from <= reach.latest
    -- Holds the planner to one probe of the index per occupation; it would read all of them in these squares.
    offset 0) as s
  cross join lateral (select sqrt(s.square) * ${KM_PER_DEGREE}::float8 as km) as measured
  where s.square <= (s.radius_km + reach.more_km) * (s.radius_km + reach.more_km) * ${SQUARE_DEGREES_PER_SQUARE_KM}::real),
scored as materialized (select id, fits, max(score) as score from hit group by id, fits)
(select id, score, fits, (select count(*) from scored where fits)::int as counted from scored where fits
  order by score desc, id limit ${BEST})
union all
(select id, score, fits, 0 from scored where not fits order by score desc, id limit ${NEARLY})`;

/** Questions asked at once for one search. Around Paris one of them takes tens of milliseconds. */
const SHARES = 2;

/**
 * The values of `searchSql`, in its order, once for each share of the squares: nobody lives in two of them, so the shares
 * have nobody in common. Neighbouring squares fall to different shares: so does a large town.
 */
export function searchValues(search: Search): unknown[][] {
  const { latitude, longitude } = search;
  const narrowing = Math.cos((latitude * Math.PI) / 180);
  const near = cellsAround(latitude, longitude, MAX_RADIUS_KM + NEARLY_KM);
  const within = new Set(cellsAround(latitude, longitude, MAX_RADIUS_KM));
  return Array.from({ length: SHARES }, (_, share) => {
    const cells = near.filter((_, index) => index % SHARES === share);
    return [
      search.occupations.map(({ code }) => code),
      search.occupations.map(({ points }) => points),
      cells,
      latitude,
      longitude,
      search.structureId,
      search.startBy,
      search.wishPoints,
      search.distancePoints,
      narrowing * narrowing,
      cells.filter((cell) => within.has(cell)),
    ];
  });
}

@Injectable()
export class RankingQueries {
  constructor(private readonly database: Database) {}

  /**
   * Who may match: the best by a cheap score, and a few whom only some kilometres or weeks keep out.
   * @returns also how many fit in all by place, occupation and date, beyond the best ones.
   */
  async search(search: Search): Promise<{ ids: string[]; fitting: number }> {
    const shares = await Promise.all(
      searchValues(search).map((values) => this.database.search<FoundRow>('ranking-search', searchSql, values)),
    );
    const rows = shares.flat().sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
    const best = rows.filter(({ fits }) => fits).slice(0, BEST);
    const nearly = rows.filter(({ fits }) => !fits).slice(0, NEARLY);
    return {
      ids: [...best, ...nearly].map(({ id }) => id),
      fitting: shares.reduce((sum, [first]) => sum + (first?.counted ?? 0), 0),
    };
  }

  /**
   * What the ranking may know of these people, and their proposal for this need if there is one. Three short reads that
   * travel together: one that joins everything takes twice as long.
   * @param tx an open transaction to read in; null: none.
   */
  async people(
    tx: Tx | null,
    structureId: string,
    ids: readonly string[],
    needId: string,
    now: Date,
  ): Promise<RankedPerson[]> {
    const read = <Row extends object>(name: string, text: string, values: unknown[]): Promise<Row[]> =>
      tx ? tx.query<Row[]>(text, values) : this.database.read<Row>(name, text, values);
    const readPeople = () => read<PersonRow>('ranked-people', peopleSql, [structureId, ids, now]);
    const readTargets = () => read<TargetRow>('ranked-targets', targetsSql, [ids]);
    const readProposals = () => read<ProposalRow>('ranked-proposals', proposalsSql, [ids, now]);
    // The connection of a transaction takes one question at a time.
    const [rows, targets, proposals] = tx
      ? [await readPeople(), await readTargets(), await readProposals()]
      : await Promise.all([readPeople(), readTargets(), readProposals()]);
    const targetsOf = grouped(targets);
    const proposalsOf = grouped(proposals);
    return rows.map((row) => personOf(row, targetsOf.get(row.id) ?? [], proposalsOf.get(row.id) ?? [], needId));
  }
}

const peopleSql = `
select c.id, c.first_name as "firstName", c.last_name as "lastName", c.birth_date::text as "birthDate", c.state,
  c.commune_code as "communeCode", c.latitude, c.longitude, c.radius_km as "radiusKm", c.means,
  c.available_from::text as "availableFrom", c.level, c.experiences, c.past_stays as "pastStays", c.nights,
  -- Lists as JSON, which is read natively.
  to_json(c.licences) as licences, to_json(c.skills) as skills, to_json(c.certificates) as certificates, to_json(c.days) as days,
  extract(day from $3::timestamptz - c.created_at)::int as "knownDays"
from candidates c where c.structure_id = $1 and c.id = any($2::uuid[])`;

const targetsSql = `
select candidate_id as "candidateId", occupation_code as code, fiche_code as fiche, appellation_ogr as appellation
from candidate_targets where candidate_id = any($1::uuid[]) order by candidate_id, position`;

const proposalsSql = `
select candidate_id as "candidateId", id, need_id as "needId", state, extract(day from $2::timestamptz - sent_at)::int as "sentDays"
from proposals where candidate_id = any($1::uuid[])`;

function grouped<Row extends { candidateId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.candidateId);
    if (group) group.push(row);
    else groups.set(row.candidateId, [row]);
  }
  return groups;
}

/** The latest: identifiers grow with time. */
const lastOf = (proposals: readonly ProposalRow[]): ProposalRow | undefined =>
  proposals.reduce<ProposalRow | undefined>((last, one) => (last && last.id > one.id ? last : one), undefined);

function personOf(
  row: PersonRow,
  targets: readonly TargetRow[],
  proposals: readonly ProposalRow[],
  needId: string,
): RankedPerson {
  const { firstName, lastName, birthDate, communeCode, level } = row;
  const here = lastOf(proposals.filter((proposal) => proposal.needId === needId));
  const sent = proposals.flatMap(({ sentDays }) => sentDays ?? []);
  return {
    firstName,
    lastName,
    birthDate,
    communeCode,
    level,
    proposalId: here?.id ?? null,
    proposalState: here?.state ?? null,
    facts: {
      id: row.id,
      targets,
      skills: row.skills,
      experience: row.experiences,
      pastStays: row.pastStays,
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
      waitingDays: Math.min(row.knownDays, ...sent),
      proposedLast30Days: sent.filter((days) => days < RECENT_DAYS).length,
    },
  };
}
