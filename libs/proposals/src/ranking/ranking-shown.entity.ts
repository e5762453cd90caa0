import { Need } from '#needs';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

/** A ranking somebody saw, kept so that exposure can be audited: who was shown, in which order, by which weights. */
@Entity('rankings_shown')
@Index(['needId', 'at'])
export class RankingShown {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') needId!: string;
  @ManyToOne(() => Need, { onDelete: 'CASCADE' })
  @JoinColumn()
  need?: Relation<Need>;
  @Column('uuid') accountId!: string;
  /** Of the product's table of weights, and the number of the structure's own settings (0: none yet). */
  @Column('text') weightsVersion!: string;
  @Column('integer', { default: 0 }) settingsVersion!: number;
  /** Of the lexicon and ROME that said which occupations are near; null in rankings older than its being kept. */
  @Column('text', { nullable: true }) occupationsVersion!: string | null;
  /** Seen by a director who tried another weight: kept, but nobody was proposed from it. */
  @Column('boolean', { default: false }) trial!: boolean;
  /** Identifiers of the people shown, best first. */
  @Column('jsonb') candidateIds!: string[];
  /** How many fitted in all. */
  @Column('integer') total!: number;
  @Column('timestamptz') at!: Date;
}
