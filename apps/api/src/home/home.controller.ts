import type { Caller } from '#accounts';
import { FollowUpQueries } from '#follow-up';
import { NeedsQueries } from '#needs';
import { ProposalsToDo } from '#proposals';
import { Occupations } from '#reference';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller } from '../access/allow.js';
import { toNeedSummaryDto } from '../needs/need-summary.js';
import { HomeDto } from './home.dto.js';

const SHOWN = 20;
const OVER = ['filled', 'closed'];

@ApiTags('À faire')
@Controller('home')
export class HomeController {
  constructor(
    private readonly needs: NeedsQueries,
    private readonly proposals: ProposalsToDo,
    private readonly followUp: FollowUpQueries,
    private readonly occupations: Occupations,
  ) {}

  /** What waits for the company, and where it stands. */
  @Get()
  @Allow('employer')
  async home(@CurrentCaller() caller: Caller): Promise<HomeDto> {
    const [needs, cardsToAnswer, checkInsToAnswer, recruits] = await Promise.all([
      this.needs.list(caller, { limit: SHOWN }),
      this.proposals.cardsToAnswer(caller),
      this.followUp.checkInsToAnswer(caller),
      this.followUp.runningPlacements(caller),
    ]);
    return {
      needs: needs.filter(({ state }) => !OVER.includes(state)).map((row) => toNeedSummaryDto(row, this.occupations)),
      cardsToAnswer,
      checkInsToAnswer,
      recruits,
    };
  }
}
