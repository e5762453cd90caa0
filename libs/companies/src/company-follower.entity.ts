import { Structure } from '#accounts';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Company } from './company.entity.js';

/**
 * A structure that works with a company outside its communes: its young people are hired beyond its border, a need is for
 * a workplace there, or the company was its own before the commune was corrected.
 */
@Entity('company_followers')
@Index(['structureId'])
export class CompanyFollower {
  @PrimaryColumn('uuid') companyId!: string;
  @ManyToOne(() => Company, { onDelete: 'CASCADE' })
  @JoinColumn()
  company?: Relation<Company>;
  @PrimaryColumn('uuid') structureId!: string;
  @ManyToOne(() => Structure, { onDelete: 'CASCADE' })
  @JoinColumn()
  structure?: Relation<Structure>;
  /** Who said so; null: it followed from a need or from a corrected commune. */
  @Column('uuid', { nullable: true }) accountId!: string | null;
  @Column('timestamptz') since!: Date;
}
