import { Candidate } from '#candidates';
import { Need } from '#needs';
import { stateCheck } from '#platform';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { Reason } from './ranking/criteria.js';
import { openEnds, proposalStates, type ProposalState } from './proposal.states.js';

/** What the employer says when hiring; the placement starts from it. */
export interface HireTerms {
  contractType: string;
  startsOn: string;
  endsOn: string | null;
  weeklyHours: number | null;
}

export const consentChannels = ['link', 'call'] as const;
export type ConsentChannel = (typeof consentChannels)[number];

/** One young person proposed for one need. */
@Entity('proposals')
@Check('proposals_state_check', stateCheck('state', proposalStates))
// At once one proposal of a person for a need, and none after the employer's answer.
@Index('proposals_need_candidate_key', ['needId', 'candidateId'], {
  unique: true,
  where: `state not in (${openEnds.map((state) => `'${state}'`).join(', ')})`,
})
@Index(['needId', 'candidateId'])
@Index(['candidateId'])
@Index(['structureId', 'state'])
@Index('proposals_closed_idx', ['structureId', 'closedAt'], { where: 'closed_at is not null' })
@Index('proposals_waiting_idx', ['state'], { where: "state in ('consent_asked', 'sent')" })
export class Proposal {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') needId!: string;
  @ManyToOne(() => Need)
  @JoinColumn()
  need?: Relation<Need>;
  @Column('uuid') candidateId!: string;
  @ManyToOne(() => Candidate)
  @JoinColumn()
  candidate?: Relation<Candidate>;
  @Column('uuid') structureId!: string;
  @Column('uuid') adviserAccountId!: string;
  @Column('text') state!: ProposalState;
  /** What the anonymous card is called: « Candidature K7 », drawn at random, says nothing of the person. */
  @Column('text') label!: string;
  @Column('real') score!: number;
  @Column('jsonb') reasons!: Reason[];
  @Column('real', { nullable: true }) distanceKm!: number | null;
  @Column('text', { nullable: true }) note!: string | null;
  /** link: by mail; call: no e-mail on record, so the adviser phones. */
  @Column('text', { nullable: true }) consentChannel!: ConsentChannel | null;
  @Column('timestamptz', { nullable: true }) consentAskedAt!: Date | null;
  @Column('date', { nullable: true }) consentExpiresOn!: string | null;
  @Column('timestamptz', { nullable: true }) consentRemindedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) consentedAt!: Date | null;
  /** The sentences the person agreed to, as shown. */
  @Column('text', { nullable: true }) consentWording!: string | null;
  /** The second line of the consent: name and contact may be given once the employer wants to meet. */
  @Column('boolean', { default: false }) contactAgreed!: boolean;
  /** The person asked to be called instead of answering. */
  @Column('timestamptz', { nullable: true }) callAskedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) sentAt!: Date | null;
  @Column('timestamptz', { nullable: true }) employerRemindedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  @Column('text', { nullable: true }) declineReason!: string | null;
  @Column('text', { nullable: true }) declineComment!: string | null;
  @Column('jsonb', { nullable: true }) hireTerms!: HireTerms | null;
  @Column('timestamptz') createdAt!: Date;
  /** When it came to its end, whichever. */
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
}
