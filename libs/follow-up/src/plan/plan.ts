import type { IsoDate } from '#platform';
import { Temporal } from 'temporal-polyfill';
import { dayInWords } from '#proposals';
import {
  type Anchor,
  looksAhead,
  type Milestone,
  type MilestoneKey,
  milestones,
  protocolOf,
  type Respondent,
  type Shift,
} from './milestones.js';
import type { WorkingDays } from '../calendar/sending-calendar.js';

/** What the plan depends on; a placement row is acceptable once `trialNoticeBy` is computed. */
export interface PlanFacts {
  contractType: string;
  startsOn: IsoDate;
  /** Last day of the contract; null for a contract without end. */
  endsOn: IsoDate | null;
  /** Last day on which the employer can end the trial with notice; null where there is no trial counted in days. */
  trialNoticeBy: IsoDate | null;
}

export interface PlannedCheckIn {
  milestone: MilestoneKey;
  respondent: Respondent;
  dueOn: IsoDate;
  /** Why on that day: a French sentence for the adviser. */
  reason: string;
}

export interface LeftOut {
  milestone: MilestoneKey;
  code: 'too_early' | 'contract_over' | 'past' | 'too_close';
  reason: string;
}

export interface Plan {
  planned: PlannedCheckIn[];
  leftOut: LeftOut[];
}

/** Nothing is known yet after less than three days of work. */
const FIRST_USEFUL_DAY = 3;
/** Two forms within three days annoy and go unanswered: the one tied to a date of the contract stays. */
const DAYS_APART = 3;
const preparesDate = (milestone: Milestone): boolean => looksAhead(milestone) || milestone.from === 'end';

const plus = (day: IsoDate, duration: Temporal.DurationLike): IsoDate =>
  Temporal.PlainDate.from(day).add(duration).toString();
const daysBetween = (from: IsoDate, to: IsoDate): number => Temporal.PlainDate.from(from).until(to).days;

function anchorOf(anchor: Anchor, { startsOn, endsOn, trialNoticeBy }: PlanFacts): IsoDate | null {
  switch (anchor) {
    case 'start':
      return startsOn;
    case 'end':
      return endsOn;
    case 'trial_notice':
      return trialNoticeBy;
    case 'middle':
      return endsOn && plus(startsOn, { days: Math.floor(daysBetween(startsOn, endsOn) / 2) });
  }
}

const shifted = (day: IsoDate, shift: Shift, days: WorkingDays): IsoDate =>
  'workingDays' in shift ? days.addWorkingDays(day, shift.workingDays) : plus(day, shift);

interface Dated {
  milestone: Milestone;
  dueOn: IsoDate;
  reason: string;
}

const leftOut = (milestone: Milestone, code: LeftOut['code'], reason: string): LeftOut => ({
  milestone: milestone.key,
  code,
  reason: `${milestone.when}\u00a0: ${reason}`,
});

/** The day of one milestone, or why it is left out; undefined where the contract has no such moment. */
function dated(milestone: Milestone, facts: PlanFacts, today: IsoDate, days: WorkingDays): Dated | LeftOut | undefined {
  const anchor = anchorOf(milestone.from, facts);
  if (anchor === null) return undefined;
  const ahead = looksAhead(milestone);
  const without = (code: LeftOut['code'], reason: string) => leftOut(milestone, code, reason);

  const wanted = shifted(anchor, milestone.shift, days);
  const dueOn = days.nextWorkingDay(wanted);
  if (ahead && milestone.from !== 'start' && wanted < plus(facts.startsOn, { days: FIRST_USEFUL_DAY })) {
    return without('too_early', 'ce serait avant le 3e jour de travail.');
  }
  if (facts.endsOn !== null && milestone.from === 'start' && dueOn > facts.endsOn)
    return without('contract_over', 'le contrat sera fini.');

  const because = `${milestone.when} (${dayInWords(anchor)})`;
  if (dueOn >= today)
    return { milestone, dueOn, reason: dueOn === wanted ? because : `${because}, reporté au jour ouvré suivant` };
  const asSoonAsPossible = days.nextWorkingDay(today);
  if (ahead && asSoonAsPossible < anchor) {
    return { milestone, dueOn: asSoonAsPossible, reason: `${because}\u00a0: dès que possible, cette date est passée` };
  }
  return without('past', 'cette date est passée.');
}

/**
 * Everything that will be asked, by day then in the order of the table, and what is left out with the reason.
 * Due days are working days, never before `today`; each milestone is asked once to each of its respondents.
 */
export function planOf(facts: PlanFacts, today: IsoDate, days: WorkingDays): Plan {
  const protocol = protocolOf(facts.contractType);
  const verdicts = milestones
    .filter((milestone) => milestone.protocol === protocol)
    .flatMap((milestone) => dated(milestone, facts, today, days) ?? []);
  const possible = verdicts.filter((verdict) => 'dueOn' in verdict);
  const fixed = possible.filter(({ milestone }) => preparesDate(milestone));
  const tooClose = possible.flatMap(({ milestone, dueOn }) => {
    const near = fixed.find((other) => Math.abs(daysBetween(dueOn, other.dueOn)) < DAYS_APART);
    return near && !preparesDate(milestone)
      ? leftOut(milestone, 'too_close', `trop près de «\u00a0${near.milestone.title}\u00a0».`)
      : [];
  });
  const dropped = [...verdicts.filter((verdict) => 'code' in verdict), ...tooClose];
  const planned = possible
    .filter(({ milestone }) => !tooClose.some((row) => row.milestone === milestone.key))
    .flatMap(({ milestone, dueOn, reason }) =>
      milestone.respondents.map((respondent): PlannedCheckIn => ({
        milestone: milestone.key,
        respondent,
        dueOn,
        reason,
      })),
    )
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn));
  return { planned, leftOut: dropped };
}
