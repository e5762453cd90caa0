import { answersInWords, type CheckIn, milestoneOf } from '#follow-up';
import type { Caller } from '#accounts';
import type { CheckInDto } from './check-ins.dto.js';

/** A check-in as its reader may see it. The level weighs both sides: an employer would read the other one's answers in it. */
export const toCheckInDto = (caller: Caller, row: CheckIn): CheckInDto => ({
  id: row.id,
  milestone: row.milestone,
  occurrence: row.occurrence,
  title: milestoneOf(row.milestone).title,
  respondent: row.respondent,
  state: row.state,
  channel: row.channel,
  dueOn: row.dueOn,
  reminders: row.reminders,
  askedAt: row.askedAt,
  answeredAt: row.answeredAt,
  answers: row.answers === null ? [] : answersInWords(row.milestone, row.respondent, row.answers),
  comment: row.comment,
  callWanted: row.callWanted,
  level: caller.role === 'employer' ? null : row.level,
});
