import { plusMonths } from '../days.js';
import { frenchDate } from '../french.js';
import { type ContractType, factAt, type FieldPath, type HireFacts, type IsoDate } from '../hire.js';
import { because, type Condition, type Deadline, type Reason } from '../rule.js';
import type { Source } from '../sources.js';
import { isMissing, type Missing, missingIn } from '../verdict.js';

/** Every aid the product names. Those with rules here are listed in `subsidies/index.ts`. */
export const SUBSIDY_CODES = [
  'apprenticeship_single_aid',
  'apprenticeship_exceptional_aid',
  'emploi_franc',
  'professionalisation_youth_aid',
  'pec_aid',
  'cie_aid',
  'poei_aid',
  'agefiph_apprenticeship',
  'agefiph_professionalisation',
  'general_reduction',
  'zfrr_exemption',
  'apprentice_contributions',
  'geiq_allowance',
  'insertion_job_aid',
  'apprentice_licence_aid',
] as const;
export type SubsidyCode = (typeof SUBSIDY_CODES)[number];

/** An aid of a place: see `local-aids/`. */
export type LocalSubsidyCode = `local_${string}`;

export type SubsidyStatus = 'eligible' | 'not_eligible' | 'needs_information' | 'closed';

/** One state of the law, for contracts whose deciding day falls between `from` and `to`, both included. */
export interface DatedRow {
  from: IsoDate;
  /** Null while no end is written anywhere. */
  to: IsoDate | null;
  sources: readonly Source[];
}

/** The states of one aid over time. A day no row covers, after `knownFrom`, found the aid closed. */
export interface DatedTable<Row extends DatedRow> {
  /** Which day the law looks at: the signature (conclusion) or the start. */
  decidedBy: 'hire.signedOn' | 'hire.startsOn';
  knownFrom: IsoDate;
  /** Oldest first. */
  rows: readonly [Row, ...Row[]];
}

export interface SubsidyVerdict {
  code: SubsidyCode | LocalSubsidyCode;
  label: string;
  status: SubsidyStatus;
  /** The most the aid brings in the first twelve months, before pro rata; 0 when not due, null when unknown. */
  amount: number | null;
  unit: 'euros';
  /** An exemption is not paid: it lowers the contributions of the month. */
  paidAs: 'payment' | 'exemption';
  missing: FieldPath[];
  reasons: Reason[];
  deadline: Deadline | null;
  sources: readonly Source[];
  /** How long and how it is brought; null for an aid long ended. */
  duration: string | null;
  payment: string | null;
  /** What it cannot come with, for the same person. */
  excludes: readonly SubsidyCode[];
  /** What someone must still confirm before anybody relies on it; null when nothing. */
  toConfirm: string | null;
  /** An aid that ended says since when. */
  closedSince: IsoDate | null;
  /** True when every source was last verified more than six months before the day asked about. */
  toReverify: boolean;
}

/** How an aid is lived with once it is granted. */
export interface Practice {
  duration: string;
  payment: string;
  excludes: readonly SubsidyCode[];
  toConfirm?: string;
}

export type SubsidyDecision = Omit<
  SubsidyVerdict,
  'code' | 'label' | 'unit' | 'paidAs' | 'toReverify' | 'duration' | 'payment' | 'excludes' | 'toConfirm'
>;

export interface SubsidyRule {
  code: SubsidyCode | LocalSubsidyCode;
  /** Absent of an aid of the law, which has its label in `labels.ts`. */
  label?: string;
  paidAs: SubsidyVerdict['paidAs'];
  /** The contracts it can come with. */
  contracts: readonly ContractType[];
  /** Absent of an aid that had ended before the rules here begin. */
  practice?: Practice;
  decide(hire: HireFacts, contract: ContractType): SubsidyDecision;
}

/** What one row says once found: who can have the aid, how much, by when. */
export interface Terms {
  conditions: Condition[];
  /** Euros over the first twelve months, null where nobody has published a figure; asked of a hire that may qualify. */
  amount: () => number | Missing | null;
  reasons?: Reason[];
  deadline?: Deadline | null;
}

