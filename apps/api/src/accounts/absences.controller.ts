import { Absences, type Caller } from '#accounts';
import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller } from '../access/allow.js';
import { AbsenceDto, CreatedDto, NewAbsenceDto } from './structure.dto.js';

@ApiTags('Structure')
@Controller('structure/absences')
export class AbsencesController {
  constructor(private readonly absences: Absences) {}

  /** Absences of the structure that run or come, the next one first. */
  @Get()
  @Allow('adviser', 'director')
  list(@CurrentCaller() caller: Caller): Promise<AbsenceDto[]> {
    return this.absences.list(caller);
  }

  /** One’s own; a director’s may be anybody’s. New alerts go to the substitute on these days. */
  @Post()
  @Allow('adviser', 'director')
  async announce(@CurrentCaller() caller: Caller, @Body() body: NewAbsenceDto): Promise<CreatedDto> {
    return { id: await this.absences.announce(caller, body) };
  }

  @Delete(':id')
  @Allow('adviser', 'director')
  @HttpCode(204)
  async cancel(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.absences.cancel(caller, id);
  }
}
