import type { DomainEvent } from '#platform';

interface AboutPlacement {
  placementId: string;
}
interface AboutCheckIn {
  checkInId: string;
}
/** Several young people of one company: it gets one message. */
interface AboutCheckIns extends AboutCheckIn {
  /** All of them, `checkInId` first, separated by commas. */
  checkInIds: string;
}
interface AboutMediation {
  mediationId: string;
}

interface AboutAppointment {
  appointmentId: string;
}
interface AboutProtocol {
  protocolId: string;
  /** Who asked for it. */
  accountId: string;
}

export type FollowUpEvent =
  | DomainEvent<'follow_up.placement_planned', AboutPlacement>
  | DomainEvent<'follow_up.placement_ended', AboutPlacement>
  /** Asked or reminded by mail; a person without address is called instead, which no event tells. */
  | DomainEvent<'follow_up.check_in_asked', AboutCheckIn>
  | DomainEvent<'follow_up.check_in_reminded', AboutCheckIn>
  | DomainEvent<'follow_up.check_ins_asked', AboutCheckIns>
  | DomainEvent<'follow_up.check_ins_reminded', AboutCheckIns>
  | DomainEvent<'follow_up.check_in_answered', AboutCheckIn>
  | DomainEvent<'follow_up.check_in_unanswered', AboutCheckIn>
  /** The contracts already planned are to follow this version. */
  | DomainEvent<'follow_up.protocol_applied', AboutProtocol>
  /** Nobody has taken it up, and somebody else will soon be asked. */
  | DomainEvent<'follow_up.mediation_reminded', AboutMediation>
  /** Planned, moved or called off. */
  | DomainEvent<'follow_up.appointment_set', AboutAppointment>
  /** Opened, or made more serious by a new reason. */
  | DomainEvent<'follow_up.mediation_opened', AboutMediation>
  | DomainEvent<'follow_up.mediation_escalated', AboutMediation>;
