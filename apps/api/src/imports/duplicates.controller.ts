import type { Caller } from '#accounts';
import { Duplicates } from '#imports';
import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller } from '../access/allow.js';
import { toCommuneDto } from '../reference/commune.js';
import { LookAlikesDto, MergeDto } from './imports.dto.js';

@ApiTags('Jeunes')
@Controller('duplicates')
export class DuplicatesController {
  constructor(private readonly duplicates: Duplicates) {}

  /** Files of the same name and birth date. */
  @Get()
  @Allow('adviser', 'director')
  async list(@CurrentCaller() caller: Caller): Promise<LookAlikesDto[]> {
    const groups = await this.duplicates.list(caller);
    return groups.map((files) => ({
      files: files.map(({ communeCode, ...file }) => ({ ...file, commune: toCommuneDto(communeCode) })),
    }));
  }

  /** Makes one file of two. */
  @Post('merge')
  @Allow('adviser', 'director')
  @HttpCode(204)
  async merge(@CurrentCaller() caller: Caller, @Body() { keptId, mergedId }: MergeDto): Promise<void> {
    await this.duplicates.merge(caller, keptId, mergedId);
  }
}
