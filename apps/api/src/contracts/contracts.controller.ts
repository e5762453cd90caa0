import type { Caller } from '#accounts';
import { type ContractType, contractTypeLabels, employerCost, stepsOf } from '#contracts';
import { Clock, notFound } from '#platform';
import { HireSteps } from '#proposals';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query, Res } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow, CurrentCaller } from '../access/allow.js';
import { ContractAnswers } from './contract-answers.js';
import {
  CostsDto,
  HireFactsDto,
  ProposalContractsQueryDto,
  RecommendationDto,
  StepsDoneDto,
  TickStepDto,
} from './contracts.dto.js';
import { contractSummary } from './contract-summary.js';
import { Payroll } from './payroll.js';
import { ProposalHires } from './proposal-hires.js';
import { stepsCalendar } from './steps-calendar.js';

@ApiTags('Contrats et aides')
@Controller()
export class ContractsController {
  constructor(
    private readonly clock: Clock,
    private readonly answers: ContractAnswers,
    private readonly hires: ProposalHires,
    private readonly steps: HireSteps,
    private readonly payroll: Payroll,
  ) {}

  /** Compares the contracts and aids for a hire described by its facts. */
  @Post('contracts/recommendation')
  @Allow('employer', 'adviser', 'director')
  @HttpCode(200)
  recommend(@Body() body: HireFactsDto): Promise<RecommendationDto> {
    return this.answers.recommendation(body);
  }

  /** What each contract costs the employer a month. The first answer after a pause takes a few seconds. */
  @Post('contracts/costs')
  @Allow('employer', 'adviser', 'director')
  @HttpCode(200)
  costs(@Body() body: HireFactsDto): Promise<CostsDto> {
    return this.answers.costs(body);
  }

  /** The comparison for a proposal, with what is known of the need, the company and the young person. */
  @Get('proposals/:id/contracts')
  @Allow('adviser', 'director')
  async forProposal(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: ProposalContractsQueryDto,
  ): Promise<RecommendationDto> {
    return this.answers.recommendation((await this.hires.of(caller, id, query)).hire);
  }

  @Get('proposals/:id/contracts/costs')
  @Allow('adviser', 'director')
  async costsForProposal(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: ProposalContractsQueryDto,
  ): Promise<CostsDto> {
    return this.answers.costs((await this.hires.of(caller, id, query)).hire);
  }

  /** Which steps of the hire are ticked. */
  @Get('proposals/:id/steps')
  @Allow('adviser', 'director')
  async stepsDone(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<StepsDoneDto> {
    return { done: await this.steps.done(caller, id) };
  }

  /** Ticks a step, or unticks it. */
  @Put('proposals/:id/steps')
  @Allow('adviser', 'director')
  @HttpCode(204)
  async tick(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { key, done }: TickStepDto,
  ): Promise<void> {
    await this.steps.tick(caller, id, key, done);
  }

  /** One page for the employer: the contract, its cost, its aids and what to do by when. */
  @Get('proposals/:id/contracts/:type/fiche.pdf')
  @Allow('adviser', 'director')
  @ApiExcludeEndpoint()
  async summary(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('type') type: string,
    @Query() query: ProposalContractsQueryDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const { hire, company, jobTitle, contract, steps } = await this.contractOf(caller, id, type, query);
    const cost = await employerCost(hire, contract, this.payroll.fullCost);
    attach(reply, 'application/pdf', `contrat-${contract.type}.pdf`);
    return contractSummary({ company, jobTitle, contract, cost, steps, on: this.clock.today() });
  }

  /** The steps as calendar entries. */
  @Get('proposals/:id/contracts/:type/etapes.ics')
  @Allow('adviser', 'director')
  @ApiExcludeEndpoint()
  async calendar(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('type') type: string,
    @Query() query: ProposalContractsQueryDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { company, contract, steps } = await this.contractOf(caller, id, type, query);
    attach(reply, 'text/calendar; charset=utf-8', `etapes-${contract.type}.ics`);
    const name = `${contractTypeLabels[contract.type]}, ${company}`;
    return stepsCalendar({ name, hireId: `${id}-${contract.type}`, steps, stampedAt: this.clock.now() });
  }

  private async contractOf(caller: Caller, id: string, type: string, told: ProposalContractsQueryDto) {
    const found = await this.hires.of(caller, id, told);
    const { contracts } = await this.answers.recommend(found.hire);
    const contract = contracts.find((one) => one.type === (type as ContractType));
    if (!contract || contract.verdict === 'excluded') throw notFound();
    return { ...found, contract, steps: stepsOf(found.hire, contract, this.clock.today()) };
  }
}

function attach(reply: FastifyReply, type: string, fileName: string): void {
  void reply.type(type).header('content-disposition', `attachment; filename="${fileName}"`);
}
