import type { Caller } from '#accounts';
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
import { ContractPapers } from './contract-papers.js';
import { KnownHires } from './known-hires.js';

@ApiTags('Contrats et aides')
@Controller()
export class ContractsController {
  constructor(
    private readonly answers: ContractAnswers,
    private readonly hires: KnownHires,
    private readonly steps: HireSteps,
    private readonly papers: ContractPapers,
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
    return this.answers.recommendation((await this.hires.ofProposal(caller, id, query)).hire);
  }

  @Get('proposals/:id/contracts/costs')
  @Allow('adviser', 'director')
  async costsForProposal(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: ProposalContractsQueryDto,
  ): Promise<CostsDto> {
    return this.answers.costs((await this.hires.ofProposal(caller, id, query)).hire);
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
    return this.papers.summary(await this.hires.ofProposal(caller, id, query), type, reply);
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
    return this.papers.calendar(await this.hires.ofProposal(caller, id, query), type, reply);
  }
}
