import { AccountsModule } from '#accounts';
import { CandidatesModule } from '#candidates';
import { CompaniesModule } from '#companies';
import { FollowUpModule } from '#follow-up';
import { ImportsModule } from '#imports';
import { NeedsModule } from '#needs';
import { NotificationsModule } from '#notifications';
import { PlatformModule } from '#platform';
import { ProposalsModule } from '#proposals';
import { ReferenceModule } from '#reference';
import { Module } from '@nestjs/common';
import { Jobs } from '../../../worker/src/job-table.js';
import { Following } from './following.js';
import { Known } from './known.js';
import { Opening } from './opening.js';
import { PastWork } from './past-work.js';
import { Proposing } from './proposing.js';
import { Recruiting } from './recruiting.js';

/** The product without doors or queues: services that are called, and the worker's handlers. */
@Module({
  imports: [
    PlatformModule,
    ReferenceModule,
    AccountsModule,
    CompaniesModule,
    NeedsModule,
    CandidatesModule,
    ProposalsModule,
    FollowUpModule,
    ImportsModule,
    NotificationsModule,
  ],
  providers: [Jobs, Known, Opening, Recruiting, Proposing, Following, PastWork],
})
export class DemoModule {}
