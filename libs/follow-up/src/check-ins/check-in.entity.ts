import { stateCheck } from '#platform';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { type CheckInChannel, checkInStates, type CheckInState } from './check-in.states.js';
import type { MilestoneKey, Respondent } from '../plan/milestones.js';
import { Placement } from '../placements/placement.entity.js';
import type { SignalLevel } from '../signals/signals.js';

/** One side asked how it goes, at one milestone. The row is the plan: a moved date is an UPDATE. */
@Entity('check_ins')
@Check('check_ins_state_check', stateCheck('state', checkInStates))
@Index('check_ins_to_call_idx', ['placementId'], {
  where: "state = 'unanswered' or (state = 'asked' and channel = 'call')",
})
@Unique('check_ins_once_key', ['placementId', 'milestone', 'respondent', 'occurrence'])
@Index('check_ins_next_idx', ['nextActionAt'], { where: "state in ('planned', 'asked')" })
export class CheckIn {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') placementId!: string;
  @ManyToOne(() => Placement, { onDelete: 'CASCADE' })
  @JoinColumn()
  placement?: Relation<Placement>;
  @Column('text') milestone!: MilestoneKey;
  @Column('text') respondent!: Respondent;
  /** 1, then 2 when a renewal asks it again; the year and number of a school term. */
  @Column('integer', { default: 1 }) occurrence!: number;
  @Column('text') state!: CheckInState;
  /** Decided again when the question is asked. */
  @Column('text') channel!: CheckInChannel;
  @Column('date') dueOn!: string;
  /** When the next thing must be done: asked, reminded, given up. Null once nothing is left to do. */
  @Column('timestamptz', { nullable: true }) nextActionAt!: Date | null;
  @Column('integer', { default: 0 }) reminders!: number;
  @Column('timestamptz', { nullable: true }) askedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  /** Code of the question -> code of the answer. */
  @Column('jsonb', { nullable: true }) answers!: Record<string, string> | null;
  @Column('text', { nullable: true }) comment!: string | null;
  @Column('boolean', { default: false }) callWanted!: boolean;
  /** What this side's answers, or silence, meant beside the other side's, when they came. */
  @Column('text', { nullable: true }) level!: SignalLevel | null;
}
