import { stateCheck } from '#platform';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Proposal } from '../proposal.entity.js';
import { meetingStates, type MeetingState } from './meeting.states.js';

export const meetingModes = ['on_site', 'phone'] as const;
export type MeetingMode = (typeof meetingModes)[number];

/** An employer and a young person meet: the times proposed, the one that was chosen, where, and what became of it. */
@Entity('meetings')
@Check('meetings_state_check', stateCheck('state', meetingStates))
@Check('meetings_mode_check', stateCheck('mode', meetingModes))
@Check('meetings_set_check', `(state = 'set') <= (starts_at is not null)`)
@Index('meetings_live_key', ['proposalId'], { unique: true, where: "state <> 'cancelled'" })
@Index('meetings_to_remind_idx', ['startsAt'], { where: "state = 'set' and reminded_at is null" })
export class Meeting {
  /** Also its identifier in people's calendars. */
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') proposalId!: string;
  @ManyToOne(() => Proposal)
  @JoinColumn()
  proposal?: Relation<Proposal>;
  @Column('text') state!: MeetingState;
  /** The times proposed, in order; empty when the first one was agreed on the phone. */
  @Column('timestamptz', { array: true }) slots!: Date[];
  @Column('timestamptz', { nullable: true }) startsAt!: Date | null;
  @Column('integer') minutes!: number;
  @Column('text') mode!: MeetingMode;
  /** Where to come, in words; null on the phone. */
  @Column('text', { nullable: true }) place!: string | null;
  /** Which number the young person calls, E.164; null on site: their own number is not needed for it. */
  @Column('text', { nullable: true }) phone!: string | null;
  /** What the employer adds: whom to ask for, which door. */
  @Column('text', { nullable: true }) note!: string | null;
  /** Counts the changes: calendars keep the highest (RFC 5545, SEQUENCE). */
  @Column('integer', { default: 0 }) sequence!: number;
  @Column('timestamptz') proposedAt!: Date;
  @Column('timestamptz', { nullable: true }) setAt!: Date | null;
  /** The young person cannot come, or at none of the times: the adviser owes a call. */
  @Column('timestamptz', { nullable: true }) callAskedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) remindedAt!: Date | null;
}
