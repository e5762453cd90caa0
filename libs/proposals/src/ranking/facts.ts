import type { PastStay, TravelMeans } from '#candidates';
import type { IsoDate } from '#platform';

/** What a post asks, as the ranking reads it. A field that is absent or null was not asked for. */
export interface NeedFacts {
  /** One of the 532 ROME codes. */
  code: string;
  /** One of the 1,584 fiches, where the full ROME is loaded. */
  fiche?: string | null;
  /** OGR number of the job title, where the need was given one. */
  appellation?: number | null;
  /** INSEE code. */
  commune: string;
  lat?: number | null;
  lon?: number | null;
  /** Null: as soon as possible. */
  startsOn?: IsoDate | null;
  weeklyHours?: number | null;
  /** `mon`…`sun`. */
  days?: readonly string[] | null;
  night?: boolean | null;
  /** Labels, or numbers of official skills. */
  skills?: readonly string[] | null;
  licences?: readonly { code: string; required: boolean }[] | null;
  certificates?: readonly string[] | null;
  /** The contract type wished for. */
  contract?: string | null;
  /** 0 none, 2 brevet, 3 CAP, 4 bac, 5, 6, 7, 8. */
  minimumLevel?: number | null;
}

/**
 * What the ranking may know of a young person: this type is the guard. No sex, origin, birthplace, address, district,
 * disability, health or income (Code du travail L1132-1, L5321-2); the birth date serves the law's age limits only.
 */
export interface CandidateFacts {
  id: string;
  /** Occupations looked for, in the order of the person's wishes. */
  targets: readonly { code: string; fiche?: string | null; appellation?: number | null }[];
  skills?: readonly string[] | null;
  /** Jobs, immersions and visits that are over. */
  pastStays?: readonly Pick<PastStay, 'kind' | 'code' | 'days' | 'held'>[] | null;
  experience?: readonly { code: string; months: number }[] | null;
  commune: string;
  lat?: number | null;
  lon?: number | null;
  radiusKm: number;
  means?: TravelMeans | null;
  availableFrom: IsoDate;
  /** Null: any day. */
  days?: readonly string[] | null;
  /** False: does not want to work at night. */
  nights?: boolean | null;
  licences?: readonly string[] | null;
  certificates?: readonly string[] | null;
  level?: number | null;
  birthDate?: IsoDate | null;
  placed?: boolean | null;
  suspended?: boolean | null;
  /** Days since the person was registered or last proposed to a company. */
  waitingDays?: number | null;
  proposedLast30Days?: number | null;
}
