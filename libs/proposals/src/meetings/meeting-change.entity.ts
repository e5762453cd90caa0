import { stateCheck } from '#platform';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Meeting } from './meeting.entity.js';

/**
 * offered: dates to choose from · chosen: one of them · arranged: a date agreed on the phone · moved: another one than
 * before · call_asked: the young person cannot come, or at none of the dates · cancelled: it will not take place.
 */
export const meetingChangeKinds = ['offered', 'chosen', 'arranged', 'moved', 'call_asked', 'cancelled'] as const;
export type MeetingChangeKind = (typeof meetingChangeKinds)[number];

/** What happened to a meeting, with the dates it was about then: the meeting itself only knows how it stands now. */
@Entity('meeting_changes')
@Check('meeting_changes_kind_check', stateCheck('kind', meetingChangeKinds))
@Index(['meetingId'])
export class MeetingChange {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') meetingId!: string;
  @ManyToOne(() => Meeting, { onDelete: 'CASCADE' })
  @JoinColumn()
  meeting?: Relation<Meeting>;
  @Column('text') kind!: MeetingChangeKind;
  /** The dates offered, or the one it is about; empty when it never had one. */
  @Column('timestamptz', { array: true }) times!: Date[];
  @Column('text') actor!: string;
  /** Null for the system and for people acting through a mailed link. */
  @Column('uuid', { nullable: true }) accountId!: string | null;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('timestamptz') at!: Date;
}
