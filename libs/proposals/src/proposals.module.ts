import { AccountsModule } from '#accounts';
import { CandidatesModule } from '#candidates';
import { NeedsModule } from '#needs';
import { ReferenceModule } from '#reference';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ProposalBoard } from './board/board.queries.js';
import { BulkSteps } from './bulk-steps.service.js';
import { EquityQueries } from './equity/equity.queries.js';
import { EquityReports } from './equity/equity-reports.service.js';
import { MeetingChange } from './meetings/meeting-change.entity.js';
import { Meeting } from './meetings/meeting.entity.js';
import { MeetingSteps } from './meetings/meeting-steps.service.js';
import { MeetingsQueries } from './meetings/meetings.queries.js';
import { Meetings } from './meetings/meetings.service.js';
import { PreparationCheck } from './meetings/preparation-check.entity.js';
import { PreparationChecks } from './meetings/preparation-checks.service.js';
import { NeedEndings } from './need-ending.queries.js';
import { ProposalEndings } from './proposal-endings.service.js';
import { ProposalDeadlines } from './proposal-deadlines.service.js';
import { Proposal } from './proposal.entity.js';
import { ProposalsQueries } from './proposals.queries.js';
import { Proposals } from './proposals.service.js';
import { Reminders } from './reminders.service.js';
import { ProposalsToDo } from './to-do.queries.js';
import { RankingShown } from './ranking/ranking-shown.entity.js';
import { RankingQueries } from './ranking/ranking.queries.js';
import { Rankings } from './ranking/ranking.service.js';
import { RealityCheckQueries } from './reality/reality-check.queries.js';
import { RealityChecks } from './reality/reality-check.service.js';
import { ProposalSettingsVersion } from './settings/proposal-settings.entity.js';
import { ProposalSettings } from './settings/proposal-settings.service.js';
import { Territories } from './territory/territories.service.js';
import { HireStep } from './steps/hire-step.entity.js';
import { HireSteps } from './steps/hire-steps.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      Proposal,
      ProposalSettingsVersion,
      RankingShown,
      HireStep,
      Meeting,
      MeetingChange,
      PreparationCheck,
    ]),
    AccountsModule,
    NeedsModule,
    CandidatesModule,
    ReferenceModule,
  ],
  providers: [
    BulkSteps,
    EquityQueries,
    EquityReports,
    Meetings,
    MeetingsQueries,
    MeetingSteps,
    PreparationChecks,
    NeedEndings,
    ProposalBoard,
    Proposals,
    ProposalDeadlines,
    ProposalEndings,
    ProposalSettings,
    ProposalsQueries,
    ProposalsToDo,
    Rankings,
    RankingQueries,
    RealityChecks,
    RealityCheckQueries,
    Territories,
    Reminders,
    HireSteps,
  ],
  exports: [
    BulkSteps,
    EquityReports,
    Meetings,
    MeetingsQueries,
    PreparationChecks,
    NeedEndings,
    ProposalBoard,
    Proposals,
    ProposalDeadlines,
    ProposalEndings,
    ProposalSettings,
    ProposalsQueries,
    ProposalsToDo,
    Rankings,
    RealityChecks,
    Territories,
    Reminders,
    HireSteps,
  ],
})
export class ProposalsModule {}
