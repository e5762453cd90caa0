import type { IsoDate } from '#platform';
import { Temporal } from 'temporal-polyfill';
import { dayInWords } from '#proposals';
import {
  type Anchor,
  looksAhead,
  type Milestone,
  type MilestoneKey,
  type Respondent,
  type Shift,
  whenOf,
} from './milestones.js';
import { standardProtocol } from './protocol.js';
import type { WorkingDays } from '../calendar/sending-calendar.js';
import { inCompanyDay, type SchoolRhythm, termEnds, USUAL_RHYTHM } from './school-rhythm.js';

/** What the plan depends on; a placement row is acceptable once `trialNoticeBy` is computed. */
export interface PlanFacts {
  contractType: string;
  startsOn: IsoDate;
  /** Last day of the contract; null for a contract without end. */
  endsOn: IsoDate | null;
  /** Last day on which the employer can end the trial with notice; null where there is no trial counted in days. */
  trialNoticeBy: IsoDate | null;
  /** Of an apprentice; null while nobody has recorded it. */
  rhythm?: SchoolRhythm | null;
}

export interface PlannedCheckIn {
  milestone: MilestoneKey;
  respondent: Respondent;
  /** 1, or which one of several: the year and number of a school term. */
  occurrence: number;
  dueOn: IsoDate;
  /** Why on that day: a French sentence for the adviser. */
  reason: string;
}

