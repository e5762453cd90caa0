import type { Caller } from '#accounts';
import { Meetings, PreparationChecks } from '#proposals';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller } from '../access/allow.js';
import {
  ArrangeMeetingDto,
  CancelMeetingDto,
  ChooseSlotDto,
  MeetingOfferDto,
  PreparationLineDto,
  TickCheckDto,
} from './meetings.dto.js';
import { offerOf, termsOf } from './meetings.view.js';

/** The meeting of a proposal: its times, its place, how the young person gets ready. */
@ApiTags('Propositions')
@Controller('proposals/:id')
export class MeetingsController {
  constructor(
    private readonly meetings: Meetings,
    private readonly checks: PreparationChecks,
  ) {}

  /** Proposes two times, the first ones or others; a time that was agreed is called off. */
  @Put('meeting/slots')
  @Allow('employer', 'adviser', 'director')
  @HttpCode(204)
  async propose(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: MeetingOfferDto,
  ): Promise<void> {
    await this.meetings.propose(caller, id, offerOf(body));
  }

  /** The young person chose one of the times on the phone. */
  @Post('meeting/choose')
  @Allow('adviser', 'director')
  @HttpCode(204)
  async choose(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ChooseSlotDto,
  ): Promise<void> {
    await this.meetings.choose(caller, id, new Date(body.at));
  }

  /** A time agreed on the phone with both sides, the first one or another. */
  @Put('meeting')
  @Allow('adviser', 'director')
  @HttpCode(204)
  async arrange(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ArrangeMeetingDto,
  ): Promise<void> {
    await this.meetings.arrange(caller, id, body.slot, termsOf(body));
  }

  @Post('meeting/cancel')
  @Allow('employer', 'adviser', 'director')
  @HttpCode(204)
  async cancel(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CancelMeetingDto,
  ): Promise<void> {
    await this.meetings.cancel(caller, id, body.note);
  }

  /** What to go through with the young person before the meeting, and what was. */
  @Get('preparation')
  @Allow('adviser', 'director')
  async preparation(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<PreparationLineDto[]> {
    return this.checks.of(caller, id);
  }

  /** Ticks a line, or unticks it. */
  @Put('preparation')
  @Allow('adviser', 'director')
  @HttpCode(204)
  async tick(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { code, done }: TickCheckDto,
  ): Promise<void> {
    await this.checks.tick(caller, id, code, done);
  }
}
