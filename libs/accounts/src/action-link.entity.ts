import { stateCheck } from '#platform';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What a mailed link may be used for: one thing, about one row. */
export const linkPurposes = [
  'consent',
  'employer_answer',
  'check_in',
  'mail_opt_out',
  'need_ending',
  'meeting',
  'appointment',
] as const;
export type LinkPurpose = (typeof linkPurposes)[number];

/**
 * A link in a mail that lets its reader act without account. The token is random and exists in clear only in the
 * mail; several links may lead to the same row, since every mail carries its own.
 */
@Entity('action_links')
@Check('action_links_purpose_check', stateCheck('purpose', linkPurposes))
@Index(['subjectId'])
export class ActionLink {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { unique: true }) tokenHash!: string;
  @Column('text') purpose!: LinkPurpose;
  @Column('uuid') subjectId!: string;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) revokedAt!: Date | null;
  @Column('timestamptz') createdAt!: Date;
}
