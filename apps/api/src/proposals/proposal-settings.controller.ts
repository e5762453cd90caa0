import type { Caller } from '#accounts';
import { notFound } from '#platform';
import { ProposalSettings, Rankings } from '#proposals';
import { Body, Controller, Get, HttpCode, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller } from '../access/allow.js';
import {
  ChangeSettingsDto,
  ProposalSettingsDto,
  WeightTrialDto,
  WeightTrialQueryDto,
} from './proposal-settings.dto.js';

/** What a structure decides of its proposals, with every change. */
@ApiTags('Propositions')
@Controller('structure/proposal-settings')
export class ProposalSettingsController {
  constructor(
    private readonly settings: ProposalSettings,
    private readonly rankings: Rankings,
  ) {}

  @Get()
  @Allow('adviser', 'director')
  async get(@CurrentCaller() caller: Caller): Promise<ProposalSettingsDto> {
    if (caller.structureId === null) throw notFound();
    const { version, equityWeight, sentPerPost, openPerCandidate } = await this.settings.of(caller.structureId);
    const history = await this.settings.history(caller);
    return { version, equityWeight, sentPerPost, openPerCandidate, history };
  }

  @Put()
  @Allow('director')
  @HttpCode(204)
  async change(@CurrentCaller() caller: Caller, @Body() body: ChangeSettingsDto): Promise<void> {
    const { version, equityWeight, sentPerPost, openPerCandidate } = body;
    await this.settings.change(caller, version, { equityWeight, sentPerPost, openPerCandidate });
  }

  /** What another weight of equity would change among the first of an open need; nothing is changed. */
  @Get('trial')
  @Allow('director')
  async trial(@CurrentCaller() caller: Caller, @Query() query: WeightTrialQueryDto): Promise<WeightTrialDto> {
    const { need, rows } = await this.rankings.tryWeight(caller, query.needId, query.equityWeight);
    return {
      needTitle: need.title,
      rows: rows.map(({ person, before, after }) => ({
        candidateId: person.facts.id,
        firstName: person.firstName,
        lastName: person.lastName,
        before,
        after,
      })),
    };
  }
}
