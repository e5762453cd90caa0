import { type ActingPerson, Clock, newId, Transitions, type Tx, updateOne } from '#platform';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { calendarOf } from '../calendar/calendars.js';
import { CheckIn } from '../check-ins/check-in.entity.js';
import { checkInMachine } from '../check-ins/check-in.states.js';
import type { Milestone } from './milestones.js';
import { type PlanFacts, planOf } from './plan.js';
import type { ReplanCounts } from '../placements/placement-change.js';
import type { Placement } from '../placements/placement.entity.js';
import { replanningOf } from './replan.js';
import { askingTime } from '../calendar/sending-times.js';

/** Keeps the rows of a placement's check-ins true to its plan. The caller holds the placement's row. */
@Injectable()
export class Plans {
  constructor(
    private readonly clock: Clock,
    private readonly transitions: Transitions,
  ) {}

  /** Plans for the first time or again. What was asked already stays as it is. */
  async replan(
    tx: Tx,
    by: ActingPerson,
    placement: Placement,
    facts: PlanFacts,
    protocol: readonly Milestone[],
  ): Promise<ReplanCounts> {
    const calendar = await calendarOf(tx, placement);
    const today = this.clock.today(calendar.zone);
    const rows = await tx.findBy(CheckIn, { placementId: placement.id });
    const { add, move, planAgain, cancel } = replanningOf(rows, planOf(facts, today, calendar, protocol), today);
    const due = (dueOn: string) => ({ dueOn, nextActionAt: askingTime(dueOn, calendar.zone) });

    if (add.length > 0) {
      await tx.insert(
        CheckIn,
        add.map(({ milestone, respondent, occurrence, dueOn }) => ({
          id: newId(),
          placementId: placement.id,
          milestone,
          respondent,
          occurrence,
          state: 'planned' as const,
          channel: 'email' as const,
          ...due(dueOn),
        })),
      );
    }
    for (const { row, dueOn } of move) await updateOne(tx, CheckIn, { id: row.id, state: 'planned' }, due(dueOn));
    for (const { row, dueOn } of planAgain) {
      await this.transitions.take(tx, checkInMachine, CheckIn, row, 'plan_again', by, { set: due(dueOn) });
    }
    for (const row of cancel) await this.cancel(tx, by, row);
    return { added: add.length + planAgain.length, moved: move.length, cancelled: cancel.length };
  }

  /** Nothing is asked or expected any more: the contract is over before its time. */
  async callOff(tx: Tx, by: ActingPerson, placementId: string): Promise<void> {
    const open = await tx.findBy(CheckIn, { placementId, state: In(['planned', 'asked', 'unanswered']) });
    for (const row of open) await this.cancel(tx, by, row);
  }

  private async cancel(tx: Tx, by: ActingPerson, row: CheckIn): Promise<void> {
    await this.transitions.take(tx, checkInMachine, CheckIn, row, 'cancel', by, { set: { nextActionAt: null } });
  }
}
