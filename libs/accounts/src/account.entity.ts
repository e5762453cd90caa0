import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person who signs in. Young people have no account: they act through links. */
@Entity('accounts')
export class Account {
  @PrimaryColumn('uuid') id!: string;
  /** Lower case: one account per address. */
  @Column('text', { unique: true }) email!: string;
  @Column('text') firstName!: string;
  @Column('text') lastName!: string;
  @Column('text', { nullable: true }) phone!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) disabledAt!: Date | null;
}
