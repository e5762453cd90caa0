import { AccountsQueries, type Caller } from '#accounts';
import { Candidates } from '#candidates';
import {
  endReasons,
  FollowUpQueries,
  type JobOutcome,
  keptAfterMonths,
  milestoneOf,
  Mediations,
  Outcomes,
  type PlacementListRow,
  Placements,
} from '#follow-up';
import { Database, invalid, notFound } from '#platform';
import { Occupations } from '#reference';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller } from '../access/allow.js';
import { CreatedDto } from '../accounts/structure.dto.js';
import { toCheckInDto } from './check-in.view.js';
import {
  AskHelpDto,
  ChangePlacementDto,
  EndPlacementDto,
  NewPlacementDto,
  NextStepDto,
  type OutcomeDto,
  type PlacementAction,
  PlacementDto,
  PlacementPageDto,
  PlacementsQueryDto,
  type PlacementSummaryDto,
} from './placements.dto.js';

@ApiTags('Suivi dans l’emploi')
@Controller('placements')
export class PlacementsController {
  constructor(
    private readonly placements: Placements,
    private readonly mediations: Mediations,
    private readonly queries: FollowUpQueries,
    private readonly outcomes: Outcomes,
    private readonly accounts: AccountsQueries,
    private readonly candidates: Candidates,
    private readonly occupations: Occupations,
    private readonly database: Database,
  ) {}

  @Get()
  @Allow('employer', 'adviser', 'director')
  async list(@CurrentCaller() caller: Caller, @Query() query: PlacementsQueryDto): Promise<PlacementPageDto> {
    const rows = await this.queries.placements(caller, { ...query, limit: query.limit + 1 });
    const page = rows.slice(0, query.limit);
    return {
      items: page.map((row) => toSummary(caller, row)),
      next: rows.length > query.limit ? (page.at(-1)?.id ?? null) : null,
    };
  }

  /** Records a job found otherwise: alone, as a discovery period, through a temporary work agency. */
  @Post()
  @Allow('adviser', 'director')
  async record(@CurrentCaller() caller: Caller, @Body() body: NewPlacementDto): Promise<CreatedDto> {
    if (body.occupationCode && !this.occupations.byCode(body.occupationCode)) {
      throw invalid('occupation_unknown', 'occupationCode', 'Ce métier n’est pas dans la liste.');
    }
    const { occupationCode = null, endsOn = null, weeklyHours = null, ...rest } = body;
    return { id: await this.placements.record(caller, { ...rest, occupationCode, endsOn, weeklyHours }) };
  }

  /** Everything staff need on one page; an employer sees the contract and the company's own answers, no other. */
  @Get(':id')
  @Allow('employer', 'adviser', 'director')
  async get(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<PlacementDto> {
    const placement = await this.placements.inScope(this.database.manager, caller, id);
    const [row] = await this.queries.placements(caller, { id, limit: 1 });
    if (!row) throw notFound();
    // The page shows the young person's answers, as their file would.
    if (caller.role !== 'employer') await this.candidates.noteRead(caller, placement.candidateId);
    const checkIns = await this.queries.checkIns(caller, id);
    const { occupationCode } = placement;
    return {
      ...toSummary(caller, row),
      origin: placement.origin,
      occupation:
        occupationCode === null
          ? null
          : { code: occupationCode, label: this.occupations.byCode(occupationCode)?.label ?? occupationCode },
      trialEndsOn: placement.trialEndsOn,
      weeklyHours: placement.weeklyHours,
      rhythm: placement.rhythm,
      endedOn: placement.endedOn,
      endReason: placement.endReason,
      endReasonLabel: placement.endReason && endReasons[placement.endReason].label,
      nextStep: caller.role === 'employer' ? null : placement.nextStep,
      outcome: caller.role === 'employer' ? null : toOutcomeDto(await this.outcomes.ofPlacement(placement)),
      checkIns: checkIns.map((checkIn) => toCheckInDto(caller, checkIn)),
      history: caller.role === 'employer' ? [] : await this.accounts.history(id),
    };
  }

  /** Changes dates, contract or hours; what was not asked yet is planned again. */
  @Patch(':id')
  @Allow('adviser', 'director')
  @HttpCode(204)
  async change(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ChangePlacementDto,
  ): Promise<void> {
    await this.placements.change(caller, id, body);
  }

  @Post(':id/end')
  @Allow('adviser', 'director')
  @HttpCode(204)
  async end(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: EndPlacementDto,
  ): Promise<void> {
    await this.placements.end(caller, id, body);
  }

  /** What comes next for the young person: back to the proposals, or not, with what worked. */
  @Post(':id/next-step')
  @Allow('adviser', 'director')
  @HttpCode(204)
  async nextStep(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: NextStepDto,
  ): Promise<void> {
    await this.placements.decideNext(caller, id, body);
  }

  /** A company asks for help with someone it employs: opens a mediation. */
  @Post(':id/help')
  @Allow('employer')
  @HttpCode(204)
  async askHelp(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AskHelpDto,
  ): Promise<void> {
    await this.mediations.askHelp(caller, id, body.text);
  }
}

const toOutcomeDto = (outcome: JobOutcome | null): OutcomeDto | null =>
  outcome && {
    kept: keptAfterMonths.map((months) => ({ months, state: outcome.kept[months] })),
    lastingOverSixMonths: outcome.lasting.overSixMonths,
    lastingSixMonthsOrMore: outcome.lasting.sixMonthsOrMore,
    agreedDays: outcome.agreedDays,
    workedDays: outcome.workedDays,
  };

function actionsOf(caller: Caller, { state }: PlacementListRow): PlacementAction[] {
  if (state === 'ended') return caller.role === 'employer' ? [] : ['next'];
  return caller.role === 'employer' ? ['help'] : ['change', 'end'];
}

const toSummary = (caller: Caller, row: PlacementListRow): PlacementSummaryDto => ({
  id: row.id,
  state: row.state,
  company: { id: row.companyId, name: row.companyName },
  candidate: { id: row.candidateId, firstName: row.firstName, lastName: row.lastName },
  jobTitle: row.jobTitle,
  contractType: row.contractType,
  startsOn: row.startsOn,
  endsOn: row.endsOn,
  nextCheckInOn: row.nextCheckInOn,
  comingCheckIns: row.comingCheckIns.map((coming) => ({ ...coming, title: milestoneOf(coming.milestone).title })),
  whatWorked: row.whatWorked,
  mediation: row.mediation,
  actions: actionsOf(caller, row),
});
