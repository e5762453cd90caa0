import { Structure } from '#accounts';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

/** A workplace of a company (établissement), known by its SIRET. */
@Entity('companies')
@Index(['structureId'])
export class Company {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { unique: true }) siret!: string;
  @Column('text') name!: string;
  /** The name folded, for searches. */
  @Column('text', { default: '' }) foldedName!: string;
  @Column('text') communeCode!: string;
  @Column('text', { nullable: true }) address!: string | null;
  @Column('integer', { nullable: true }) headcount!: number | null;
  @Column('text', { nullable: true }) nafCode!: string | null;
  /** The nomenclature the code belongs to: `NAF rév. 2`, later `NAF 2025`. */
  @Column('text', { nullable: true }) nafVersion!: string | null;
  @Column('text') contactName!: string;
  @Column('text') email!: string;
  @Column('text', { nullable: true }) phone!: string | null;
  /** The structure that serves the commune; null: nobody does, the administrators' list shows it. */
  @Column('uuid', { nullable: true }) structureId!: string | null;
  @ManyToOne(() => Structure)
  @JoinColumn()
  structure?: Relation<Structure>;
  @Column('boolean', { default: false }) closedInAugust!: boolean;
  /** What the company does, in its own words; young people read it before they agree. */
  @Column('text', { nullable: true }) presentation!: string | null;
  /** How one gets to the workplace. */
  @Column('text', { nullable: true }) access!: string | null;
  /** Whether somebody there shows a beginner the work; null: not told. */
  @Column('boolean', { nullable: true }) tutorAvailable!: boolean | null;
  /** When an adviser confirmed that this company and its first user are what they say. */
  @Column('timestamptz', { nullable: true }) confirmedAt!: Date | null;
  @Column('timestamptz') createdAt!: Date;
}
