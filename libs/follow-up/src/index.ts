export { CheckIn } from './check-ins/check-in.entity.js';
export type { CheckInForm } from './check-ins/check-in-form.js';
export {
  checkInChannels,
  checkInMachine,
  checkInStates,
  type CheckInChannel,
  type CheckInState,
} from './check-ins/check-in.states.js';
export { CheckIns, MAX_COMMENT, type CheckInAnswer } from './check-ins/check-ins.service.js';
export { endReasonCodes, endReasons, type EndReason } from './placements/end-reasons.js';
export { FiguresQueries, type Figures } from './figures/figures.queries.js';
export type { FollowUpEvent } from './follow-up.events.js';
export { FollowUpModule } from './follow-up.module.js';
export {
  FollowUpQueries,
  type AppointmentRow,
  type CallRow,
  type CaseActionRow,
  type DueActionRow,
  type MediationListRow,
  type MediationNoteRow,
  type PlacementListRow,
  type StructureReach,
} from './follow-up.queries.js';
export { outcomeFigures, type CountedJob, type OutcomeFigures } from './outcomes/outcome-figures.js';
export {
  isEmployment,
  keptAfterMonths,
  keptStates,
  type KeptAfter,
  type KeptState,
  type Lasting,
  type Outcome,
} from './outcomes/outcomes.js';
export { Outcomes, type JobOutcome } from './outcomes/outcomes.queries.js';
export { HandOvers, type FileKind, type GivenFile, type HeldFiles } from './hand-over/hand-overs.service.js';
export { Mediation, MediationNote, noteKinds, type NoteKind } from './mediation/mediation.entity.js';
export { CaseAction } from './mediation/mediation-action.entity.js';
export {
  mediationActionMachine,
  mediationActionStates,
  type MediationActionState,
  type MediationActionStep,
} from './mediation/mediation-action.states.js';
export { isAppointment, mediationActionKinds, type MediationActionKind } from './mediation/mediation-actions.js';
export { MediationActions, type NewMediationAction } from './mediation/mediation-actions.service.js';
export { nextSteps, type NextStep } from './placements/next-steps.js';
export {
  mediationMachine,
  mediationStates,
  type MediationAction,
  type MediationState,
} from './mediation/mediation.states.js';
export { Mediations } from './mediation/mediations.service.js';
export {
  looksAhead,
  milestoneKeys,
  milestoneOf,
  milestones,
  respondents,
  whenOf,
  type MilestoneKey,
  type Respondent,
} from './plan/milestones.js';
export {
  placementOrigins,
  termsProblems,
  trialDates,
  type PlacementOrigin,
  type PlacementTerms,
} from './placements/placement-terms.js';
export { Placement } from './placements/placement.entity.js';
export { placementMachine, placementStates, type PlacementState } from './placements/placement.states.js';
export {
  Placements,
  type ImportedPlacement,
  type NewPlacement,
  type PlacementChange,
} from './placements/placements.service.js';
export { inCompanyDay, type SchoolRhythm, USUAL_RHYTHM } from './plan/school-rhythm.js';
export { ProtocolVersion } from './plan/protocol.entity.js';
export { Protocols, type ProtocolChange, type StructureProtocol } from './plan/protocols.service.js';
export {
  choicesOf,
  describeProtocolChange,
  protocolOf,
  standardProtocol,
  type MilestoneChoice,
  type ProtocolSettings,
} from './plan/protocol.js';
export { planOf, type LeftOut, type Plan, type PlanFacts, type PlannedCheckIn } from './plan/plan.js';
export { answersInWords, questionsOf, type Answers, type Circumstances, type Question } from './check-ins/questions.js';
export { calendarIn, type SendingCalendar } from './calendar/sending-calendar.js';
export {
  signalLevels,
  signalOf,
  type AlertLevel,
  type Side,
  type Signal,
  type SignalLevel,
} from './signals/signals.js';
export { searchKinds, SearchQueries, type SearchHit, type SearchKind } from './search/search.queries.js';
