import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One step in the life of a need, proposal, placement, check-in or mediation: what, by whom, when, why. */
@Entity('state_changes')
@Index(['subjectId'])
export class StateChange {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') subject!: string;
  @Column('uuid') subjectId!: string;
  @Column('text') action!: string;
  @Column('text') fromState!: string;
  @Column('text') toState!: string;
  @Column('text') actor!: string;
  /** The account behind the actor; null for the system and for people acting through a mailed link. */
  @Column('uuid', { nullable: true }) accountId!: string | null;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('timestamptz') at!: Date;
}
