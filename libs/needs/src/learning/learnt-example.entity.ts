import { Structure } from '#accounts';
import { stateCheck } from '#platform';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { learntExampleStates, type LearntExampleState } from './learnt-example.states.js';
import { Need } from '../need.entity.js';

/** A text and the occupation an adviser gave it where the analysis had found another one: later answers learn from it. */
@Entity('learnt_examples')
@Check('learnt_examples_state_check', stateCheck('state', learntExampleStates))
@Index(['structureId'])
export class LearntExample {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') structureId!: string;
  @ManyToOne(() => Structure)
  @JoinColumn()
  structure?: Relation<Structure>;
  /** One example a need: a second correction replaces the first. */
  @Column('uuid', { unique: true }) needId!: string;
  @ManyToOne(() => Need, { onDelete: 'CASCADE' })
  @JoinColumn()
  need?: Relation<Need>;
  @Column('text') state!: LearntExampleState;
  /** The words the employer named the job with, without e-mail addresses nor phone numbers. */
  @Column('text') words!: string;
  /** What the analysis had answered; null: nothing. */
  @Column('text', { nullable: true }) guessedCode!: string | null;
  @Column('text') occupationCode!: string;
  @Column('uuid') learntByAccountId!: string;
  @Column('timestamptz') learntAt!: Date;
}
