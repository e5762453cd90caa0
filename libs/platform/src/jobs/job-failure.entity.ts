import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How often jobs of one name used up their attempts, since ever: outlives every queue. */
@Entity('job_failures')
export class JobFailure {
  @PrimaryColumn('text') job!: string;
  @Column('integer') failures!: number;
  @Column('timestamptz') lastAt!: Date;
  /** Name of the error only: messages may quote personal data. */
  @Column('text') lastError!: string;
}
