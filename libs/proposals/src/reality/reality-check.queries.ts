import { cellsAround, FLAT_ERROR_KM, MAX_RADIUS_KM, type TravelMeans } from '#candidates';
import type { IsoDate, Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import type { CandidateFacts } from '../ranking/facts.js';
import { WIDER_KM } from './reality-check.js';

export interface NearlyFitting {
  structureId: string;
  latitude: number;
  longitude: number;
  occupations: readonly string[];
  availableBy: IsoDate;
}

interface PersonRow {
  id: string;
  targets: { code: string; fiche: string | null }[];
  communeCode: string;
  latitude: number;
  longitude: number;
  radiusKm: number;
  means: TravelMeans;
  availableFrom: IsoDate;
  birthDate: IsoDate;
  licences: string[];
  skills: string[];
  certificates: string[];
  nights: boolean;
}

@Injectable()
export class RealityCheckQueries {
  /** What the gates need to know of everybody who nearly fits, without a name: one pass over the search table’s index. */
  async nearlyFitting(tx: Tx, search: NearlyFitting): Promise<CandidateFacts[]> {
    const rows = await tx.query<PersonRow[]>(
      `with hit as materialized (
         select distinct s.candidate_id as id
         from candidate_search s
         cross join lateral (
           select 111.2 * sqrt(power(s.latitude - $4::float8, 2) + power((s.longitude - $5::float8) * cos(radians($4::float8)), 2)) as km
         ) as distance
         where s.occupation_code = any($1::text[]) and s.cell = any($2::int[]) and s.structure_id = $3
           and km <= s.radius_km + ${WIDER_KM + FLAT_ERROR_KM} and s.available_from <= $6::date)
       select c.id, c.commune_code as "communeCode", c.latitude, c.longitude, c.radius_km as "radiusKm", c.means,
         c.available_from::text as "availableFrom", c.birth_date::text as "birthDate", c.licences, c.skills, c.certificates, c.nights,
         (select json_agg(json_build_object('code', t.occupation_code, 'fiche', t.fiche_code) order by t.position)
          from candidate_targets t where t.candidate_id = c.id) as targets
       from hit join candidates c on c.id = hit.id`,
      [
        search.occupations,
        cellsAround(search.latitude, search.longitude, MAX_RADIUS_KM + WIDER_KM),
        search.structureId,
        search.latitude,
        search.longitude,
        search.availableBy,
      ],
    );
    return rows.map(({ communeCode, latitude, longitude, ...facts }) => ({
      ...facts,
      commune: communeCode,
      lat: latitude,
      lon: longitude,
    }));
  }
}
