export { ageOn } from './age.js';
export { checkHire, type FieldProblem } from './check-hire.js';
export type { ContractVerdict, Verdict } from './contract-types/contract-rule.js';
export { type EmployerCost, costAssumptions, employerCost, employerCosts } from './cost/employer-cost.js';
export { type FullCost, straightened } from './cost/payroll.js';
export { openPayrollModel } from './cost/payroll-model.js';
export { PayrollThread } from './cost/payroll-thread.js';
export { euros, frenchDate } from './french.js';
export {
  type Category,
  CONTRACT_TYPES,
  type ContractType,
  type FieldPath,
  type HireFacts,
  type LegalNature,
  type Level,
  type Need,
  type Task,
} from './hire.js';
export {
  categoryLabels,
  contractTypeLabels,
  contractTypes,
  evidenceLabels,
  legalNatureLabels,
  needLabels,
  questionTexts,
  sourceLabel,
  subsidyLabels,
  subsidyStatusLabels,
  taskLabels,
  trialLabel,
  verdictLabels,
} from './labels.js';
export { apprenticePercent, smicMonthly } from './minimum-pay.js';
export { checkLocalAid, type LocalAidProblem } from './local-aids/check-local-aid.js';
export {
  LOCAL_AID_KINDS,
  LOCAL_DEADLINES,
  LOCAL_FUNDERS,
  LOCAL_PUBLICS,
  type LocalAid,
  type LocalAidKind,
  type LocalDeadline,
  type LocalFunder,
  type LocalPublic,
  TERRITORY_KINDS,
  type TerritoryKind,
} from './local-aids/local-aid.js';
export { type LocalAidEffect, previewLocalAid } from './local-aids/preview-local-aid.js';
export { type ContractAnswer, type Question, type Recommendation, recommendContracts } from './recommend.js';
export type { Deadline, Reason } from './rule.js';
export type { Evidence, Source } from './sources.js';
export { type Step, stepsOf } from './steps.js';
export {
  isToReverify,
  SUBSIDY_CODES,
  type SubsidyCode,
  type SubsidyStatus,
  type SubsidyVerdict,
} from './subsidies/subsidy-rule.js';
export {
  agencyTrial,
  APPRENTICESHIP_TRIAL,
  cddTrial,
  cdiTrial,
  employerNotice,
  lastDayToGiveNotice,
  type Notice,
  type Trial,
  trialEndsOn,
} from './trial-period.js';
