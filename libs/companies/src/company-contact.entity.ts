import { stateCheck } from '#platform';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Company } from './company.entity.js';

export const contactKinds = ['call', 'visit', 'mail', 'meeting', 'note'] as const;
export type ContactKind = (typeof contactKinds)[number];

/** A call, a visit, a mail: what a structure and a company said to each other, for the colleague who comes next. */
@Entity('company_contacts')
@Check('company_contacts_kind_check', stateCheck('kind', contactKinds))
@Index(['companyId', 'onDay'])
export class CompanyContact {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') companyId!: string;
  @ManyToOne(() => Company, { onDelete: 'CASCADE' })
  @JoinColumn()
  company?: Relation<Company>;
  @Column('uuid') structureId!: string;
  @Column('uuid') accountId!: string;
  @Column('text') kind!: ContactKind;
  @Column('date') onDay!: string;
  /** Whom one spoke to, when it matters. */
  @Column('text', { nullable: true }) person!: string | null;
  @Column('text') text!: string;
  @Column('timestamptz') createdAt!: Date;
}