export interface LeftOut {
  milestone: MilestoneKey;
  /** As of what is planned. */
  occurrence: number;
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
const preparesDate = (milestone: Milestone): boolean =>
  looksAhead(milestone) || milestone.from === 'end' || milestone.from === 'in_company_35';
/** An apprentice and the company may part freely for 45 days spent in the company; ten before, there is time to act. */
const FREE_BREAK_DAYS = 45;
const ASKED_AFTER_DAYS = 35;
/** A term that has just begun teaches nothing. */
const FIRST_TERM_AFTER_DAYS = 45;
/** Looking back on a term repeats what was asked less than three weeks before. */
const TERM_APART = 21;

const plus = (day: IsoDate, duration: Temporal.DurationLike): IsoDate =>
  Temporal.PlainDate.from(day).add(duration).toString();
const daysBetween = (from: IsoDate, to: IsoDate): number => Temporal.PlainDate.from(from).until(to).days;

interface Anchored {
  day: IsoDate;
  occurrence: number;
}

function anchorsOf(anchor: Anchor, facts: PlanFacts, days: WorkingDays): Anchored[] {
  const { startsOn, endsOn, trialNoticeBy, rhythm } = facts;
  const once = (day: IsoDate | null): Anchored[] => (day === null ? [] : [{ day, occurrence: 1 }]);
  switch (anchor) {
    case 'start':
      return once(startsOn);
    case 'end':
      return once(endsOn);
    case 'trial_notice':
      return once(trialNoticeBy);
    case 'in_company_35':
      return once(inCompanyDay(startsOn, ASKED_AFTER_DAYS, rhythm ?? USUAL_RHYTHM, days));
    case 'school_term':
      return termEnds(plus(startsOn, { days: FIRST_TERM_AFTER_DAYS }), endsOn);
    case 'middle':
      return once(endsOn && plus(startsOn, { days: Math.floor(daysBetween(startsOn, endsOn) / 2) }));
  }
}

/** Until when a milestone still serves although its day is past. */
function usefulUntil({ from }: Milestone, anchor: IsoDate, facts: PlanFacts, days: WorkingDays): IsoDate {
  if (from !== 'in_company_35') return anchor;
  return inCompanyDay(facts.startsOn, FREE_BREAK_DAYS, facts.rhythm ?? USUAL_RHYTHM, days);
}

const shifted = (day: IsoDate, shift: Shift, days: WorkingDays): IsoDate =>
  'workingDays' in shift ? days.addWorkingDays(day, shift.workingDays) : plus(day, shift);

interface Dated {
  milestone: Milestone;
  occurrence: number;
  dueOn: IsoDate;
  reason: string;
}

const leftOut = (
  { milestone, occurrence }: Pick<Dated, 'milestone' | 'occurrence'>,
  code: LeftOut['code'],
  reason: string,
): LeftOut => ({
  milestone: milestone.key,
  occurrence,
  code,
  reason: `${whenOf(milestone)}\u00a0: ${reason}`,
});

/** The day of one milestone, or why it is left out. */
function dated(
  milestone: Milestone,
  { day: anchor, occurrence }: Anchored,
  facts: PlanFacts,
  today: IsoDate,
  days: WorkingDays,
): Dated | LeftOut {
  const ahead = looksAhead(milestone) || milestone.from === 'in_company_35';
  const without = (code: LeftOut['code'], reason: string) => leftOut({ milestone, occurrence }, code, reason);

  const wanted = shifted(anchor, milestone.shift, days);
  const dueOn = days.nextWorkingDay(wanted);
  if (
    looksAhead(milestone) &&
    milestone.from !== 'start' &&
    wanted < plus(facts.startsOn, { days: FIRST_USEFUL_DAY })
  ) {
    return without('too_early', 'ce serait avant le 3e jour de travail.');
  }
  if (facts.endsOn !== null && milestone.from !== 'end' && milestone.from !== 'middle' && dueOn > facts.endsOn)
    return without('contract_over', 'le contrat sera fini.');

  const supposed =
    milestone.from === 'in_company_35' && !facts.rhythm
      ? '\u00a0; rythme de l’école à préciser, 1 semaine sur 3 supposée'
      : '';
  const because = `${whenOf(milestone)} (${dayInWords(anchor)})${supposed}`;
  if (dueOn >= today) {
    const reason = dueOn === wanted ? because : `${because}, reporté au jour ouvré suivant`;
    return { milestone, occurrence, dueOn, reason };
  }
  const asSoonAsPossible = days.nextWorkingDay(today);
  if (ahead && asSoonAsPossible < usefulUntil(milestone, anchor, facts, days)) {
    return {
      milestone,
      occurrence,
      dueOn: asSoonAsPossible,
      reason: `${because}\u00a0: dès que possible, cette date est passée`,
    };
  }
  return without('past', 'cette date est passée.');
}

/**
 * Everything that will be asked, by day then in the order of the table, and what is left out with the reason.
 * Due days are working days, never before `today`; each milestone is asked once to each of its respondents.
 * @param protocol the milestones that apply, as the structure set them; the standard ones when not given.
 */
export function planOf(
  facts: PlanFacts,
  today: IsoDate,
  days: WorkingDays,
  protocol: readonly Milestone[] = standardProtocol(facts.contractType),
): Plan {
  const verdicts = protocol.flatMap((milestone) =>
    anchorsOf(milestone.from, facts, days).map((anchor) => dated(milestone, anchor, facts, today, days)),
  );
  const possible = verdicts.filter((verdict) => 'dueOn' in verdict);
  const fixed = possible.filter(({ milestone }) => preparesDate(milestone));
  const nearOf = ({ milestone, dueOn }: Dated): Dated | undefined => {
    if (preparesDate(milestone)) return undefined;
    const isTerm = milestone.from === 'school_term';
    const others = isTerm ? possible.filter((other) => other.milestone.from !== 'school_term') : fixed;
    return others.find((other) => Math.abs(daysBetween(dueOn, other.dueOn)) < (isTerm ? TERM_APART : DAYS_APART));
  };
  const kept = possible.filter((verdict) => !nearOf(verdict));
  const tooClose = possible.flatMap((verdict) => {
    const near = nearOf(verdict);
    const why = near && `trop près de «\u00a0${near.milestone.title}\u00a0».`;
    return why ? leftOut(verdict, 'too_close', why) : [];
  });
  const dropped = [...verdicts.filter((verdict) => 'code' in verdict), ...tooClose];
  const planned = kept
    .flatMap(({ milestone, occurrence, dueOn, reason }) =>
      milestone.respondents.map((respondent): PlannedCheckIn => ({
        milestone: milestone.key,
        respondent,
        occurrence,
        dueOn,
        reason,
      })),
    )
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn));
  return { planned, leftOut: dropped };
}
