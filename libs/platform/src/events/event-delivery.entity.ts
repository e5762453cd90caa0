import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * One event for one subscriber: done, failed for good, or still to do. The queue only brings rows to life: when
 * Redis is flushed, what is not done is dispatched again.
 */
@Entity('event_deliveries')
@Index('event_deliveries_open_idx', ['nextDispatchAt'], { where: 'done_at is null and failed_at is null' })
export class EventDelivery {
  @PrimaryColumn('uuid') eventId!: string;
  @PrimaryColumn('text') subscriber!: string;
  /** When its job is added to the queue again, should nothing have been heard of it. */
  @Column('timestamptz') nextDispatchAt!: Date;
  /** How often its job used up all its attempts. */
  @Column('integer', { default: 0 }) failures!: number;
  @Column('timestamptz', { nullable: true }) doneAt!: Date | null;
  @Column('timestamptz', { nullable: true }) failedAt!: Date | null;
  /** Name of the error only: messages may quote personal data. */
  @Column('text', { nullable: true }) error!: string | null;
}
