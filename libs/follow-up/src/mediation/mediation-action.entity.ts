import { stateCheck } from '#platform';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Mediation } from './mediation.entity.js';
import { mediationActionStates, type MediationActionState } from './mediation-action.states.js';
import { mediationActionKinds, type MediationActionKind } from './mediation-actions.js';

/** Something to do about a case: an appointment with both sides, material help, training, another tutor… */
@Entity('mediation_actions')
@Check('mediation_actions_state_check', stateCheck('state', mediationActionStates))
@Check('mediation_actions_kind_check', stateCheck('kind', mediationActionKinds))
@Index(['mediationId'])
export class CaseAction {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') mediationId!: string;
  @ManyToOne(() => Mediation, { onDelete: 'CASCADE' })
  @JoinColumn()
  mediation?: Relation<Mediation>;
  @Column('text') kind!: MediationActionKind;
  @Column('text') state!: MediationActionState;
  /** Who does it. */
  @Column('uuid') accountId!: string;
  /** By when; null when it is not dated, and for an appointment. */
  @Column('date', { nullable: true }) dueOn!: string | null;
  @Column('timestamptz', { nullable: true }) startsAt!: Date | null;
  @Column('integer', { nullable: true }) durationMinutes!: number | null;
  /** Where an appointment takes place. Both sides read it. */
  @Column('text', { nullable: true }) place!: string | null;
  /** What it is about, for the team only. */
  @Column('text', { nullable: true }) note!: string | null;
  /** What came of it, for the team only. */
  @Column('text', { nullable: true }) report!: string | null;
  @Column('timestamptz', { nullable: true }) doneAt!: Date | null;
  @Column('timestamptz') createdAt!: Date;
}
