import type { Caller } from '#accounts';
import { contractTypes } from '#contracts';
import { FiguresQueries } from '#follow-up';
import { Clock, invalid, notFound, writeCsv } from '#platform';
import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { Temporal } from 'temporal-polyfill';
import { Allow, CurrentCaller } from '../access/allow.js';
import { FiguresDto, FiguresQueryDto } from './figures.dto.js';
import { figureLines } from './figure-lines.js';

const MOST_DAYS = 731;

/** What a structure did, for its direction. */
@ApiTags('Chiffres')
@Controller('structure/figures')
export class FiguresController {
  constructor(
    private readonly figures: FiguresQueries,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('director')
  async between(@CurrentCaller() caller: Caller, @Query() { from, to }: FiguresQueryDto): Promise<FiguresDto> {
    const { structureId } = caller;
    if (structureId === null) throw notFound();
    const days = Temporal.PlainDate.from(from).until(to).days;
    if (days < 0) throw invalid('order_wrong', 'to', 'Le dernier jour est avant le premier.');
    if (days > MOST_DAYS) throw invalid('too_long', 'to', 'Choisissez deux ans au plus.');
    const { hires, ...others } = await this.figures.between(structureId, from, to, this.clock.now());
    const labels = new Map<string, string>(contractTypes.map(({ code, label }) => [code, label]));
    return {
      from,
      to,
      ...others,
      hires: hires.map((hire) => ({ ...hire, label: labels.get(hire.contractType) ?? hire.contractType })),
    };
  }

  /** The same as a table for a spreadsheet, one figure a line. */
  @Get('export')
  @Allow('director')
  @ApiProduces('text/csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="chiffres.csv"')
  @Header('cache-control', 'no-store')
  async export(@CurrentCaller() caller: Caller, @Query() query: FiguresQueryDto): Promise<string> {
    return writeCsv(['du', 'au', 'chiffre', 'valeur'], figureLines(await this.between(caller, query)));
  }
}
