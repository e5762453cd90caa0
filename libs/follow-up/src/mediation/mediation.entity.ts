import { stateCheck } from '#platform';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { mediationStates, runningStates, type MediationState } from './mediation.states.js';
import { Placement } from '../placements/placement.entity.js';
import type { AlertLevel } from '../signals/signals.js';

/** A case opened when something goes wrong, until it is mended or the contract broke. One at a time per placement. */
@Entity('mediations')
@Check('mediations_state_check', stateCheck('state', mediationStates))
@Index(['structureId', 'state'])
@Index('mediations_waiting_idx', ['nextStepAt'], { where: "state = 'open'" })
@Index('mediations_running_key', ['placementId'], { unique: true, where: stateCheck('state', runningStates) })
export class Mediation {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') placementId!: string;
  @ManyToOne(() => Placement, { onDelete: 'CASCADE' })
  @JoinColumn()
  placement?: Relation<Placement>;
  @Column('uuid') structureId!: string;
  @Column('text') state!: MediationState;
  @Column('text') level!: AlertLevel;
  /** Why it was opened, as sentences for the adviser. */
  @Column('jsonb') reasons!: string[];
  @Column('uuid') assignedAccountId!: string;
  @Column('timestamptz') openedAt!: Date;
  /** By when someone must have taken it up. */
  @Column('timestamptz') dueAt!: Date;
  @Column('timestamptz', { nullable: true }) acknowledgedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) escalatedAt!: Date | null;
  /** When the next person in line is asked, should nobody have taken it up; null once everybody was. */
  @Column('timestamptz', { nullable: true }) nextStepAt!: Date | null;
  /** How often somebody else, or the last one again, was asked. */
  @Column('integer', { default: 0 }) escalations!: number;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
  @Column('text', { nullable: true }) outcome!: string | null;
  /** What the team keeps from it for the next time. */
  @Column('text', { nullable: true }) learnt!: string | null;
  /** When the person in charge was reminded, before somebody else is asked. */
  @Column('timestamptz', { nullable: true }) remindedAt!: Date | null;
}

/** A call is noted by whom it was with: the adviser never has to write it. */
export const noteKinds = ['note', 'call_employer', 'call_candidate'] as const;
export type NoteKind = (typeof noteKinds)[number];

/** What was said and done in a case; for the team only. */
@Entity('mediation_notes')
@Check('mediation_notes_kind_check', stateCheck('kind', noteKinds))
@Index(['mediationId'])
export class MediationNote {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') mediationId!: string;
  @ManyToOne(() => Mediation, { onDelete: 'CASCADE' })
  @JoinColumn()
  mediation?: Relation<Mediation>;
  @Column('uuid') accountId!: string;
  @Column('text', { default: 'note' }) kind!: NoteKind;
  @Column('text') text!: string;
  @Column('timestamptz') at!: Date;
}
