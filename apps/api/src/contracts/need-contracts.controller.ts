import type { Caller } from '#accounts';
import { Controller, Get, Param, ParseUUIDPipe, Query, Res } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow, CurrentCaller } from '../access/allow.js';
import { ContractAnswers } from './contract-answers.js';
import { ContractPapers } from './contract-papers.js';
import { CostsDto, NeedContractsQueryDto, RecommendationDto } from './contracts.dto.js';
import { KnownHires } from './known-hires.js';

/** The comparison for a need, before anybody is proposed: for the company as for the Mission Locale. */
@ApiTags('Contrats et aides')
@Controller('needs/:id/contracts')
export class NeedContractsController {
  constructor(
    private readonly answers: ContractAnswers,
    private readonly hires: KnownHires,
    private readonly papers: ContractPapers,
  ) {}

  @Get()
  @Allow('employer', 'adviser', 'director')
  async compare(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: NeedContractsQueryDto,
  ): Promise<RecommendationDto> {
    return this.answers.recommendation((await this.hires.ofNeed(caller, id, query)).hire);
  }

  /** What each of these contracts costs the employer a month. */
  @Get('costs')
  @Allow('employer', 'adviser', 'director')
  async costs(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: NeedContractsQueryDto,
  ): Promise<CostsDto> {
    return this.answers.costs((await this.hires.ofNeed(caller, id, query)).hire);
  }

  @Get(':type/fiche.pdf')
  @Allow('employer', 'adviser', 'director')
  @ApiExcludeEndpoint()
  async summary(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('type') type: string,
    @Query() query: NeedContractsQueryDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    return this.papers.summary(await this.hires.ofNeed(caller, id, query), type, reply);
  }

  @Get(':type/etapes.ics')
  @Allow('employer', 'adviser', 'director')
  @ApiExcludeEndpoint()
  async calendar(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('type') type: string,
    @Query() query: NeedContractsQueryDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return this.papers.calendar(await this.hires.ofNeed(caller, id, query), type, reply);
  }
}
