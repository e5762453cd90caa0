import { Candidate } from '#candidates';
import { Company } from '#companies';
import type { ContractType } from '#contracts';
import { stateCheck } from '#platform';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { EndReason } from './end-reasons.js';
import { ProtocolVersion } from '../plan/protocol.entity.js';
import type { SchoolRhythm } from '../plan/school-rhythm.js';
import type { NextStep } from './next-steps.js';
import { placementStates, type PlacementState } from './placement.states.js';
import { placementOrigins, type PlacementOrigin } from './placement-terms.js';

/** A young person in a company under a contract, followed on both sides. */
@Entity('placements')
@Check('placements_state_check', stateCheck('state', placementStates))
@Check('placements_origin_check', stateCheck('origin', placementOrigins))
@Index(['structureId', 'state'])
@Index(['companyId'])
@Index('placements_external_id_key', ['structureId', 'externalId'], { unique: true, where: 'external_id is not null' })
@Index(['candidateId'])
export class Placement {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') structureId!: string;
  @Column('uuid') companyId!: string;
  @ManyToOne(() => Company)
  @JoinColumn()
  company?: Relation<Company>;
  @Column('uuid') candidateId!: string;
  @ManyToOne(() => Candidate)
  @JoinColumn()
  candidate?: Relation<Candidate>;
  /** The proposal it came from; a hire is turned into a placement once, however often the event arrives. */
  @Column('uuid', { nullable: true, unique: true }) proposalId!: string | null;
  @Column('uuid', { nullable: true }) needId!: string | null;
  /** Its number where the structure kept it before, so that importing again changes it instead of doubling it. */
  @Column('text', { nullable: true }) externalId!: string | null;
  @Column('text') origin!: PlacementOrigin;
  @Column('text') state!: PlacementState;
  @Column('text') jobTitle!: string;
  @Column('text', { nullable: true }) occupationCode!: string | null;
  @Column('text') contractType!: ContractType;
  @Column('date') startsOn!: string;
  /** Last day of the contract; null for a contract without end. */
  @Column('date', { nullable: true }) endsOn!: string | null;
  /** Last day of the trial period, computed from the contract and the dates; null where there is none in days. */
  @Column('date', { nullable: true }) trialEndsOn!: string | null;
  @Column('real', { nullable: true }) weeklyHours!: number | null;
  /** How an apprentice alternates: weeks at school of every so many; null while nobody has said. */
  @Column('jsonb', { nullable: true }) rhythm!: SchoolRhythm | null;
  /** The version of the structure's protocol it is planned by; null: the standard. */
  @Column('uuid', { nullable: true }) protocolId!: string | null;
  @ManyToOne(() => ProtocolVersion, { onDelete: 'SET NULL' })
  @JoinColumn()
  protocol?: Relation<ProtocolVersion>;
  @Column('uuid') adviserAccountId!: string;
  @Column('date', { nullable: true }) endedOn!: string | null;
  @Column('text', { nullable: true }) endReason!: EndReason | null;
  /** What comes next for the person, once it is over. */
  @Column('text', { nullable: true }) nextStep!: NextStep | null;
  /** What went well, kept for the next proposals. For staff. */
  @Column('text', { nullable: true }) whatWorked!: string | null;
  @Column('timestamptz') createdAt!: Date;
}
