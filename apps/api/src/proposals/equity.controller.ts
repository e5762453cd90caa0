import type { Caller } from '#accounts';
import { defaultSettings, EquityReports } from '#proposals';
import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller } from '../access/allow.js';
import { EquityPeriodDto, EquityReportDto, ShownRankingPageDto, ShownRankingsQueryDto } from './equity.dto.js';
import { dimensionLabels, groupLabel } from './equity-labels.js';
import { equityTable } from './equity-table.js';

/** Who is exposed and selected, by group; and every ranking shown, with who saw it and by which weights. */
@ApiTags('Équité')
@Controller('structure')
export class EquityController {
  constructor(private readonly reports: EquityReports) {}

  @Get('equity-report')
  @Allow('director')
  async report(@CurrentCaller() caller: Caller, @Query() period: EquityPeriodDto): Promise<EquityReportDto> {
    const { everyone, dimensions } = await this.reports.of(caller, period);
    return {
      everyone: { followed: everyone.followed, steps: everyone.steps },
      dimensions: dimensions.map(({ code, groups }) => ({
        code,
        label: dimensionLabels[code],
        groups: groups.map((group) => ({ ...group, label: groupLabel(group) })),
      })),
    };
  }

  @Get('equity-report/export')
  @Allow('director')
  @ApiProduces('text/csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="equite.csv"')
  @Header('cache-control', 'no-store')
  async export(@CurrentCaller() caller: Caller, @Query() period: EquityPeriodDto): Promise<string> {
    return equityTable(await this.reports.of(caller, period));
  }

  @Get('rankings-shown')
  @Allow('director')
  async shown(@CurrentCaller() caller: Caller, @Query() query: ShownRankingsQueryDto): Promise<ShownRankingPageDto> {
    const { limit, after, ...months } = query;
    const rows = await this.reports.shown(caller, months, { limit: limit + 1, ...(after ? { after } : {}) });
    const page = rows.slice(0, limit);
    return {
      items: page.map(({ equityWeight, ...row }) => ({
        ...row,
        equityWeight: equityWeight ?? defaultSettings.equityWeight,
      })),
      next: rows.length > limit ? (page.at(-1)?.id ?? null) : null,
    };
  }
}
