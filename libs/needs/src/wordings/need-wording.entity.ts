import { stateCheck } from '#platform';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { Ground, Severity } from '../analysis/index.js';
import { Need } from '../need.entity.js';

/** changed: the words are gone from the text · justified: an adviser checked that the law’s exception applies. */
export const settlements = ['changed', 'justified'] as const;
export type Settlement = (typeof settlements)[number];

/** A wording the law forbids or restricts that was found in a need’s text, and what became of it: nothing is lost silently. */
@Entity('need_wordings')
@Check('need_wordings_settlement_check', stateCheck('settlement', settlements))
@Index(['needId'])
export class NeedWording {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') needId!: string;
  @ManyToOne(() => Need, { onDelete: 'CASCADE' })
  @JoinColumn()
  need?: Relation<Need>;
  @Column('text') ground!: Ground;
  @Column('text') severity!: Severity;
  @Column('text') excerpt!: string;
  @Column('text') article!: string;
  @Column('timestamptz') flaggedAt!: Date;
  /** Who wrote the text it was found in. */
  @Column('uuid') writtenByAccountId!: string;
  /** null: still to be settled. */
  @Column('text', { nullable: true }) settlement!: Settlement | null;
  @Column('timestamptz', { nullable: true }) settledAt!: Date | null;
  @Column('uuid', { nullable: true }) settledByAccountId!: string | null;
  /** Why the exception applies. */
  @Column('text', { nullable: true }) note!: string | null;
}
