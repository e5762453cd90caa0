import { CandidatesModule } from '#candidates';
import { FollowUpModule } from '#follow-up';
import { ImportsModule } from '#imports';
import { NeedsModule } from '#needs';
import { NotificationsModule } from '#notifications';
import { JOB_TABLE, JobWorkers, PlatformModule } from '#platform';
import { ProposalsModule } from '#proposals';
import { Module } from '@nestjs/common';
import { HealthServer } from './health-server.js';
import { Jobs } from './job-table.js';

@Module({
  imports: [
    PlatformModule,
    NeedsModule,
    CandidatesModule,
    ProposalsModule,
    FollowUpModule,
    ImportsModule,
    NotificationsModule,
  ],
  providers: [Jobs, { provide: JOB_TABLE, useExisting: Jobs }, JobWorkers, HealthServer],
  exports: [Jobs],
})
export class WorkerModule {}
