import type { Caller } from '#accounts';
import { ageOn } from '#candidates';
import { allowedActions, type Clock, type IsoDate } from '#platform';
import {
  consentWording,
  type ProposalAction,
  proposalMachine,
  type ProposalRow,
  type ProposalState,
  reminderProblem,
  type ReminderFacts,
  type ShownCard,
} from '#proposals';
import { toCardMeetingDto, toMeetingDto } from './meetings.view.js';
import type { CardDto, ProposalDto } from './proposals.dto.js';

export const toProposalDto = (row: ProposalRow, caller: Caller, clock: Clock): ProposalDto => ({
  id: row.id,
  state: row.state,
  label: row.label,
  candidate: {
    id: row.candidateId,
    firstName: row.firstName,
    lastName: row.lastName,
    age: ageOn(row.birthDate, clock.today()),
    phone: row.phone,
    email: row.email,
  },
  need: { id: row.needId, title: row.needTitle, company: { id: row.companyId, name: row.companyName } },
  adviser: row.adviser,
  note: row.note,
  score: row.score,
  reasons: row.reasons,
  distanceKm: row.distanceKm,
  consentChannel: row.consentChannel,
  consentLines: [consentWording.propose, consentWording.contact],
  consentAskedAt: row.consentAskedAt,
  consentExpiresOn: row.consentExpiresOn,
  consentRemindedAt: row.consentRemindedAt,
  consentedAt: row.consentedAt,
  consentWording: row.consentWording,
  contactAgreed: row.contactAgreed,
  callAskedAt: row.callAskedAt,
  sentAt: row.sentAt,
  employerRemindedAt: row.employerRemindedAt,
  answeredAt: row.answeredAt,
  metAt: row.metAt,
  declineReason: row.declineReason,
  declineComment: row.declineComment,
  hireTerms: row.hireTerms,
  createdAt: row.createdAt,
  meeting: row.meeting && toMeetingDto(row.meeting, caller, clock.now()),
  actions: actionsOn(row, caller, clock.today()),
});

/** What the caller may do now; a reminder only where one may leave today. */
export function actionsOn(
  row: ReminderFacts & { state: ProposalState },
  caller: Caller,
  today: IsoDate,
): ProposalAction[] {
  const actions = allowedActions(proposalMachine, row.state, caller.role);
  return reminderProblem(row, today) ? actions.filter((action) => !action.startsWith('remind_')) : actions;
}

export const toCardDto = ({ meeting, ...card }: ShownCard, caller: Caller, clock: Clock): CardDto => ({
  ...card,
  meeting: meeting && toCardMeetingDto(meeting, caller, clock.now()),
});
