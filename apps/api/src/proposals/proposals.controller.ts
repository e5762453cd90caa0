import { AccountsQueries, type Caller } from '#accounts';
import { MailOptOuts } from '#notifications';
import { Clock } from '#platform';
import { MeetingsQueries, Proposals, ProposalsQueries, Reminders } from '#proposals';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller } from '../access/allow.js';
import { MeetDto } from './meetings.dto.js';
import { offerOf, toMeetingChangeDto } from './meetings.view.js';
import { AgreeDto, DeclineDto, HireDto, ProposalWithHistoryDto, RejectDto, WithdrawDto } from './proposals.dto.js';
import { toProposalDto } from './proposals.view.js';

@ApiTags('Propositions')
@Controller('proposals/:id')
export class ProposalsController {
  constructor(
    private readonly proposals: Proposals,
    private readonly queries: ProposalsQueries,
    private readonly meetings: MeetingsQueries,
    private readonly reminders: Reminders,
    private readonly optOuts: MailOptOuts,
    private readonly accounts: AccountsQueries,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('adviser', 'director')
  async get(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<ProposalWithHistoryDto> {
    const row = await this.queries.one(caller, id);
    const [history, changes] = await Promise.all([this.accounts.history(id), this.meetings.history(id)]);
    return {
      ...toProposalDto(row, caller, this.clock),
      history,
      meetingHistory: changes.map(toMeetingChangeDto),
    };
  }

  /** By mail when the young person has an address, else the adviser's worklist gets a call at once. */
  @Post('ask-consent')
  @Allow('adviser', 'director')
  @HttpCode(204)
  async askConsent(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.proposals.askConsent(caller, id);
  }

  /** Asks whoever is waited for again, at most once a day: the young person, or the employer. */
  @Post('remind')
  @Allow('adviser', 'director')
  @HttpCode(204)
  async remind(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.reminders.send(caller, id, (tx, address) => this.optOuts.has(tx, address));
  }

  /** The young person agreed on the phone; the adviser notes it. */
  @Post('agree')
  @Allow('adviser', 'director')
  @HttpCode(204)
  async agree(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AgreeDto,
  ): Promise<void> {
    await this.proposals.agree(caller, id, body);
  }

  /** The young person said no, or takes back their consent before the employer has answered. */
  @Post('decline')
  @Allow('adviser', 'director')
  @HttpCode(204)
  async decline(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: DeclineDto,
  ): Promise<void> {
    await this.proposals.decline(caller, id, body);
  }

  /** Shows the anonymous card to the employer. */
  @Post('send')
  @Allow('adviser', 'director')
  @HttpCode(204)
  async send(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.proposals.send(caller, id);
  }

  /** The employer wants to meet, and proposes two times or leaves it to the adviser. */
  @Post('meet')
  @Allow('employer', 'adviser', 'director')
  @HttpCode(204)
  async meet(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { offer }: MeetDto,
  ): Promise<void> {
    await this.proposals.meet(caller, id, offer ? offerOf(offer) : null);
  }

  @Post('reject')
  @Allow('employer', 'adviser', 'director')
  @HttpCode(204)
  async reject(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RejectDto,
  ): Promise<void> {
    await this.proposals.reject(caller, id, body);
  }

  @Post('hire')
  @Allow('employer', 'adviser', 'director')
  @HttpCode(204)
  async hire(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: HireDto,
  ): Promise<void> {
    const { contractType, startsOn, endsOn = null, weeklyHours = null } = body;
    await this.proposals.hire(caller, id, { contractType, startsOn, endsOn, weeklyHours });
  }

  @Post('withdraw')
  @Allow('adviser', 'director')
  @HttpCode(204)
  async withdraw(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: WithdrawDto,
  ): Promise<void> {
    await this.proposals.withdraw(caller, id, body.note);
  }
}
