import type { EndReason } from '../placements/end-reasons.js';
import { endReasons } from '../placements/end-reasons.js';
import { type KeptAfter, keptAfterMonths, type KeptState, keptStates, type Outcome } from './outcomes.js';

/** What figures are counted from: one row per job, see `Outcomes.ofPeriod`. */
export interface CountedJob extends Outcome {
  /** Why the last contract ended; null while it runs. */
  endReason: EndReason | null;
}

/** Jobs counted by what became of them. Shares are left to whoever shows them: kept / (kept + left). */
export interface OutcomeFigures {
  jobs: number;
  kept: Record<KeptAfter, Record<KeptState, number>>;
  /** By the definition « more than six months », and by the other one; `unknown`: no end agreed. */
  lasting: Record<'overSixMonths' | 'sixMonthsOrMore', Record<'yes' | 'no' | 'unknown', number>>;
  ends: Partial<Record<EndReason, number>>;
  /** Broken within the trial, by whom. */
  brokenInTrial: Record<'employer' | 'candidate', number>;
}

/** Counts jobs. */
export function outcomeFigures(jobs: readonly CountedJob[]): OutcomeFigures {
  const count = (test: (job: CountedJob) => boolean): number => jobs.filter(test).length;
  const lasting = (definition: 'overSixMonths' | 'sixMonthsOrMore') => ({
    yes: count((job) => job.lasting[definition] === true),
    no: count((job) => job.lasting[definition] === false),
    unknown: count((job) => job.lasting[definition] === null),
  });
  const kept = (months: KeptAfter) =>
    Object.fromEntries(keptStates.map((state) => [state, count((job) => job.kept[months] === state)])) as Record<
      KeptState,
      number
    >;
  const inTrial = (by: 'employer' | 'candidate') =>
    count(({ endReason }) => {
      const row = endReason && endReasons[endReason];
      return row?.inTrial === true && row.by === by;
    });
  const reasons = [...new Set(jobs.flatMap(({ endReason }) => endReason ?? []))];
  return {
    jobs: jobs.length,
    kept: Object.fromEntries(keptAfterMonths.map((months) => [months, kept(months)])) as OutcomeFigures['kept'],
    lasting: { overSixMonths: lasting('overSixMonths'), sixMonthsOrMore: lasting('sixMonthsOrMore') },
    ends: Object.fromEntries(reasons.map((reason) => [reason, count((job) => job.endReason === reason)])),
    brokenInTrial: { employer: inTrial('employer'), candidate: inTrial('candidate') },
  };
}
