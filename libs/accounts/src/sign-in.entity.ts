import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Account } from './account.entity.js';

/** Someone asked for a code; kept also for addresses without account, to count attempts alike. */
@Entity('sign_in_requests')
@Index(['emailHash', 'createdAt'])
@Index(['callerHash', 'createdAt'])
export class SignInRequest {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') emailHash!: string;
  /** Hash of the network address. */
  @Column('text') callerHash!: string;
  @Column('uuid', { nullable: true }) accountId!: string | null;
  @Column('timestamptz') createdAt!: Date;
}

/** A one-time code, made when its mail is written: in clear it exists only in that mail. */
@Entity('sign_in_codes')
@Index(['accountId'])
export class SignInCode {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') accountId!: string;
  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn()
  account?: Relation<Account>;
  @Column('text') codeHash!: string;
  @Column('timestamptz') expiresAt!: Date;
  @Column('integer', { default: 0 }) attempts!: number;
  @Column('timestamptz', { nullable: true }) usedAt!: Date | null;
  @Column('timestamptz') createdAt!: Date;
}

/** A signed-in browser; the cookie holds the token, the row its hash, so that it can be revoked. */
@Entity('sessions')
@Index(['accountId'])
export class Session {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { unique: true }) tokenHash!: string;
  @Column('uuid') accountId!: string;
  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn()
  account?: Relation<Account>;
  @Column('uuid') membershipId!: string;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') lastSeenAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) revokedAt!: Date | null;
}
