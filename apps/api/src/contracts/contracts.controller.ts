import type { Caller } from '#accounts';
import { Candidates } from '#candidates';
import { CompaniesQueries } from '#companies';
import {
  checkHire,
  contractTypeLabels,
  type Deadline,
  evidenceLabels,
  type HireFacts,
  type Recommendation,
  recommendContracts,
  subsidyLabels,
  subsidyStatusLabels,
  trialLabel,
  verdictLabels,
} from '#contracts';
import { Needs } from '#needs';
import { Clock, Database, DomainError, notFound } from '#platform';
import { Proposals } from '#proposals';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller } from '../access/allow.js';
import { DeadlineDto, HireFactsDto, ProposalContractsQueryDto, RecommendationDto } from './contracts.dto.js';
import { hireOfProposal } from './hire-of-proposal.js';

@ApiTags('Contrats et aides')
@Controller()
export class ContractsController {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly proposals: Proposals,
    private readonly needs: Needs,
    private readonly candidates: Candidates,
    private readonly companies: CompaniesQueries,
  ) {}

  /** Compares the contracts and aids for a hire described by its facts. */
  @Post('contracts/recommendation')
  @Allow('employer', 'adviser', 'director')
  @HttpCode(200)
  recommend(@Body() body: HireFactsDto): RecommendationDto {
    return this.answer(body);
  }

  /** The same for a proposal, with what is known of the need, the company and the young person. */
  @Get('proposals/:id/contracts')
  @Allow('adviser', 'director')
  async forProposal(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: ProposalContractsQueryDto,
  ): Promise<RecommendationDto> {
    const { manager } = this.database;
    const proposal = await this.proposals.inScope(manager, caller, id);
    const need = await this.needs.inScope(manager, caller, proposal.needId);
    const candidate = await this.candidates.inScope(manager, caller, proposal.candidateId);
    const company = await this.companies.byId(need.companyId);
    if (!company) throw notFound();
    return this.answer(hireOfProposal(need, company, candidate, query.startsOn ?? null, this.clock.today()));
  }

  private answer(hire: HireFacts): RecommendationDto {
    const problems = checkHire(hire);
    if (problems.length > 0) {
      throw new DomainError(
        'invalid',
        'invalid_hire',
        'Certains faits ne sont pas valables.',
        problems.map(({ field, message }) => ({ field, code: 'invalid', message })),
      );
    }
    return toRecommendationDto(recommendContracts(hire, this.clock.today()));
  }
}

const toDeadlineDto = ({ code, what, who, days, months }: Deadline): DeadlineDto => ({ code, what, who, days, months });

const toRecommendationDto = (recommendation: Recommendation): RecommendationDto => ({
  assumptions: recommendation.assumptions,
  recommended: recommendation.recommended,
  questions: recommendation.questions,
  contracts: recommendation.contracts.map((contract) => ({
    type: contract.type,
    label: contractTypeLabels[contract.type],
    verdict: contract.verdict,
    verdictLabel: verdictLabels[contract.verdict],
    reasons: contract.reasons,
    missing: contract.missing,
    trial: contract.trial && {
      unit: contract.trial.unit,
      max: contract.trial.max,
      label: trialLabel(contract.trial),
      lastDay: contract.trial.lastDay,
    },
    minimumPayMonthly: contract.minimumPayMonthly,
    deadlines: contract.deadlines.map(toDeadlineDto),
    subsidies: contract.subsidies.map((subsidy) => ({
      code: subsidy.code,
      label: subsidyLabels[subsidy.code],
      status: subsidy.status,
      statusLabel: subsidyStatusLabels[subsidy.status],
      amount: subsidy.amount,
      paidAs: subsidy.paidAs,
      missing: subsidy.missing,
      reasons: subsidy.reasons,
      deadline: subsidy.deadline && toDeadlineDto(subsidy.deadline),
      sources: subsidy.sources.map((source) => ({ ...source, evidenceLabel: evidenceLabels[source.evidence] })),
      closedSince: subsidy.closedSince,
      toReverify: subsidy.toReverify,
    })),
  })),
});
