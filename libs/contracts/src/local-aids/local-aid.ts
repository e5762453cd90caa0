import { departmentOf, regions } from '#reference';
import type { ContractType, HireFacts, IsoDate, Level } from '../hire.js';
import { factAt } from '../hire.js';
import type { Evidence, Source } from '../sources.js';
import { type Answer, given, missing } from '../verdict.js';

/** Who pays. */
export const LOCAL_FUNDERS = ['region', 'department', 'intercommunality', 'opco', 'state', 'other'] as const;
export type LocalFunder = (typeof LOCAL_FUNDERS)[number];

export const TERRITORY_KINDS = ['country', 'region', 'department', 'communes'] as const;
export type TerritoryKind = (typeof TERRITORY_KINDS)[number];

/** Whom an aid may be kept for; one of those named is enough. */
export const LOCAL_PUBLICS = ['job_seeker', 'disabled_worker', 'priority_district', 'minimum_income'] as const;
export type LocalPublic = (typeof LOCAL_PUBLICS)[number];

/** A sum for a contract, or the rate of the PEC that a region’s prefect has fixed. */
export const LOCAL_AID_KINDS = ['amount', 'pec_rate'] as const;
export type LocalAidKind = (typeof LOCAL_AID_KINDS)[number];

export const LOCAL_DEADLINES = ['before_signature', 'before_start', 'months_after_signature'] as const;
export type LocalDeadline = (typeof LOCAL_DEADLINES)[number];

/** The most of the hourly SMIC that a PEC’s aid may be (L5134-30-1). */
export const HIGHEST_PEC_RATE = 95;

/**
 * An aid of a place, as an administrator writes it down from its text. One row is one state of it, for contracts signed
 * from a day to another: a new rate is a new row, and nothing is deleted.
 */
export interface LocalAid {
  /** The same for every state of one aid. */
  code: string;
  label: string;
  funder: LocalFunder;
  territoryKind: TerritoryKind;
  /** INSEE codes of regions, departments or communes; empty for the whole country. */
  territoryCodes: readonly string[];
  contractTypes: readonly ContractType[];
  /** Completed years on the first day, both included. */
  ageMin: number | null;
  ageMax: number | null;
  /** Of the diploma held. */
  diplomaLevelMax: Level | null;
  /** Of the diploma prepared. */
  targetLevelMax: Level | null;
  headcountMax: number | null;
  publics: readonly LocalPublic[];
  kind: LocalAidKind;
  /** Euros: the most over the first twelve months. */
  amount: number | null;
  /** Percent of the hourly SMIC, up to so many hours a week and months. */
  ratePercent: number | null;
  weeklyHoursMax: number | null;
  monthsMax: number | null;
  /** How and to whom to ask. */
  howToAsk: string;
  deadline: LocalDeadline | null;
  deadlineMonths: number | null;
  from: IsoDate;
  to: IsoDate | null;
  sourceRef: string;
  sourceUrl: string;
  verifiedOn: IsoDate;
  evidence: Evidence;
}

export const sourceOf = ({ sourceRef: ref, sourceUrl: url, verifiedOn, evidence }: LocalAid): Source => ({
  ref,
  url,
  verifiedOn,
  evidence,
});

/** Whether the employer is where the aid holds. */
export function isThere({ territoryKind, territoryCodes }: LocalAid, hire: HireFacts): Answer {
  if (territoryKind === 'country') return true;
  if (territoryKind === 'communes')
    return given(hire, 'employer.commune', (commune) => territoryCodes.includes(commune));
  const department = departmentOfHire(hire);
  if (department === null) return missing('employer.department');
  return departmentsOf(territoryKind, territoryCodes).includes(department);
}

function departmentOfHire(hire: HireFacts): string | null {
  const commune = factAt(hire, 'employer.commune');
  return factAt(hire, 'employer.department') ?? (commune === null ? null : departmentOf(commune));
}

function departmentsOf(kind: TerritoryKind, codes: readonly string[]): readonly string[] {
  if (kind !== 'region') return codes;
  return regions.filter(({ code }) => codes.includes(code)).flatMap(({ departments }) => departments);
}