/** Finds the row of the deciding day and settles the aid by its terms. */
export function settle<Row extends DatedRow>(
  hire: HireFacts,
  { decidedBy, knownFrom, rows }: DatedTable<Row>,
  terms: (row: Row) => Terms,
): SubsidyDecision {
  const day = factAt(hire, decidedBy);
  const latest = rows.at(-1) ?? rows[0];
  if (day === null) return undecided([decidedBy], [], latest.sources);
  if (day < knownFrom) {
    return undecided([], [because(`Règles d’avant le ${frenchDate(knownFrom)} non reprises ici`)], rows[0].sources);
  }
  const row = rows.find(({ from, to }) => from <= day && (to === null || day <= to));
  return row ? byTerms(terms(row), row.sources) : closed(rows, day);
}

function byTerms(
  { conditions, amount, reasons = [], deadline = null }: Terms,
  sources: readonly Source[],
): SubsidyDecision {
  const unmet = conditions.filter(({ holds }) => holds === false);
  if (unmet.length > 0) return { ...notDue, reasons: unmet.map(asReason), sources };
  const open = conditions.filter(({ holds }) => isMissing(holds));
  const euros = amount();
  if (open.length > 0 || isMissing(euros)) {
    const fields = missingIn(...open.map(({ holds }) => holds), euros);
    return { ...undecided(fields, [...open.map(asReason), ...reasons], sources), deadline };
  }
  return { status: 'eligible', amount: euros, missing: [], reasons, deadline, sources, closedSince: null };
}

function asReason({ requires, article }: Condition): Reason {
  return because(requires, article);
}

/** The aid of a contract that is itself not possible, and of a hire that does not meet its terms. */
export const notDue: Omit<SubsidyDecision, 'reasons' | 'sources'> = {
  status: 'not_eligible',
  amount: 0,
  missing: [],
  deadline: null,
  closedSince: null,
};

function closed(rows: readonly DatedRow[], day: IsoDate): SubsidyDecision {
  const last = rows.findLast(({ to }) => to !== null && to < day);
  const text = last?.to ? `Aide fermée depuis le ${frenchDate(last.to)}` : 'Aide fermée à cette date';
  return {
    ...notDue,
    status: 'closed',
    reasons: [because(text)],
    sources: (last ?? rows[0])?.sources ?? [],
    closedSince: last?.to ?? null,
  };
}

/** An aid that had ended before the rules here begin. It stays listed, to say since when. */
export function endedAid(aid: {
  code: SubsidyCode;
  contracts: readonly ContractType[];
  lastSignedOn: IsoDate;
  sources: readonly Source[];
}): SubsidyRule {
  const { code, contracts, lastSignedOn, sources } = aid;
  const decide = (hire: HireFacts) => {
    const day = factAt(hire, 'hire.signedOn');
    if (day === null) return undecided(['hire.signedOn'], [], sources);
    if (day > lastSignedOn) return closed([{ from: lastSignedOn, to: lastSignedOn, sources }], day);
    return undecided(
      [],
      [because(`À vérifier, le contrat étant signé avant la fin de l’aide le ${frenchDate(lastSignedOn)}`)],
      sources,
    );
  };
  return { code, paidAs: 'payment', contracts, decide };
}

function undecided(fields: FieldPath[], reasons: Reason[], sources: readonly Source[]): SubsidyDecision {
  return {
    status: 'needs_information',
    amount: null,
    missing: fields,
    reasons,
    deadline: null,
    sources,
    closedSince: null,
  };
}

/** Whether a verification is too old, on a day, to be shown without a warning. */
export const isToReverify = (verifiedOn: IsoDate, on: IsoDate): boolean => verifiedOn < verificationLimit(on);

/** The day before which a verification is too old to be shown without a warning: six months. */
export function verificationLimit(on: IsoDate): IsoDate {
  return plusMonths(on, -6);
}
