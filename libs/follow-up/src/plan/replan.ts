import type { IsoDate } from '#platform';
import type { CheckInState } from '../check-ins/check-in.states.js';
import type { Plan, PlannedCheckIn } from './plan.js';
import type { MilestoneKey, Respondent } from './milestones.js';

export interface ExistingCheckIn {
  milestone: MilestoneKey;
  respondent: Respondent;
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

/** Compares a new plan with the rows of a placement. */
export function replanningOf<Row extends ExistingCheckIn>(
  rows: readonly Row[],
  plan: Plan,
  today: IsoDate,
): Replanning<Row> {
  const find = (wanted: PlannedCheckIn): Row | undefined =>
    rows.find((row) => row.milestone === wanted.milestone && row.respondent === wanted.respondent);
  const matched = plan.planned.map((wanted) => ({ wanted, row: find(wanted) }));
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
