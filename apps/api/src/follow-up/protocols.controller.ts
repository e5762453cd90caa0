import type { Caller } from '#accounts';
import { CONTRACT_TYPES, type ContractType } from '#contracts';
import {
  looksAhead,
  milestoneOf,
  type Plan,
  Protocols,
  standardProtocol,
  type StructureProtocol,
  whenOf,
} from '#follow-up';
import { notFound } from '#platform';
import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller } from '../access/allow.js';
import {
  PreviewProtocolDto,
  ProtocolDto,
  type ProtocolMilestoneDto,
  ProtocolPreviewDto,
  ProtocolSummaryDto,
  SaveProtocolDto,
} from './protocols.dto.js';

/** When a structure asks how it goes, by contract type. */
@ApiTags('Protocoles de suivi')
@Controller('structure/protocols')
export class ProtocolsController {
  constructor(private readonly protocols: Protocols) {}

  @Get()
  @Allow('director')
  async list(@CurrentCaller() caller: Caller): Promise<ProtocolSummaryDto[]> {
    const changes = await this.protocols.lastChanges(caller);
    return CONTRACT_TYPES.map((contractType) => {
      const last = changes.find((row) => row.contractType === contractType);
      return { contractType, differences: Object.keys(last?.settings ?? {}).length, changedAt: last?.at ?? null };
    });
  }

  @Get(':contractType')
  @Allow('director')
  async get(@CurrentCaller() caller: Caller, @Param('contractType') contractType: string): Promise<ProtocolDto> {
    return toProtocolDto(await this.protocols.get(caller, typeOf(contractType)));
  }

  /** For contracts recorded from now on; those already planned stay as they are. */
  @Put(':contractType')
  @Allow('director')
  @HttpCode(204)
  async save(
    @CurrentCaller() caller: Caller,
    @Param('contractType') contractType: string,
    @Body() body: SaveProtocolDto,
  ): Promise<void> {
    await this.protocols.save(caller, typeOf(contractType), body.milestones);
  }

  /** What a contract of these dates would be asked; nothing is saved. */
  @Post(':contractType/preview')
  @Allow('director')
  @HttpCode(200)
  async preview(
    @CurrentCaller() caller: Caller,
    @Param('contractType') contractType: string,
    @Body() { milestones, startsOn, endsOn }: PreviewProtocolDto,
  ): Promise<ProtocolPreviewDto> {
    return toPreviewDto(await this.protocols.preview(caller, typeOf(contractType), milestones, { startsOn, endsOn }));
  }

  /** Back to the standard. */
  @Post(':contractType/reset')
  @Allow('director')
  @HttpCode(204)
  async reset(@CurrentCaller() caller: Caller, @Param('contractType') contractType: string): Promise<void> {
    await this.protocols.reset(caller, typeOf(contractType));
  }

  /** Contracts under way follow it too: what was asked stays, and each contract's history says so. */
  @Post(':contractType/apply')
  @Allow('director')
  @HttpCode(202)
  async apply(@CurrentCaller() caller: Caller, @Param('contractType') contractType: string): Promise<void> {
    await this.protocols.apply(caller, typeOf(contractType));
  }
}

function typeOf(code: string): ContractType {
  const type = CONTRACT_TYPES.find((known) => known === code);
  if (!type) throw notFound();
  return type;
}

const toProtocolDto = ({ contractType, choices, history, plannedOtherwise }: StructureProtocol): ProtocolDto => ({
  contractType,
  milestones: standardProtocol(contractType).flatMap((milestone): ProtocolMilestoneDto[] => {
    const choice = choices.find((row) => row.milestone === milestone.key);
    if (!choice) return [];
    const { key, title, movable } = milestone;
    return [
      {
        milestone: key,
        title,
        standard: whenOf(milestone),
        on: choice.on,
        respondents: [...choice.respondents],
        count: choice.count,
        movable: movable ? { ...movable, before: looksAhead(milestone) } : null,
      },
    ];
  }),
  history,
  plannedOtherwise,
});

function toPreviewDto({ planned, leftOut }: Plan): ProtocolPreviewDto {
  const points = new Map<string, ProtocolPreviewDto['planned'][number]>();
  for (const { milestone, occurrence, respondent, dueOn, reason } of planned) {
    const key = `${milestone} ${occurrence}`;
    const point = points.get(key);
    if (point) point.respondents.push(respondent);
    else points.set(key, { dueOn, title: milestoneOf(milestone).title, respondents: [respondent], reason });
  }
  return {
    planned: [...points.values()],
    leftOut: leftOut.map(({ milestone, reason }) => ({ title: milestoneOf(milestone).title, reason })),
  };
}
