import type { Caller } from '#accounts';
import { type Import, Imports, sentenceOf } from '#imports';
import { invalid, notFound } from '#platform';
import { Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller, type RequestWithCaller } from '../access/allow.js';
import { CreatedDto } from '../accounts/structure.dto.js';
import { ExportParamsDto, ExportQueryDto, ImportDto, ImportQueryDto, ImportSummaryDto } from './imports.dto.js';

/** A structure brings what it has in files, sees what would change, confirms; and takes it back out. */
@ApiTags('Import')
@Controller()
export class ImportsController {
  constructor(private readonly imports: Imports) {}

  @Get('imports')
  @Allow('director')
  async list(@CurrentCaller() caller: Caller): Promise<ImportSummaryDto[]> {
    return (await this.imports.list(caller)).map(toSummary);
  }

  /** The file itself is the body; it is rehearsed at once, and changes nothing before it is confirmed. */
  @Post('imports')
  @Allow('director')
  @ApiConsumes('text/csv')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  async bring(
    @CurrentCaller() caller: Caller,
    @Query() { kind, fileName }: ImportQueryDto,
    @Req() request: RequestWithCaller,
  ): Promise<CreatedDto> {
    const { body } = request;
    if (!Buffer.isBuffer(body) || body.length === 0)
      throw invalid('file_missing', 'file', 'Choisissez un fichier CSV qui n’est pas vide.');
    return { id: await this.imports.bring(caller, { kind, name: fileName ?? `${kind}.csv`, content: body }) };
  }

  @Get('imports/:id')
  @Allow('director')
  async get(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<ImportDto> {
    return toDto(await this.imports.read(caller, id));
  }

  @Post('imports/:id/confirm')
  @Allow('director')
  @HttpCode(204)
  async confirm(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.imports.confirm(caller, id);
  }

  @Post('imports/:id/drop')
  @Allow('director')
  @HttpCode(204)
  async drop(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.imports.drop(caller, id);
  }

  /** Everything of the structure, or chosen young people, in the columns an import reads. */
  @Get('exports/:kind')
  @Allow('director')
  @ApiProduces('text/csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment')
  @Header('cache-control', 'no-store')
  async export(
    @CurrentCaller() { structureId }: Caller,
    @Param() { kind }: ExportParamsDto,
    @Query() { ids }: ExportQueryDto,
  ): Promise<string> {
    if (structureId === null) throw notFound();
    if (ids && kind !== 'candidates') throw invalid('whole_only', 'ids', 'Seuls des jeunes se choisissent un par un.');
    return this.imports.export(structureId, kind, ids);
  }
}

function toSummary({ id, kind, state, fileName, createdAt, report }: Import): ImportSummaryDto {
  const { created, changed, unchanged, refused } = report;
  return { id, kind, state, fileName, createdAt, created, changed, unchanged, refused };
}

const toDto = (row: Import): ImportDto => ({
  ...toSummary(row),
  lines: row.lines,
  line: row.line,
  problems: row.report.problems.map(sentenceOf),
  notices: row.report.notices.map(sentenceOf),
  ignoredColumns: row.report.ignoredColumns,
  failure: row.failure,
});
