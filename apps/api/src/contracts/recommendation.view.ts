import {
  type ContractAnswer,
  contractTypeLabels,
  type Deadline,
  type EmployerCost,
  evidenceLabels,
  type HireFacts,
  type Recommendation,
  type Step,
  stepsOf,
  subsidyLabels,
  subsidyStatusLabels,
  trialLabel,
  verdictLabels,
  type ContractType,
} from '#contracts';
import type { ContractAnswerDto, CostDto, DeadlineDto, RecommendationDto, StepDto } from './contracts.dto.js';

/** A recommendation as the portal reads it: labels beside codes, the steps of each contract counted from `today`. */
export const toRecommendationDto = (
  hire: HireFacts,
  recommendation: Recommendation,
  today: string,
): RecommendationDto => ({
  assumptions: recommendation.assumptions,
  recommended: recommendation.recommended,
  questions: recommendation.questions,
  contracts: recommendation.contracts.map((contract) => toContractDto(contract, stepsOf(hire, contract, today))),
});

const toContractDto = (contract: ContractAnswer, steps: readonly Step[]): ContractAnswerDto => ({
  type: contract.type,
  label: contractTypeLabels[contract.type],
  verdict: contract.verdict,
  verdictLabel: verdictLabels[contract.verdict],
  reasons: contract.reasons,
  missing: contract.missing,
  inWriting: contract.inWriting,
  trial: contract.trial && {
    unit: contract.trial.unit,
    max: contract.trial.max,
    label: trialLabel(contract.trial),
    lastDay: contract.trial.lastDay,
    noticeBy: contract.trial.noticeBy,
  },
  minimumPayMonthly: contract.minimumPayMonthly,
  deadlines: contract.deadlines.map(toDeadlineDto),
  steps: steps.map((step) => toStepDto(contract.type, step)),
  subsidies: contract.subsidies.map((subsidy) => ({
    code: subsidy.code,
    label: subsidy.label,
    status: subsidy.status,
    statusLabel: subsidyStatusLabels[subsidy.status],
    amount: subsidy.amount,
    paidAs: subsidy.paidAs,
    missing: subsidy.missing,
    reasons: subsidy.reasons,
    deadline: subsidy.deadline && toDeadlineDto(subsidy.deadline),
    sources: subsidy.sources.map((source) => ({ ...source, evidenceLabel: evidenceLabels[source.evidence] })),
    duration: subsidy.duration,
    payment: subsidy.payment,
    excludes: subsidy.excludes.map((code) => subsidyLabels[code]),
    toConfirm: subsidy.toConfirm,
    closedSince: subsidy.closedSince,
    toReverify: subsidy.toReverify,
  })),
});

const toDeadlineDto = ({ code, what, who, days, months }: Deadline): DeadlineDto => ({ code, what, who, days, months });

const toStepDto = (type: ContractType, { key, what, who, from, by, decisive, optional, url }: Step): StepDto => ({
  key: `${type}:${key}`,
  what,
  who,
  from,
  by,
  decisive,
  optional,
  url: url ?? null,
});

export const toCostDtos = (costs: Record<ContractType, EmployerCost>): CostDto[] =>
  Object.entries(costs).map(([type, cost]) => ({
    type: type as ContractType,
    grossMonthly: cost.grossMonthly,
    costMonthly: cost.costMonthly,
    costAfterAidsMonthly: cost.costAfterAidsMonthly,
    generalReductionMonthly: cost.generalReductionMonthly,
    estimate: cost.estimate ?? null,
    notComputed: cost.notComputed ?? null,
  }));
