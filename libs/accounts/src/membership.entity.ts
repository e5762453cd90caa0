import { stateCheck } from '#platform';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Account } from './account.entity.js';
import { membershipStates, roles, type MembershipState, type Role } from './roles.js';
import { Structure } from './structure.entity.js';

/** The part a person plays, in a structure or a company. A person may have several. */
@Entity('memberships')
@Check('memberships_role_check', stateCheck('role', roles))
@Check('memberships_state_check', stateCheck('state', membershipStates))
@Index(['accountId'])
@Index(['companyId'])
@Index(['structureId'])
export class Membership {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') accountId!: string;
  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn()
  account?: Relation<Account>;
  @Column('text') role!: Role;
  @Column('uuid', { nullable: true }) structureId!: string | null;
  @ManyToOne(() => Structure)
  @JoinColumn()
  structure?: Relation<Structure>;
  @Column('uuid', { nullable: true }) companyId!: string | null;
  @Column('text') state!: MembershipState;
  @Column('uuid', { nullable: true }) confirmedByAccountId!: string | null;
  @Column('timestamptz', { nullable: true }) confirmedAt!: Date | null;
  @Column('timestamptz') createdAt!: Date;
}
