import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Candidate } from './candidate.entity.js';

/** What a colleague who takes over ought to know about a young person; never shown to a company. */
@Entity('candidate_notes')
@Index(['candidateId', 'at'])
export class CandidateNote {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') candidateId!: string;
  @ManyToOne(() => Candidate, { onDelete: 'CASCADE' })
  @JoinColumn()
  candidate?: Relation<Candidate>;
  @Column('uuid') accountId!: string;
  @Column('text') text!: string;
  @Column('timestamptz') at!: Date;
}
