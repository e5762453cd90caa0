import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Account } from './account.entity.js';
import { Structure } from './structure.entity.js';

/** Somebody of a structure is away, from the first to the last day, and a colleague stands in. */
@Entity('absences')
@Check('absences_order_check', 'from_day <= to_day')
@Check('absences_other_check', 'substitute_account_id <> account_id')
@Index(['structureId', 'toDay'])
@Index(['accountId'])
export class Absence {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') structureId!: string;
  @ManyToOne(() => Structure, { onDelete: 'CASCADE' })
  @JoinColumn()
  structure?: Relation<Structure>;
  @Column('uuid') accountId!: string;
  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn()
  account?: Relation<Account>;
  @Column('uuid') substituteAccountId!: string;
  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn()
  substituteAccount?: Relation<Account>;
  @Column('date') fromDay!: string;
  @Column('date') toDay!: string;
  @Column('timestamptz') createdAt!: Date;
}
