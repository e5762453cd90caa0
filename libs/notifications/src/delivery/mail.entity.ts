import { stateCheck } from '#platform';
import { Check, Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/**
 * queued · sending · sent · refused: the server said never, or not yet for days · cancelled: no longer to be sent when
 * its turn came · unknown: accepted or not, the answer was lost twice · bounced: accepted, then sent back.
 */
export const mailStates = ['queued', 'sending', 'sent', 'refused', 'cancelled', 'unknown', 'bounced'] as const;
/** It did not arrive, or perhaps not: somebody must look. */
export const troubleStates = [
  'refused',
  'unknown',
  'bounced',
] as const satisfies readonly (typeof mailStates)[number][];
export type MailState = (typeof mailStates)[number];

/**
 * A mail to send. It holds no text and no token: what it says is read when it leaves, so that it is true then, and
 * secrets exist only in the message.
 */
@Entity('mails')
@Check('mails_state_check', stateCheck('state', mailStates))
@Index('mails_unsent_idx', ['nextAttemptAt'], { where: "state in ('queued', 'sending')" })
@Index('mails_recipient_idx', ['recipient', 'sentAt'])
@Index('mails_trouble_idx', ['createdAt'], { where: `${stateCheck('state', troubleStates)} and handled_at is null` })
export class Mail {
  @PrimaryColumn('uuid') id!: string;
  /** `<event id>-<mail key>`: an event that arrives twice queues one mail. */
  @Column('text', { unique: true }) dedupKey!: string;
  /** Name of the mail in the catalogue. */
  @Column('text') key!: string;
  /** The event's payload: identifiers only. */
  @Column('jsonb') about!: Record<string, string>;
  @Column('text') state!: MailState;
  /** Known from the first attempt on. */
  @Column('text', { nullable: true }) recipient!: string | null;
  @Column('integer', { default: 0 }) attempts!: number;
  /** Once already, nobody knew whether the server had accepted it. */
  @Column('boolean', { default: false }) uncertain!: boolean;
  @Column('timestamptz') nextAttemptAt!: Date;
  /** While sending: past it the process counts as dead. Real time, also under the demo's clock, which jumps. */
  @Column('timestamptz', { nullable: true }) leaseUntil!: Date | null;
  @Column('timestamptz', { nullable: true }) sentAt!: Date | null;
  @Column('text', { nullable: true }) error!: string | null;
  @Column('timestamptz') createdAt!: Date;
  /** When somebody dealt with a mail that did not arrive. */
  @Column('timestamptz', { nullable: true }) handledAt!: Date | null;
  @Column('uuid', { nullable: true }) handledByAccountId!: string | null;
}

/** An address that wants no reminders any more; what somebody must answer or know still reaches it. */
@Entity('mail_opt_outs')
export class MailOptOut {
  /** Lower case. */
  @PrimaryColumn('text') address!: string;
  @Column('timestamptz') since!: Date;
}

/** What the demo's own mail server received; exists only to be read at /mailbox. */
@Entity('demo_mails')
export class DemoMail {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('timestamptz', { default: () => 'now()' }) receivedAt!: Date;
  @Column('text') mailFrom!: string;
  @Column('text', { array: true }) rcptTo!: string[];
  @Column('text') raw!: string;
}
