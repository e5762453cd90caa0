import type { Caller } from '#accounts';
import { EquityRegister } from '#candidates';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller } from '../access/allow.js';
import { EquityFactsDto } from './candidate-equity.dto.js';

/** What serves the equity report only: kept apart from the file, optional, read by no ranking. */
@ApiTags('Équité')
@Controller('candidates/:id/equity')
export class CandidateEquityController {
  constructor(private readonly register: EquityRegister) {}

  /** Who read it and when is kept. */
  @Get()
  @Allow('adviser', 'director')
  read(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<EquityFactsDto> {
    return this.register.read(caller, id);
  }

  @Put()
  @Allow('adviser', 'director')
  @HttpCode(204)
  async write(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: EquityFactsDto,
  ): Promise<void> {
    const { sex = null, priorityDistrict = null } = body;
    await this.register.write(caller, id, { sex, priorityDistrict });
  }
}
