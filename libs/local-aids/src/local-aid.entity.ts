import type { LocalAid } from '#contracts';
import { stateCheck } from '#platform';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

/**
 * An aid of a place, as written down now. Its terms are one document: the rules read them whole, no query looks inside,
 * and every version of them is kept in the same shape.
 */
@Entity('local_aids')
export class LocalAidRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('jsonb') terms!: LocalAid;
  /** Grows with each change: two administrators do not overwrite each other. */
  @Column('int') version!: number;
  @Column('timestamptz') changedAt!: Date;
}

/** ended: no contract signed after its last day; the row stays, to say since when. */
export const localAidActions = ['created', 'changed', 'ended'] as const;
export type LocalAidAction = (typeof localAidActions)[number];

/** One version of an aid: who wrote it, when. Never changed, never deleted. */
@Entity('local_aid_changes')
@Check('local_aid_changes_action_check', stateCheck('action', localAidActions))
@Index(['localAidId'])
export class LocalAidChange {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') localAidId!: string;
  @ManyToOne(() => LocalAidRow)
  @JoinColumn()
  localAid?: Relation<LocalAidRow>;
  @Column('text') action!: LocalAidAction;
  @Column('jsonb') terms!: LocalAid;
  @Column('uuid') byAccountId!: string;
  @Column('timestamptz') at!: Date;
}
