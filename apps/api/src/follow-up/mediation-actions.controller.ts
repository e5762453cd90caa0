import type { Caller } from '#accounts';
import { MediationActions } from '#follow-up';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller } from '../access/allow.js';
import { CreatedDto } from '../accounts/structure.dto.js';
import { FinishMediationActionDto, MoveMediationActionDto, NewMediationActionDto } from './mediation-actions.dto.js';

/** What is done about a case; read with the case itself. */
@ApiTags('Médiations')
@Controller()
export class MediationActionsController {
  constructor(private readonly actions: MediationActions) {}

  /** Plans something to do. An appointment is told to both sides: when, where and with whom, nothing else. */
  @Post('mediations/:id/actions')
  @Allow('adviser', 'director')
  async plan(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: NewMediationActionDto,
  ): Promise<CreatedDto> {
    return { id: await this.actions.plan(caller, id, body) };
  }

  @Post('mediation-actions/:id/move')
  @Allow('adviser', 'director')
  @HttpCode(204)
  async move(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: MoveMediationActionDto,
  ): Promise<void> {
    await this.actions.move(caller, id, body);
  }

  @Post('mediation-actions/:id/finish')
  @Allow('adviser', 'director')
  @HttpCode(204)
  async finish(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: FinishMediationActionDto,
  ): Promise<void> {
    await this.actions.finish(caller, id, body.report);
  }

  /** It will not be done; both sides are told when it was an appointment. */
  @Post('mediation-actions/:id/cancel')
  @Allow('adviser', 'director')
  @HttpCode(204)
  async cancel(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.actions.cancel(caller, id);
  }
}
