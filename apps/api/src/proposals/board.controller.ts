import type { Caller } from '#accounts';
import { Clock } from '#platform';
import { BulkSteps, ProposalBoard } from '#proposals';
import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller } from '../access/allow.js';
import {
  BoardColumnQueryDto,
  BoardDto,
  BoardFilterDto,
  BoardPageDto,
  BulkOutcomeDto,
  ProposalIdsDto,
} from './board.dto.js';
import { toBoardCardDto } from './board.view.js';

/** Every proposal of a structure by where it stands, and one step for several of them. */
@ApiTags('Propositions')
@Controller('proposals')
export class BoardController {
  constructor(
    private readonly board: ProposalBoard,
    private readonly bulk: BulkSteps,
    private readonly clock: Clock,
  ) {}

  /** How many proposals stand in each column. */
  @Get('board')
  @Allow('adviser', 'director')
  async counts(@CurrentCaller() caller: Caller, @Query() filter: BoardFilterDto): Promise<BoardDto> {
    const [columns, needs] = await Promise.all([this.board.counts(caller, filter), this.board.needs(caller)]);
    return { columns, needs };
  }

  /** The proposals of one column, the longest there first; of what is over, the last first. */
  @Get()
  @Allow('adviser', 'director')
  async list(@CurrentCaller() caller: Caller, @Query() query: BoardColumnQueryDto): Promise<BoardPageDto> {
    const { column, limit, after, ...filter } = query;
    const rows = await this.board.column(caller, column, filter, { limit: limit + 1, after });
    const page = rows.slice(0, limit);
    return {
      items: page.map((row) => toBoardCardDto(row, caller, this.clock.today())),
      next: rows.length > limit ? (page.at(-1)?.id ?? null) : null,
    };
  }

  /** Asks several young people for their consent: each is tried, and each says what became of it. */
  @Post('ask-consent')
  @Allow('adviser', 'director')
  @HttpCode(200)
  async askConsent(@CurrentCaller() caller: Caller, @Body() { ids }: ProposalIdsDto): Promise<BulkOutcomeDto[]> {
    return this.bulk.askConsent(caller, ids);
  }

  /** Shows several anonymous cards to the employers: each is tried, and each says what became of it. */
  @Post('send')
  @Allow('adviser', 'director')
  @HttpCode(200)
  async send(@CurrentCaller() caller: Caller, @Body() { ids }: ProposalIdsDto): Promise<BulkOutcomeDto[]> {
    return this.bulk.send(caller, ids);
  }
}
