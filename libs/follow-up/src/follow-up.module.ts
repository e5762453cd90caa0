import { AccountsModule } from '#accounts';
import { CandidatesModule } from '#candidates';
import { CompaniesModule } from '#companies';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CheckIn } from './check-ins/check-in.entity.js';
import { CheckIns } from './check-ins/check-ins.service.js';
import { DueCheckIns } from './check-ins/due-check-ins.service.js';
import { FiguresQueries } from './figures/figures.queries.js';
import { FollowUpQueries } from './follow-up.queries.js';
import { HandOvers } from './hand-over/hand-overs.service.js';
import { Mediation, MediationNote } from './mediation/mediation.entity.js';
import { CaseAction } from './mediation/mediation-action.entity.js';
import { MediationActions } from './mediation/mediation-actions.service.js';
import { Mediations } from './mediation/mediations.service.js';
import { Outcomes } from './outcomes/outcomes.queries.js';
import { Placement } from './placements/placement.entity.js';
import { Placements } from './placements/placements.service.js';
import { Plans } from './plan/plans.service.js';
import { ProtocolVersion } from './plan/protocol.entity.js';
import { Protocols } from './plan/protocols.service.js';
import { SearchQueries } from './search/search.queries.js';

const services = [
  CheckIns,
  FiguresQueries,
  FollowUpQueries,
  HandOvers,
  MediationActions,
  Mediations,
  Outcomes,
  Placements,
  Protocols,
  SearchQueries,
];

@Module({
  imports: [
    TypeOrmModule.forFeature([CheckIn, Mediation, CaseAction, MediationNote, Placement, ProtocolVersion]),
    AccountsModule,
    CandidatesModule,
    CompaniesModule,
  ],
  providers: [...services, DueCheckIns, Plans],
  exports: services,
})
export class FollowUpModule {}
