import type { Caller } from '#accounts';
import { Companies } from '#companies';
import { FRANCE, Market, Needs } from '#needs';
import { Database, invalid } from '#platform';
import { type Reality, RealityChecks } from '#proposals';
import { communeByCode, Occupations } from '#reference';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller } from '../access/allow.js';
import { RealityDto, RealityQuestionDto } from './reality.dto.js';

/** How realistic a need is, while it is written and afterwards. Numbers only, for everybody. */
@ApiTags('Besoins')
@Controller('needs')
export class RealityController {
  constructor(
    private readonly checks: RealityChecks,
    private readonly market: Market,
    private readonly needs: Needs,
    private readonly companies: Companies,
    private readonly occupations: Occupations,
    private readonly database: Database,
  ) {}

  /** For a need being written; nothing is stored. */
  @Post('reality-checks')
  @Allow('employer', 'adviser', 'director')
  @HttpCode(200)
  async ofDraft(@CurrentCaller() caller: Caller, @Body() body: RealityQuestionDto): Promise<RealityDto> {
    if (!this.occupations.byCode(body.occupationCode))
      throw invalid('occupation_unknown', 'occupationCode', 'Ce métier n’est pas dans la liste.');
    const companyId = caller.companyId ?? body.companyId;
    const company = companyId && (await this.companies.inScope(this.database.manager, caller, companyId));
    const communeCode = body.communeCode ?? (company || null)?.communeCode;
    if (!communeCode) throw invalid('no_commune', 'communeCode', 'Choisissez la commune du lieu de travail.');
    const reality = await this.checks.ofDraft(caller, {
      occupationCode: body.occupationCode,
      communeCode,
      ficheCode: null,
      startsOn: body.startsOn ?? null,
      weeklyHours: body.weeklyHours ?? null,
      schedule: body.schedule ?? null,
      skills: body.skills ?? [],
      licences: body.licences ?? null,
      certificates: body.certificates ?? [],
      contractType: body.contractType ?? null,
      durationMonths: body.durationMonths ?? null,
      minimumLevel: body.minimumLevel ?? null,
    });
    return this.toDto(reality, body.occupationCode, communeCode);
  }

  /** For a need: who can be reached, what would widen it, what the market says. */
  @Get(':id/reality-check')
  @Allow('employer', 'adviser', 'director')
  async ofNeed(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<RealityDto> {
    const need = await this.needs.inScope(this.database.manager, caller, id);
    const reality = await this.checks.ofNeed(caller, id);
    return this.toDto(reality, need.occupationCode ?? need.analysis?.occupation?.code ?? null, need.communeCode);
  }

  private async toDto(reality: Reality, occupationCode: string | null, communeCode: string): Promise<RealityDto> {
    const departement = communeByCode(communeCode)?.departement ?? null;
    const figures = occupationCode === null ? [] : await this.market.figures(occupationCode, departement);
    const market = figures.map(({ measure, value, area, period }) => ({
      measure,
      value,
      area: area === FRANCE ? null : area,
      period,
    }));
    if ('unknown' in reality)
      return {
        reachable: null,
        unknown: reality.unknown,
        ready: 0,
        widening: [],
        lacking: [],
        training: null,
        market,
      };
    const { reachable, ready, widening, lacking, training } = reality;
    return { reachable, unknown: null, ready, widening, lacking, training, market };
  }
}
