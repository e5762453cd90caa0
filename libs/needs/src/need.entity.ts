import { Company } from '#companies';
import { stateCheck } from '#platform';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { NeedAnalysis, NeedSchedule } from './analysis/index.js';
import { needStates, type NeedState } from './need.states.js';

export interface RequiredItem {
  code: string;
  required: boolean;
}

/** A post to fill, in the employer's words and, once analysed and qualified, in the field's. */
@Entity('needs')
@Check('needs_state_check', stateCheck('state', needStates))
@Index(['companyId', 'id'])
@Index(['structureId', 'id'])
@Index(['structureId', 'state'])
export class Need {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') companyId!: string;
  @ManyToOne(() => Company)
  @JoinColumn()
  company?: Relation<Company>;
  /** The structure serving the commune; null: on the administrators' list. */
  @Column('uuid', { nullable: true }) structureId!: string | null;
  @Column('text') state!: NeedState;
  @Column('text') title!: string;
  @Column('text') description!: string;
  @Column('text') communeCode!: string;
  @Column('integer', { default: 1 }) positions!: number;
  /** Qualified occupation: one of the 532 ROME codes; fiche and appellation only with the imported ROME. */
  @Column('text', { nullable: true }) occupationCode!: string | null;
  @Column('text', { nullable: true }) ficheCode!: string | null;
  @Column('integer', { nullable: true }) appellationOgr!: number | null;
  @Column('text', { nullable: true }) contractType!: string | null;
  @Column('integer', { nullable: true }) durationMonths!: number | null;
  @Column('real', { nullable: true }) weeklyHours!: number | null;
  @Column('date', { nullable: true }) startsOn!: string | null;
  @Column('jsonb', { nullable: true }) schedule!: NeedSchedule | null;
  @Column('integer', { nullable: true }) grossMonthlyCents!: number | null;
  /** null: not asked yet; empty: none needed. */
  @Column('jsonb', { nullable: true }) licences!: RequiredItem[] | null;
  @Column('jsonb', { default: () => "'[]'" }) skills!: string[];
  @Column('jsonb', { default: () => "'[]'" }) certificates!: string[];
  @Column('integer', { nullable: true }) minimumLevel!: number | null;
  /** What was found in the text, as of `analysedAt`; the columns above are what people confirmed. */
  @Column('jsonb', { nullable: true }) analysis!: NeedAnalysis | null;
  @Column('timestamptz', { nullable: true }) analysedAt!: Date | null;
  @Column('text') channel!: 'portal' | 'adviser';
  @Column('uuid') createdByAccountId!: string;
  @Column('uuid', { nullable: true }) adviserAccountId!: string | null;
  @Column('timestamptz', { nullable: true }) submittedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) openedAt!: Date | null;
  @Column('date', { nullable: true }) expiresOn!: string | null;
  /** The end that the notices before it were given about. */
  @Column('date', { nullable: true }) firstNoticeFor!: string | null;
  @Column('date', { nullable: true }) lastNoticeFor!: string | null;
  @Column('text', { nullable: true }) closedReason!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') updatedAt!: Date;
}
