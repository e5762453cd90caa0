import { type ContractRule, type ContractVerdict, judge } from './contract-types/contract-rule.js';
import { contractRules } from './contract-types/index.js';
import { isAdministration } from './employer.js';
import { frenchDate } from './french.js';
import { type ContractType, factAt, type FieldPath, type HireFacts, type IsoDate } from './hire.js';
import { questionTexts, subsidyLabels } from './labels.js';
import type { LocalAid } from './local-aids/local-aid.js';
import { withLocalAids } from './local-aids/local-aid.rule.js';
import { minimumWages } from './minimum-pay.js';
import { because } from './rule.js';
import { subsidyRules } from './subsidies/index.js';
import {
  notDue,
  type SubsidyCode,
  type SubsidyRule,
  type SubsidyStatus,
  type SubsidyVerdict,
  verificationLimit,
} from './subsidies/subsidy-rule.js';

export interface ContractAnswer extends ContractVerdict {
  subsidies: SubsidyVerdict[];
}

export interface Question {
  field: FieldPath;
  text: string;
}

export interface Recommendation {
  /** Facts nobody was asked for, taken at their ordinary value, in French. */
  assumptions: string[];
  /** Every contract type that has rules, in the order of the comparison. */
  contracts: ContractAnswer[];
  recommended: ContractType[];
  /** What is unknown and decides something, most decisive first. */
  questions: Question[];
}

/**
 * Compares the contract types for one hire, with the aids of each. Deterministic: the law of the days of signature and
 * start, never of today.
 * @param on the day of the question; it only tells which sources need a new verification
 * @param localAids the aids of places written down by an administrator; those of other places leave no trace
 * @throws RangeError for a day that does not exist: `checkHire` first
 */
export function recommendContracts(hire: HireFacts, on: IsoDate, localAids: readonly LocalAid[] = []): Recommendation {
  const limit = verificationLimit(on);
  const subsidies = withLocalAids(subsidyRules, localAids, hire);
  const contracts = contractRules.map((rule) => answer(rule, hire, limit, subsidies));
  return {
    assumptions: assumptionsOf(hire, contracts),
    contracts,
    recommended: contracts.filter(({ verdict }) => verdict === 'recommended').map(({ type }) => type),
    questions: questionsOf(contracts),
  };
}

function answer(
  rule: ContractRule,
  hire: HireFacts,
  verifiedFrom: IsoDate,
  subsidies: readonly SubsidyRule[],
): ContractAnswer {
  const verdict = judge(rule, hire);
  const its = subsidies.filter(({ contracts }) => contracts.includes(rule.type));
  return { ...verdict, subsidies: its.map((subsidy) => subsidyOf(subsidy, hire, verdict, verifiedFrom)) };
}

function subsidyOf(
  rule: SubsidyRule,
  hire: HireFacts,
  contract: ContractVerdict,
  verifiedFrom: IsoDate,
): SubsidyVerdict {
  const { practice } = rule;
  const decided = rule.decide(hire, contract.type);
  const impossible = contract.verdict === 'excluded' && decided.status !== 'closed';
  const decision = impossible
    ? { ...notDue, reasons: [because('Ce contrat n’est pas possible ici')], sources: decided.sources }
    : decided;
  return {
    code: rule.code,
    label: rule.label ?? subsidyLabels[rule.code as SubsidyCode],
    ...decision,
    unit: 'euros',
    paidAs: rule.paidAs,
    duration: practice?.duration ?? null,
    payment: practice?.payment ?? null,
    excludes: practice?.excludes ?? [],
    toConfirm: (isOpen(decision) && practice?.toConfirm) || null,
    toReverify: decision.sources.every(({ verifiedOn }) => verifiedOn < verifiedFrom),
  };
}

const isOpen = ({ status }: { status: SubsidyStatus }): boolean =>
  status === 'eligible' || status === 'needs_information';

function assumptionsOf(hire: HireFacts, contracts: ContractAnswer[]): string[] {
  const kept = contracts.filter(({ verdict }) => verdict !== 'excluded').map(({ type }) => type);
  const rules = contractRules.filter(({ type }) => kept.includes(type));
  const startsOn = factAt(hire, 'hire.startsOn');
  const wage = minimumWages[0];
  return [
    ...new Set([
      'Droit commun, sans accord de branche ni dérogation',
      'Employeur à jour de ses cotisations',
      ...(isAdministration(hire) === true
        ? ['Établissement public administratif ou administration : le droit public peut s’ajouter']
        : []),
      ...(factAt(hire, 'employer.department') === null ? ['Hors Mayotte, qui a son propre SMIC'] : []),
      ...(wage && startsOn && startsOn > wage.from ? [`SMIC du ${frenchDate(wage.from)}, le dernier connu`] : []),
      ...rules.flatMap((rule) => rule.assumptions(hire)),
    ]),
  ];
}

/** A contract that cannot be judged weighs more than any number of aids that cannot be counted. */
const CONTRACT_WEIGHT = 100;

function questionsOf(contracts: ContractAnswer[]): Question[] {
  const weights = new Map<FieldPath, number>();
  const add = (fields: readonly FieldPath[], weight: number) =>
    fields.forEach((field) => weights.set(field, (weights.get(field) ?? 0) + weight));
  for (const { missing, subsidies } of contracts) {
    add(missing, CONTRACT_WEIGHT);
    subsidies.forEach((subsidy) => add(subsidy.missing, 1));
  }
  // The sort is stable: equal weights stay in the order in which the rules asked.
  return [...weights].sort(([, a], [, b]) => b - a).map(([field]) => ({ field, text: questionTexts[field] }));
}
