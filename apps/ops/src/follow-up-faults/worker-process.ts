import 'reflect-metadata';
import { FollowUpModule } from '#follow-up';
import { CandidatesModule } from '#candidates';
import { NeedsModule } from '#needs';
import { NotificationsModule } from '#notifications';
import { Clock, DemoClock, JOB_TABLE, type JobTable, JobWorkers, PlatformModule, startProcess } from '#platform';
import { ProposalsModule } from '#proposals';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Jobs } from '../../../worker/src/job-table.js';

/** The product's worker but for its schedules: sweeps run when simulated minutes pass, not real ones. */
@Module({
  imports: [PlatformModule, NeedsModule, CandidatesModule, ProposalsModule, FollowUpModule, NotificationsModule],
  providers: [
    Jobs,
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
    await app.get(JobWorkers).start();
    process.send?.('ready');
  },
);
