import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * One event for one subscriber: done, failed for good, or still to do. The queue only brings rows to life: when
 * Redis is flushed, what is not done is dispatched again. Times here are real time, never the demo's clock.
 */
@Entity('event_deliveries')
@Index('event_deliveries_open_idx', ['dispatchedAt'], { where: 'done_at is null and failed_at is null' })
export class EventDelivery {
  @PrimaryColumn('uuid') eventId!: string;
  @PrimaryColumn('text') subscriber!: string;
  @Column('timestamptz') dispatchedAt!: Date;
  @Column('timestamptz', { nullable: true }) doneAt!: Date | null;
  @Column('timestamptz', { nullable: true }) failedAt!: Date | null;
  /** Name of the error only: messages may quote personal data. */
  @Column('text', { nullable: true }) error!: string | null;
}
