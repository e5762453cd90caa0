import type { Caller } from '#accounts';
import { dayOf, type IsoDate } from '#platform';
import { type BoardRow, dueOn, EMPLOYER_DAYS } from '#proposals';
import { addWorkingDays } from '#reference';
import type { BoardCardDto, ProposalNextDto } from './board.dto.js';
import { toSlotDto } from './meetings.view.js';
import { actionsOn } from './proposals.view.js';

export const toBoardCardDto = (row: BoardRow, caller: Caller, today: IsoDate): BoardCardDto => ({
  id: row.id,
  state: row.state,
  candidate: { id: row.candidateId, firstName: row.firstName, lastName: row.lastName },
  need: { id: row.needId, title: row.needTitle, company: { id: row.companyId, name: row.companyName } },
  adviser: row.adviser,
  since: row.since,
  next: toProposalNextDto(row),
  actions: actionsOn(row, caller, today),
});

function toProposalNextDto({
  next,
  nextSince,
  late,
  startsAt,
  timeZone,
  consentExpiresOn,
  sentAt,
}: BoardRow): ProposalNextDto | null {
  if (next === null || nextSince === null) return null;
  return {
    step: next,
    dueOn: dueOn(next, nextSince, addWorkingDays),
    late,
    closesOn:
      next === 'consent_awaited'
        ? consentExpiresOn
        : next === 'answer_awaited' && sentAt
          ? addWorkingDays(dayOf(sentAt), EMPLOYER_DAYS)
          : null,
    meeting: startsAt && toSlotDto(startsAt, timeZone),
  };
}
