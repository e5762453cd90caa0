import type { Caller } from '#accounts';
import { Candidates } from '#candidates';
import { Rankings } from '#proposals';
import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller } from '../access/allow.js';
import { toCommuneDto } from '../reference/commune.js';
import { CandidateNeedsDto, OnePlaceDto, OpenNeedDto } from './candidate-needs.dto.js';
import { toReachDto } from './territory.view.js';

/** What is open for one young person. */
@ApiTags('Propositions')
@Controller('candidates/:id/needs')
export class CandidateNeedsController {
  constructor(
    private readonly rankings: Rankings,
    private readonly candidates: Candidates,
  ) {}

  /** The structure's open needs that fit, the best first, with the reasons of the ranking; and those kept out. */
  @Get()
  @Allow('adviser', 'director')
  async list(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<CandidateNeedsDto> {
    const { communeCode, fitting, out } = await this.rankings.needsFor(caller, id);
    return {
      items: fitting.map(({ need, score, distanceKm, reasons, change }) => ({
        need: toOpenNeed(need),
        score,
        distanceKm,
        reasons,
        change,
      })),
      out: out.map(({ need, gates, change }) => ({ need: toOpenNeed(need), gates, change })),
      reach: toReachDto(communeCode, { fitting: fitting.map(({ need }) => need), out: out.map(({ need }) => need) }),
    };
  }

  /** Why this person is or is not among the first for this need, and what would change it. Who asked is kept. */
  @Get(':needId')
  @Allow('adviser', 'director')
  async explain(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('needId', ParseUUIDPipe) needId: string,
  ): Promise<OnePlaceDto> {
    const { need, place, total, fit, gates, change } = await this.rankings.explain(caller, needId, id);
    await this.candidates.noteRead(caller, id);
    return {
      need: toOpenNeed(need),
      place,
      total,
      score: fit?.score ?? null,
      distanceKm: fit?.distanceKm ?? null,
      reasons: fit?.reasons ?? [],
      gates,
      change,
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
