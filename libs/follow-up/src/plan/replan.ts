import type { IsoDate } from '#platform';
import type { CheckInState } from '../check-ins/check-in.states.js';
import type { Plan, PlannedCheckIn } from './plan.js';
import { type MilestoneKey, milestoneOf, type Respondent } from './milestones.js';
import { Temporal } from 'temporal-polyfill';

export interface ExistingCheckIn {
  milestone: MilestoneKey;
  respondent: Respondent;
  occurrence: number;
  state: CheckInState;
  dueOn: IsoDate;
}

/** What a new plan changes to the rows there are. Nothing that was asked is touched. */
export interface Replanning<Row> {
  add: PlannedCheckIn[];
  move: { row: Row; dueOn: IsoDate }[];
  planAgain: { row: Row; dueOn: IsoDate }[];
  cancel: Row[];
}

/** The same question twice within a month is one too many. */
const ASKED_AGAIN_AFTER_DAYS = 28;
const apart = (day: IsoDate): IsoDate => Temporal.PlainDate.from(day).add({ days: ASKED_AGAIN_AFTER_DAYS }).toString();
const wasAsked = ({ state }: ExistingCheckIn): boolean => state !== 'planned' && state !== 'cancelled';

/** Compares a new plan with the rows of a placement. */
export function replanningOf<Row extends ExistingCheckIn>(
  rows: readonly Row[],
  plan: Plan,
  today: IsoDate,
): Replanning<Row> {
  const same = (row: Row, { milestone, respondent }: PlannedCheckIn): boolean =>
    row.milestone === milestone && row.respondent === respondent;
  const find = (wanted: PlannedCheckIn): Row | undefined => {
    const candidates = rows.filter((row) => same(row, wanted));
    // One of a series (school terms) keeps its number; else the last time it was asked is the one that counts.
    if (wanted.occurrence > 1) return candidates.find((row) => row.occurrence === wanted.occurrence);
    return candidates.sort((a, b) => b.occurrence - a.occurrence)[0];
  };
  const matched = plan.planned.map((wanted) => {
    const row = find(wanted);
    // The contract was renewed, or got a new trial: what was asked about the former end is asked about the new one.
    const again =
      row && wasAsked(row) && milestoneOf(row.milestone).from !== 'start' && wanted.dueOn > apart(row.dueOn);
    return again ? { wanted: { ...wanted, occurrence: row.occurrence + 1 }, row: undefined } : { wanted, row };
  });
  const kept = new Set(matched.map(({ row }) => row));
  const pastByPlan = new Set(plan.leftOut.filter(({ code }) => code === 'past').map(({ milestone }) => milestone));
  // Overdue already, and the new plan finds nothing to say but that its day is past: the sweep is late, not the plan.
  const late = (row: Row): boolean => row.dueOn < today && pastByPlan.has(row.milestone);
  return {
    add: matched.filter(({ row }) => !row).map(({ wanted }) => wanted),
    move: matched.flatMap(({ wanted, row }) =>
      row?.state === 'planned' && row.dueOn !== wanted.dueOn ? [{ row, dueOn: wanted.dueOn }] : [],
    ),
    planAgain: matched.flatMap(({ wanted, row }) => (row?.state === 'cancelled' ? [{ row, dueOn: wanted.dueOn }] : [])),
    cancel: rows.filter((row) => row.state === 'planned' && !kept.has(row) && !late(row)),
  };
}
