import type { Caller } from '#accounts';
import { ageOn, Candidates } from '#candidates';
import { Clock, type IsoDate } from '#platform';
import {
  BulkSteps,
  mayBeProposed,
  Proposals,
  ProposalsQueries,
  Rankings,
  type RankedPerson,
  type RankingView,
  Territories,
} from '#proposals';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller } from '../access/allow.js';
import { toCommuneDto } from '../reference/commune.js';
import {
  CandidateNameDto,
  CardDto,
  ComparisonDto,
  ComparisonQueryDto,
  ProposalDto,
  RankingDto,
  RankingQueryDto,
  ReachDto,
  ShortlistDto,
} from './proposals.dto.js';
import { BulkOutcomeDto } from './board.dto.js';
import { toCardDto, toProposalDto } from './proposals.view.js';
import { TerritoryDto } from './territory.dto.js';
import { toTerritoryDto } from './territory.view.js';

/** Who could fill a need, who is proposed for it, and what the employer sees of them. */
@ApiTags('Propositions')
@Controller('needs/:id')
export class ShortlistController {
  constructor(
    private readonly rankings: Rankings,
    private readonly candidates: Candidates,
    private readonly proposals: Proposals,
    private readonly bulk: BulkSteps,
    private readonly queries: ProposalsQueries,
    private readonly territories: Territories,
    private readonly clock: Clock,
  ) {}

  /** How many young people fit: the number only. */
  @Get('reach')
  @Allow('employer', 'adviser', 'director')
  async reach(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<ReachDto> {
    return { matching: await this.rankings.countReachable(caller, id) };
  }

  /** Young people who fit, the best first, with every point explained; and those whom little keeps out. */
  @Get('ranking')
  @Allow('adviser', 'director')
  async ranking(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: RankingQueryDto,
  ): Promise<RankingDto> {
    const { total, ...view } = await this.rankings.show(caller, id, query.limit);
    return { ...toComparisonDto(view, this.clock.today()), total };
  }

  /** Chosen young people with the points of the ranking, wherever in it they stand. Who looked is kept. */
  @Get('comparison')
  @Allow('adviser', 'director')
  async comparison(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { candidateIds }: ComparisonQueryDto,
  ): Promise<ComparisonDto> {
    const view = await this.rankings.compare(caller, id, candidateIds);
    for (const { candidate } of [...view.ranked, ...view.out]) await this.candidates.noteRead(caller, candidate);
    return toComparisonDto(view, this.clock.today());
  }

  /** Where young people of the occupation live, counted by commune, and how far from the post. Never an address. */
  @Get('territory')
  @Allow('adviser', 'director')
  async territory(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<TerritoryDto> {
    return toTerritoryDto(await this.territories.ofNeed(caller, id));
  }

  @Get('proposals')
  @Allow('adviser', 'director')
  async list(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<ProposalDto[]> {
    const rows = await this.queries.ofNeed(caller, id);
    return rows.map((row) => toProposalDto(row, caller, this.clock));
  }

  /** Puts young people on the shortlist; nobody is asked or shown yet. */
  @Post('proposals')
  @Allow('adviser', 'director')
  async shortlist(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ShortlistDto,
  ): Promise<ProposalDto[]> {
    const created = await this.proposals.shortlist(caller, id, body.candidateIds, body.note ?? null);
    const rows = await this.queries.ofNeed(caller, id);
    return rows.filter((row) => created.includes(row.id)).map((row) => toProposalDto(row, caller, this.clock));
  }

  /** The same, each young person being asked for their consent at once: each is tried, and each says what became of it. */
  @Post('proposals/ask-consent')
  @Allow('adviser', 'director')
  @HttpCode(200)
  async propose(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ShortlistDto,
  ): Promise<BulkOutcomeDto[]> {
    return this.bulk.propose(caller, id, body.candidateIds, body.note ?? null);
  }

  /** The anonymous cards the adviser sent; name and contact only where both sides want to meet. */
  @Get('cards')
  @Allow('employer')
  async cards(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<CardDto[]> {
    return (await this.queries.cards(caller, id)).map((card) => toCardDto(card, caller, this.clock));
  }
}

const toComparisonDto = ({ ranked, out }: Pick<RankingView, 'ranked' | 'out'>, today: IsoDate): ComparisonDto => ({
  items: ranked.map(({ person, score, distanceKm, reasons, change }) => ({
    candidate: {
      ...toName(person),
      age: ageOn(person.birthDate, today),
      commune: toCommuneDto(person.communeCode),
      level: person.level,
    },
    score,
    distanceKm,
    reasons,
    change,
    proposalId: person.proposalId,
    proposalState: person.proposalState,
    proposable: mayBeProposed(person.proposalState),
  })),
  out: out.map(({ person, gates, change }) => ({ candidate: toName(person), gates, change })),
});

const toName = ({ facts, firstName, lastName }: RankedPerson): CandidateNameDto => ({
  id: facts.id,
  firstName,
  lastName,
});
