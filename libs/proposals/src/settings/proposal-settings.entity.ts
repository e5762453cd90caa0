import { Structure } from '#accounts';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';

/** One state of a structure's settings. The highest number is in force; the others are the history of changes. */
@Entity('proposal_settings')
@Unique('proposal_settings_version_key', ['structureId', 'version'])
export class ProposalSettingsVersion {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') structureId!: string;
  @ManyToOne(() => Structure, { onDelete: 'CASCADE' })
  @JoinColumn()
  structure?: Relation<Structure>;
  /** 1, 2, 3…; a ranking shown under the defaults carries 0. */
  @Column('integer') version!: number;
  @Column('integer') equityWeight!: number;
  @Column('integer') sentPerPost!: number;
  @Column('integer') openPerCandidate!: number;
  @Column('uuid') accountId!: string;
  @Column('timestamptz') at!: Date;
}
