import type { Caller } from '#accounts';
import { MailTroubles } from '#notifications';
import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller } from '../access/allow.js';
import { MailTroubleDto, toMailTroubleDto } from './mails.dto.js';

/** Messages that did not arrive. */
@ApiTags('Messages')
@Controller('mails')
export class MailsController {
  constructor(private readonly troubles: MailTroubles) {}

  @Get(':id')
  @Allow('adviser', 'director')
  async trouble(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<MailTroubleDto> {
    return toMailTroubleDto(await this.troubles.get(caller, id));
  }

  /** Sends it again, to the address on record now. */
  @Post(':id/send-again')
  @Allow('adviser', 'director')
  @HttpCode(204)
  sendAgain(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.troubles.sendAgain(caller, id);
  }

  /** Nothing more to do about it: the person was called, or does not need it. */
  @Post(':id/handled')
  @Allow('adviser', 'director')
  @HttpCode(204)
  handled(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.troubles.handled(caller, id);
  }
}
