import type { Caller } from '#accounts';
import { LearntExamples } from '#needs';
import { Occupations } from '#reference';
import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller } from '../access/allow.js';
import { PageQueryDto } from '../page.dto.js';
import type { OccupationRefDto } from '../reference/reference.dto.js';
import { LearntPageDto } from './learnt.dto.js';

/** What the analysis learnt from corrections, and how to make it forget. */
@ApiTags('Besoins')
@Controller('learnt-occupations')
export class LearntController {
  constructor(
    private readonly learnt: LearntExamples,
    private readonly occupations: Occupations,
  ) {}

  @Get()
  @Allow('adviser', 'director')
  async list(@CurrentCaller() caller: Caller, @Query() query: PageQueryDto): Promise<LearntPageDto> {
    const rows = await this.learnt.list(caller, { ...query, limit: query.limit + 1 });
    const page = rows.slice(0, query.limit);
    const nameOf = (code: string): OccupationRefDto => ({ code, label: this.occupations.byCode(code)?.label ?? code });
    return {
      items: page.map(({ guessedCode, occupationCode, ...row }) => ({
        ...row,
        guessed: guessedCode === null ? null : nameOf(guessedCode),
        occupation: nameOf(occupationCode),
      })),
      next: rows.length > query.limit ? (page.at(-1)?.id ?? null) : null,
    };
  }

  @Post(':id/undo')
  @Allow('adviser', 'director')
  @HttpCode(204)
  undo(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.learnt.act(caller, id, 'undo');
  }

  @Post(':id/restore')
  @Allow('adviser', 'director')
  @HttpCode(204)
  restore(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.learnt.act(caller, id, 'restore');
  }
}
