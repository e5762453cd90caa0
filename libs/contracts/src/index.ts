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
export { type ContractAnswer, type Question, type Recommendation, recommendContracts } from './recommend.js';
export type { Deadline, Reason } from './rule.js';
export type { Evidence, Source } from './sources.js';
export { type Step, stepsOf } from './steps.js';
export { SUBSIDY_CODES, type SubsidyCode, type SubsidyStatus, type SubsidyVerdict } from './subsidies/subsidy-rule.js';
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
