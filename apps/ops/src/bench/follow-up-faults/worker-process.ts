import 'reflect-metadata';
import { Clock, DemoClock, JOB_TABLE, type JobTable, JobWorkers, startProcess } from '#platform';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Jobs } from '../../../../worker/src/job-table.js';
import { WorkerModule } from '../../../../worker/src/worker.module.js';

/** The product's worker but for its schedules: sweeps run when simulated minutes pass, not real ones. */
@Module({
  imports: [WorkerModule],
  providers: [
    { provide: JOB_TABLE, useFactory: (jobs: Jobs): JobTable => ({ ...jobs, schedules: [] }), inject: [Jobs] },
    JobWorkers,
  ],
})
class WorkerUnderTest {}

// Whoever measures may be killed as well.
process.on('disconnect', () => process.exit(1));
process.on('error', () => process.exit(1));

await startProcess(
  () => NestFactory.createApplicationContext(WorkerUnderTest, { bufferLogs: true, abortOnError: false }),
  async (app) => {
    const clock = app.get(Clock);
    if (!(clock instanceof DemoClock)) throw new Error('A simulation needs the clock that can be moved');
    process.on(
      'message',
      () =>
        void clock.refresh().then(
          () => process.send?.('in time'),
          () => undefined,
        ),
    );
    await app.select(WorkerUnderTest).get(JobWorkers, { strict: true }).start();
    process.send?.('ready');
  },
);
