import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Something that happened, written in the same transaction as the change itself; a relay turns it into jobs. */
@Entity('events')
@Index('events_unrelayed_idx', ['id'], { where: 'relayed_at is null' })
export class EventRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') topic!: string;
  /** Identifiers only: payloads are readable in the queue and kept for a month. */
  @Column('jsonb') payload!: Record<string, string>;
  /** Real time, also under the demo's clock: it only says how late the relay is. */
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) relayedAt!: Date | null;
}
