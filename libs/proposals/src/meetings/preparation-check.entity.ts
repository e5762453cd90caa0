import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Proposal } from '../proposal.entity.js';
import type { PreparationCheckCode } from './preparation.js';

/** Something an adviser has gone through with a young person before a meeting: that it was, by whom, when. */
@Entity('preparation_checks')
export class PreparationCheck {
  @PrimaryColumn('uuid') proposalId!: string;
  @ManyToOne(() => Proposal)
  @JoinColumn()
  proposal?: Relation<Proposal>;
  @PrimaryColumn('text') code!: PreparationCheckCode;
  @Column('timestamptz') doneAt!: Date;
  @Column('uuid') doneByAccountId!: string;
}
