import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Proposal } from '../proposal.entity.js';

/** A step of a hire somebody has ticked as done. What the steps are is computed from the law; only the tick is kept. */
@Entity('hire_steps')
export class HireStep {
  @PrimaryColumn('uuid') proposalId!: string;
  @ManyToOne(() => Proposal)
  @JoinColumn()
  proposal?: Relation<Proposal>;
  /** Contract type and step: « apprenticeship:before_hire.R1221-4 ». */
  @PrimaryColumn('text') key!: string;
  @Column('timestamptz') doneAt!: Date;
  @Column('uuid') doneByAccountId!: string;
}
