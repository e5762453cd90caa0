import { AccountsQueries, type Caller } from '#accounts';
import { FollowUpQueries, mediationMachine, type MediationListRow, Mediations } from '#follow-up';
import { allowedActions, Database, notFound } from '#platform';
import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller } from '../access/allow.js';
import { toSlotDto } from '../proposals/meetings.view.js';
import { toCheckInDto } from './check-in.view.js';
import {
  MediationDto,
  MediationPageDto,
  MediationsQueryDto,
  type MediationSummaryDto,
  NewMediationNoteDto,
  MediationOutcomeDto,
} from './mediations.dto.js';

@ApiTags('Médiations')
@Controller('mediations')
export class MediationsController {
  constructor(
    private readonly mediations: Mediations,
    private readonly queries: FollowUpQueries,
    private readonly accounts: AccountsQueries,
    private readonly database: Database,
  ) {}

  @Get()
  @Allow('adviser', 'director')
  async list(@CurrentCaller() caller: Caller, @Query() query: MediationsQueryDto): Promise<MediationPageDto> {
    const rows = await this.queries.mediations(caller, { ...query, limit: query.limit + 1 });
    const page = rows.slice(0, query.limit);
    return {
      items: page.map((row) => toSummary(caller, row)),
      next: rows.length > query.limit ? (page.at(-1)?.id ?? null) : null,
    };
  }

  /** What each side said, side by side; for staff only. */
  @Get(':id')
  @Allow('adviser', 'director')
  async get(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<MediationDto> {
    const { outcome, learnt, placementId } = await this.mediations.inScope(this.database.manager, caller, id);
    const [row] = await this.queries.mediations(caller, { id, limit: 1 });
    if (!row) throw notFound();
    const checkIns = (await this.queries.checkIns(caller, placementId)).map((checkIn) => toCheckInDto(caller, checkIn));
    return {
      ...toSummary(caller, row),
      bothSides: {
        employer: checkIns.filter(({ respondent }) => respondent === 'employer'),
        candidate: checkIns.filter(({ respondent }) => respondent === 'candidate'),
      },
      notes: await this.queries.notes(caller, id),
      plan: (await this.queries.actions(id)).map(({ startsAt, timeZone, ...action }) => ({
        ...action,
        startsAt: startsAt && toSlotDto(startsAt, timeZone),
      })),
      phones: await this.queries.phonesOf(placementId),
      history: await this.accounts.history(id),
      outcome,
      learnt,
    };
  }

  /** Takes the case up: nobody else is asked any more. */
  @Post(':id/acknowledge')
  @Allow('adviser', 'director')
  @HttpCode(204)
  async acknowledge(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.mediations.acknowledge(caller, id);
  }

  @Post(':id/work')
  @Allow('adviser', 'director')
  @HttpCode(204)
  async work(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.mediations.work(caller, id);
  }

  @Post(':id/resolve')
  @Allow('adviser', 'director')
  @HttpCode(204)
  async resolve(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: MediationOutcomeDto,
  ): Promise<void> {
    await this.mediations.resolve(caller, id, body.outcome, body.learnt);
  }

  /** The contract broke all the same. */
  @Post(':id/end-in-rupture')
  @Allow('adviser', 'director')
  @HttpCode(204)
  async endInRupture(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: MediationOutcomeDto,
  ): Promise<void> {
    await this.mediations.endInRupture(caller, id, body.outcome, body.learnt);
  }

  /** Goes on with a case that was closed by mistake, or too early. */
  @Post(':id/reopen')
  @Allow('adviser', 'director')
  @HttpCode(204)
  async reopen(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.mediations.reopen(caller, id);
  }

  @Post(':id/notes')
  @Allow('adviser', 'director')
  @HttpCode(204)
  async addNote(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: NewMediationNoteDto,
  ): Promise<void> {
    await this.mediations.addNote(caller, id, body.text, body.kind);
  }

  /** Takes back a note of one's own. */
  @Delete(':id/notes/:noteId')
  @Allow('adviser', 'director')
  @HttpCode(204)
  async removeNote(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('noteId', ParseUUIDPipe) noteId: string,
  ): Promise<void> {
    await this.mediations.removeNote(caller, id, noteId);
  }
}

const toSummary = (caller: Caller, row: MediationListRow): MediationSummaryDto => ({
  id: row.id,
  state: row.state,
  level: row.level,
  reasons: row.reasons,
  placement: {
    id: row.placementId,
    jobTitle: row.jobTitle,
    company: { id: row.companyId, name: row.companyName },
    candidate: { id: row.candidateId, firstName: row.firstName, lastName: row.lastName },
  },
  assignedTo: row.assignedTo,
  openedAt: row.openedAt,
  dueAt: row.dueAt,
  actions: allowedActions(mediationMachine, row.state, caller.role),
});
