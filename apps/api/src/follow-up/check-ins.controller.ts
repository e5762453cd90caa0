import type { Caller } from '#accounts';
import { CheckIns, FollowUpQueries } from '#follow-up';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller } from '../access/allow.js';
import { AnswerCheckInDto, CheckInFormDto, CompanyCheckInDto } from './check-ins.dto.js';

/** For advisers on the phone, and for companies in their space; people answer through the link of their mail too. */
@ApiTags('Suivi dans l’emploi')
@Controller('check-ins')
export class CheckInsController {
  constructor(
    private readonly checkIns: CheckIns,
    private readonly queries: FollowUpQueries,
  ) {}

  @Get(':id/form')
  @Allow('adviser', 'director')
  async form(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<CheckInFormDto> {
    return { ...(await this.checkIns.formFor(caller, id)), ...(await this.queries.whomToCall(id)) };
  }

  @Post(':id/answers')
  @Allow('adviser', 'director')
  @HttpCode(204)
  async answer(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AnswerCheckInDto,
  ): Promise<void> {
    await this.checkIns.answerByPhone(caller, id, body);
  }

  @Get(':id/questions')
  @Allow('employer')
  async questions(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<CompanyCheckInDto> {
    const { title, confidentiality, questions, closed } = await this.checkIns.formForCompany(caller, id);
    return { title, confidentiality, questions, closed };
  }

  @Post(':id/company-answers')
  @Allow('employer')
  @HttpCode(204)
  async answerForCompany(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AnswerCheckInDto,
  ): Promise<void> {
    await this.checkIns.answerForCompany(caller, id, body);
  }
}
