import type { Caller } from '#accounts';
import { Rankings } from '#proposals';
import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller } from '../access/allow.js';
import { toCommuneDto } from '../reference/commune.js';
import { CandidateNeedsDto, OpenNeedDto } from './candidate-needs.dto.js';

/** What is open for one young person. */
@ApiTags('Propositions')
@Controller('candidates/:id/needs')
export class CandidateNeedsController {
  constructor(private readonly rankings: Rankings) {}

  /** The structure's open needs that fit, the best first, with the reasons of the ranking; and those kept out. */
  @Get()
  @Allow('adviser', 'director')
  async list(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<CandidateNeedsDto> {
    const { fitting, out } = await this.rankings.needsFor(caller, id);
    return {
      items: fitting.map(({ need, score, distanceKm, reasons, change }) => ({
        need: toOpenNeed(need),
        score,
        distanceKm,
        reasons,
        change,
      })),
      out: out.map(({ need, gates, change }) => ({ need: toOpenNeed(need), gates, change })),
    };
  }
}

type OpenNeed = Awaited<ReturnType<Rankings['needsFor']>>['fitting'][number]['need'];

const toOpenNeed = ({ id, title, company, communeCode, startsOn }: OpenNeed): OpenNeedDto => ({
  id,
  title,
  companyName: company?.name ?? '',
  commune: toCommuneDto(communeCode),
  startsOn,
});
