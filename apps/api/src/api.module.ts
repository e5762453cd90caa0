import { AccountsModule } from '#accounts';
import { CandidatesModule } from '#candidates';
import { CompaniesModule } from '#companies';
import { FollowUpModule } from '#follow-up';
import { ImportsModule } from '#imports';
import { LocalAidsModule } from '#local-aids';
import { NeedsModule } from '#needs';
import { NotificationsModule } from '#notifications';
import { PlatformModule } from '#platform';
import { ProposalsModule } from '#proposals';
import { ReferenceModule } from '#reference';
import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access/access.guard.js';
import { SessionCookie } from './access/cookie.js';
import { AbsencesController } from './accounts/absences.controller.js';
import { AdminController } from './accounts/admin.controller.js';
import { SignInController } from './accounts/sign-in.controller.js';
import { StructureController } from './accounts/structure.controller.js';
import { CandidateEquityController } from './candidates/candidate-equity.controller.js';
import { CandidateNotesController } from './candidates/candidate-notes.controller.js';
import { CandidatesController } from './candidates/candidates.controller.js';
import { ContractAnswers } from './contracts/contract-answers.js';
import { ContractsController } from './contracts/contracts.controller.js';
import { LocalAidsController } from './contracts/local-aids.controller.js';
import { Payroll } from './contracts/payroll.js';
import { KnownHires } from './contracts/known-hires.js';
import { ContractPapers } from './contracts/contract-papers.js';
import { NeedContractsController } from './contracts/need-contracts.controller.js';
import { SimulatorController } from './contracts/simulator.controller.js';
import { CheckInsController } from './follow-up/check-ins.controller.js';
import { MediationActionsController } from './follow-up/mediation-actions.controller.js';
import { MediationsController } from './follow-up/mediations.controller.js';
import { PlacementsController } from './follow-up/placements.controller.js';
import { ProtocolsController } from './follow-up/protocols.controller.js';
import { HomeController } from './home/home.controller.js';
import { DuplicatesController } from './imports/duplicates.controller.js';
import { ImportsController } from './imports/imports.controller.js';
import { AppointmentLink } from './links/appointment.link.js';
import { CheckInLink } from './links/check-in.link.js';
import { ConsentLink } from './links/consent.link.js';
import { EmployerAnswerLink } from './links/employer-answer.link.js';
import { MeetingLink } from './links/meeting.link.js';
import { NeedEndingLink } from './links/need-ending.link.js';
import { LinksController } from './links/links.controller.js';
import { BoardController } from './proposals/board.controller.js';
import { EquityController } from './proposals/equity.controller.js';
import { ProposalSettingsController } from './proposals/proposal-settings.controller.js';
import { MeetingsController } from './proposals/meetings.controller.js';
import { ProposalsController } from './proposals/proposals.controller.js';
import { CandidateNeedsController } from './proposals/candidate-needs.controller.js';
import { ShortlistController } from './proposals/shortlist.controller.js';
import { MailOptOutLink } from './links/mail-opt-out.link.js';
import { MailEventsController } from './mails/mail-events.controller.js';
import { MailsController } from './mails/mails.controller.js';
import { FiguresController } from './figures/figures.controller.js';
import { SearchController } from './search/search.controller.js';
import { WorklistController } from './worklist/worklist.controller.js';
import { CompaniesController } from './companies/companies.controller.js';
import { CompanyContactsController } from './companies/company-contacts.controller.js';
import { CompanyPeopleController } from './companies/company-people.controller.js';
import { DemoController } from './demo/demo.controller.js';
import { MailboxController } from './demo/mailbox.controller.js';
import { HealthController } from './health/health.controller.js';
import { NeedsController } from './needs/needs.controller.js';
import { LearntController } from './needs/learnt.controller.js';
import { RealityController } from './needs/reality.controller.js';
import { QueuesController } from './operations/queues.controller.js';
import { ReferenceController } from './reference/reference.controller.js';

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
    LocalAidsModule,
    NotificationsModule,
  ],
  controllers: [
    SignInController,
    StructureController,
    AbsencesController,
    AdminController,
    CompaniesController,
    CompanyContactsController,
    CompanyPeopleController,
    ReferenceController,
    RealityController,
    LearntController,
    NeedsController,
    CandidateEquityController,
    CandidatesController,
    CandidateNotesController,
    ShortlistController,
    CandidateNeedsController,
    EquityController,
    ProposalSettingsController,
    MeetingsController,
    BoardController,
    ProposalsController,
    ContractsController,
    SimulatorController,
    LocalAidsController,
    NeedContractsController,
    PlacementsController,
    CheckInsController,
    MediationsController,
    MediationActionsController,
    ProtocolsController,
    WorklistController,
    HomeController,
    SearchController,
    FiguresController,
    ImportsController,
    DuplicatesController,
    LinksController,
    MailsController,
    MailEventsController,
    HealthController,
    QueuesController,
    DemoController,
    MailboxController,
  ],
  providers: [
    ContractAnswers,
    Payroll,
    KnownHires,
    ContractPapers,
    SessionCookie,
    ConsentLink,
    EmployerAnswerLink,
    CheckInLink,
    AppointmentLink,
    NeedEndingLink,
    MeetingLink,
    MailOptOutLink,
    AccessGuard,
    { provide: APP_GUARD, useExisting: AccessGuard },
  ],
})
export class ApiModule {}
