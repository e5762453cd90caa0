export { type BoardColumn, boardColumns, OVER_SHOWN_DAYS } from './board/board-columns.js';
export { type BoardFilter, type BoardRow, ProposalBoard } from './board/board.queries.js';
export { dueOn, type NextStep, nextSteps, type ToDoKind, workingDaysFor } from './board/next-step.js';
export { type BulkOutcome, BulkSteps } from './bulk-steps.service.js';
export { cardOf, distanceBand, type Card, type CardFacts, type Contact } from './card.js';
export { EMPLOYER_DAYS } from './deadlines.js';
export { consentWording, type ConsentWording } from './consent-wording.js';
export {
  equityDimensionCodes,
  equitySteps,
  SMALLEST_GROUP,
  type EquityDimensionCode,
  type EquityFigure,
  type EquityGroup,
  type EquityReport,
  type EquityStep,
} from './equity/equity-report.js';
export { EquityReports, type Months } from './equity/equity-reports.service.js';
export { FIRST_PLACES, type ShownRanking } from './equity/equity.queries.js';
export { whatWouldChange } from './ranking/changes.js';
export type { Reason } from './ranking/criteria.js';
export { candidateReasons, employerReasons, isReason, reasonLabel, type DeclineReason } from './decline-reasons.js';
export type { CandidateFacts, NeedFacts } from './ranking/facts.js';
export { dayInWords, dayNames, kilometres, levelInWords } from './ranking/french.js';
export { licenceCode } from './ranking/licences.js';
export { postOf } from './ranking/fit.js';
export { gates } from './ranking/gates.js';
export { hireProblem } from './hire-terms.js';
export { MEETING_MINUTES, type MeetingOffer, type MeetingTerms, SLOTS } from './meetings/meeting-offer.js';
export { MeetingChange, type MeetingChangeKind, meetingChangeKinds } from './meetings/meeting-change.entity.js';
export { Meeting, meetingModes, type MeetingMode } from './meetings/meeting.entity.js';
export { meetingMachine, meetingStates, type MeetingAction, type MeetingState } from './meetings/meeting.states.js';
export {
  MeetingsQueries,
  type MeetingChangeRow,
  type MeetingRow,
  type MeetingView,
} from './meetings/meetings.queries.js';
export { Meetings } from './meetings/meetings.service.js';
export { PreparationCheck } from './meetings/preparation-check.entity.js';
export { PreparationChecks, type PreparationLine } from './meetings/preparation-checks.service.js';
export {
  notToBeAsked,
  preparationCheckCodes,
  preparationOf,
  type Preparation,
  type PreparationCheckCode,
} from './meetings/preparation.js';
export { NeedEndings, type NeedEndingView } from './need-ending.queries.js';
export { ProposalDeadlines } from './proposal-deadlines.service.js';
export { ProposalEndings } from './proposal-endings.service.js';
export { consentChannels, Proposal, type ConsentChannel, type HireTerms } from './proposal.entity.js';
export {
  mayBeProposed,
  openEnds,
  proposalMachine,
  proposalStates,
  type ProposalAction,
  type ProposalState,
} from './proposal.states.js';
export type { ProposalsEvent } from './proposals.events.js';
export { ProposalsModule } from './proposals.module.js';
export {
  ProposalsQueries,
  type AnswerView,
  type ConsentView,
  type ProposalRow,
  type ShownCard,
} from './proposals.queries.js';
export { Proposals, type Person } from './proposals.service.js';
export { RankingShown } from './ranking/ranking-shown.entity.js';
export { needFacts } from './ranking/need-facts.js';
export { type RankedPerson, searchSql, searchValues } from './ranking/ranking.queries.js';
export { Rankings, searchOf, type OnePlace, type RankingView, type WeightTrial } from './ranking/ranking.service.js';
export { rankCandidates, type RankedCandidate, type Ranking, type RefusedCandidate } from './ranking/score.js';
export { defaultWeights, WEIGHTS_VERSION, type Weights } from './ranking/weights.js';
export type { Widening } from './reality/reality-check.js';
export { RealityChecks, type Reality } from './reality/reality-check.service.js';
export { Territories } from './territory/territories.service.js';
export type { TerritoryPlace } from './territory/territory.js';
export type { TrainingRoute } from './reality/training-routes.js';
export { ProposalSettings, type SettingsChange } from './settings/proposal-settings.service.js';
export { defaultSettings, settingBounds } from './settings/proposal-settings.js';
export { ProposalsToDo, type ToDoRow } from './to-do.queries.js';
export { Reminders } from './reminders.service.js';
export { reminderProblem, type ReminderFacts } from './reminders.js';
export { HireStep } from './steps/hire-step.entity.js';
export { HireSteps } from './steps/hire-steps.service.js';
