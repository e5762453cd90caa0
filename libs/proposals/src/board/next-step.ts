import { instantOf, dayOf, type IsoDate } from '#platform';
import { Temporal } from 'temporal-polyfill';
import { CONSENT_REMINDER_DAYS, EMPLOYER_REMINDER_DAYS } from '../deadlines.js';

/** What an adviser must do for a proposal now. */
export type ToDoKind =
  | 'consent_to_call'
  | 'call_asked'
  | 'consent_received'
  | 'employer_answered'
  | 'meeting_to_choose'
  | 'meeting_to_move'
  | 'meeting_to_prepare'
  | 'meeting_outcome';

/** What comes next for a proposal that is not over: something to do, or somebody to wait for. */
export type NextStep =
  ToDoKind | 'to_ask' | 'consent_awaited' | 'answer_awaited' | 'meeting_choice_awaited' | 'meeting_coming';

/**
 * Working days in which each step ought to come, counted from when it became due; null: it comes by itself. Whoever is
 * waited for is late from the day after their first reminder.
 */
export const workingDaysFor: Readonly<Record<ToDoKind, number> & Record<Exclude<NextStep, ToDoKind>, number | null>> = {
  to_ask: 2,
  consent_to_call: 1,
  call_asked: 0,
  consent_awaited: CONSENT_REMINDER_DAYS,
  consent_received: 1,
  answer_awaited: EMPLOYER_REMINDER_DAYS[0]!,
  employer_answered: 1,
  meeting_choice_awaited: null,
  meeting_to_choose: 0,
  meeting_to_move: 0,
  meeting_to_prepare: 1,
  meeting_coming: null,
  meeting_outcome: 1,
};
export const nextSteps = Object.keys(workingDaysFor) as NextStep[];

type AddWorkingDays = (day: IsoDate, days: number) => IsoDate;

/** The day by which a step ought to come; null when it comes by itself. */
export function dueOn(step: NextStep, since: Date, addWorkingDays: AddWorkingDays): IsoDate | null {
  const days = workingDaysFor[step];
  return days === null ? null : addWorkingDays(dayOf(since), days);
}

/**
 * For each step, the moment before which it must have begun to be late today: what `dueOn` says, as one comparison that a
 * query can make.
 */
export function lateBefore(today: IsoDate, addWorkingDays: AddWorkingDays): Partial<Record<NextStep, Date>> {
  const first = (days: number): Date => {
    let day = today;
    for (let before = day; addWorkingDays(before, days) >= today; before = dayBefore(day)) day = before;
    return instantOf(day, '00:00');
  };
  return Object.fromEntries(
    nextSteps.flatMap((step) => {
      const days = workingDaysFor[step];
      return days === null ? [] : [[step, first(days)]];
    }),
  );
}

const dayBefore = (day: IsoDate): IsoDate => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
