import { Structure } from '#accounts';
import { stateCheck } from '#platform';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

export const candidateStates = ['active', 'suspended', 'placed', 'left'] as const;
export type CandidateState = (typeof candidateStates)[number];

export const travelMeans = ['walk', 'bicycle', 'public_transport', 'moped', 'car'] as const;
export type TravelMeans = (typeof travelMeans)[number];

export interface Experience {
  code: string;
  months: number;
}

/** A time in a company that is over: the follow-up tells it here, so that a ranking knows without reading placements. */
export interface PastStay {
  /** Of the placement or visit it was: told twice, it stays one. */
  id: string;
  kind: 'job' | 'immersion' | 'visit';
  /** One of the 532 ROME codes; null where nobody said. */
  code: string | null;
  days: number;
  /** A job that reached its term, went on under another contract, or lasted half a year. */
  held: boolean;
}

/** A young person followed by a structure: what they look for, can do and have agreed to. */
@Entity('candidates')
@Check('candidates_state_check', stateCheck('state', candidateStates))
@Check('candidates_means_check', stateCheck('means', travelMeans))
@Index(['structureId', 'state'])
@Index(['referentAccountId'])
@Index(['structureId', 'foldedName', 'birthDate'])
@Index('candidates_external_id_key', ['structureId', 'externalId'], { unique: true, where: 'external_id is not null' })
export class Candidate {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') structureId!: string;
  @ManyToOne(() => Structure)
  @JoinColumn()
  structure?: Relation<Structure>;
  @Column('text') state!: CandidateState;
  /** Number of the file in the national information system, where the structure has one. */
  @Column('text', { nullable: true }) externalId!: string | null;
  @Column('text') firstName!: string;
  @Column('text') lastName!: string;
  /** First, last and first name again, folded: both « camille ex » and « exemple cam » are found in it. */
  @Column('text', { default: '' }) foldedName!: string;
  @Column('date') birthDate!: string;
  @Column('text', { nullable: true }) email!: string | null;
  @Column('text', { nullable: true }) phone!: string | null;
  @Column('text') communeCode!: string;
  @Column('real', { nullable: true }) latitude!: number | null;
  @Column('real', { nullable: true }) longitude!: number | null;
  @Column('integer') radiusKm!: number;
  @Column('text') means!: TravelMeans;
  @Column('date') availableFrom!: string;
  /** Level of diploma: 0 none, 2 brevet, 3 CAP, 4 bac, 5, 6, 7. */
  @Column('integer', { nullable: true }) level!: number | null;
  @Column('jsonb', { default: () => "'[]'" }) licences!: string[];
  @Column('jsonb', { default: () => "'[]'" }) skills!: string[];
  @Column('jsonb', { default: () => "'[]'" }) certificates!: string[];
  @Column('jsonb', { default: () => "'[]'" }) experiences!: Experience[];
  @Column('jsonb', { default: () => "'[]'" }) pastStays!: PastStay[];
  /** Days worked, `mon`…`sun`; null: any. */
  @Column('jsonb', { nullable: true }) days!: string[] | null;
  @Column('boolean', { default: true }) nights!: boolean;
  /** Known only when the person chose to tell; opens aids, never read by the ranking. */
  @Column('boolean', { nullable: true }) disabledWorker!: boolean | null;
  @Column('uuid') referentAccountId!: string;
  @Column('uuid', { nullable: true }) substituteAccountId!: string | null;
  /** The file this one was merged into: two of them were one person. Closed from then on. */
  @Column('uuid', { nullable: true }) mergedIntoId!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') updatedAt!: Date;
}

/** An occupation the person wants, in the order of their wishes (1 = first). */
@Entity('candidate_targets')
export class CandidateTarget {
  @PrimaryColumn('uuid') candidateId!: string;
  @PrimaryColumn('integer') position!: number;
  @ManyToOne(() => Candidate, { onDelete: 'CASCADE' })
  @JoinColumn()
  candidate?: Relation<Candidate>;
  @Column('text') occupationCode!: string;
  @Column('text', { nullable: true }) ficheCode!: string | null;
  /** The job title of the official list; only with the imported ROME. */
  @Column('integer', { nullable: true }) appellationOgr!: number | null;
}

/**
 * The ranking's search table: one row per active candidate and target, written in the same transaction as the
 * candidate. One covering index answers "who, near here, wants this" without touching a table.
 */
@Entity('candidate_search')
@Index('candidate_search_cell_idx', { synchronize: false })
export class CandidateSearchRow {
  @PrimaryColumn('uuid') candidateId!: string;
  @PrimaryColumn('integer') position!: number;
  @ManyToOne(() => Candidate, { onDelete: 'CASCADE' })
  @JoinColumn()
  candidate?: Relation<Candidate>;
  @Column('uuid') structureId!: string;
  @Column('text') occupationCode!: string;
  /** Number of the square of about 11 km the home commune lies in. */
  @Column('integer') cell!: number;
  @Column('real') latitude!: number;
  @Column('real') longitude!: number;
  /** How far the person goes, held to what their means allow. */
  @Column('integer') radiusKm!: number;
  @Column('date') availableFrom!: string;
}

/** For the equity report only, kept apart so that no ranking query can read it by accident. */
@Entity('candidate_equity')
export class CandidateEquity {
  @PrimaryColumn('uuid') candidateId!: string;
  @ManyToOne(() => Candidate, { onDelete: 'CASCADE' })
  @JoinColumn()
  candidate?: Relation<Candidate>;
  @Column('text', { nullable: true }) sex!: 'female' | 'male' | null;
  @Column('boolean', { nullable: true }) priorityDistrict!: boolean | null;
}

/** Who opened which young person's file, and when. */
@Entity('candidate_reads')
@Index(['candidateId', 'at'])
export class CandidateRead {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') candidateId!: string;
  @ManyToOne(() => Candidate, { onDelete: 'CASCADE' })
  @JoinColumn()
  candidate?: Relation<Candidate>;
  @Column('uuid') accountId!: string;
  @Column('timestamptz') at!: Date;
}
