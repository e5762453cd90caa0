export { CheckIn } from './check-in.entity.js';
export type { CheckInForm } from './check-in-form.js';
export {
  checkInChannels,
  checkInMachine,
  checkInStates,
  type CheckInChannel,
  type CheckInState,
} from './check-in.states.js';
export { CheckIns, MAX_COMMENT, type CheckInAnswer } from './check-ins.service.js';
export { endReasonCodes, endReasons, type EndReason } from './end-reasons.js';
export type { FollowUpEvent } from './follow-up.events.js';
export { FollowUpModule } from './follow-up.module.js';
export {
  FollowUpQueries,
  type CallRow,
  type MediationListRow,
  type MediationNoteRow,
  type PlacementListRow,
} from './follow-up.queries.js';
export { Mediation, MediationNote } from './mediation.entity.js';
export { mediationMachine, mediationStates, type MediationAction, type MediationState } from './mediation.states.js';
export { Mediations } from './mediations.service.js';
export {
  milestoneKeys,
  milestoneOf,
  milestones,
  respondents,
  type MilestoneKey,
  type Respondent,
} from './milestones.js';
export { placementOrigins, trialDates, type PlacementOrigin, type PlacementTerms } from './placement-terms.js';
export { Placement } from './placement.entity.js';
export { placementMachine, placementStates, type PlacementState } from './placement.states.js';
export { Placements, type NewPlacement, type PlacementChange } from './placements.service.js';
export { planOf, type LeftOut, type Plan, type PlanFacts, type PlannedCheckIn } from './plan.js';
export { answersInWords, questionsOf, type Answers, type Question } from './questions.js';
export { calendarIn, type SendingCalendar } from './sending-calendar.js';
export { signalLevels, signalOf, type AlertLevel, type Side, type Signal, type SignalLevel } from './signals.js';
