import { AccountsQueries, type Caller } from '#accounts';
import { ageOn, type Candidate, Candidates, CandidatesQueries, type Target } from '#candidates';
import { Clock } from '#platform';
import { ProposalsQueries } from '#proposals';
import { Occupations } from '#reference';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller } from '../access/allow.js';
import { CreatedDto } from '../accounts/structure.dto.js';
import { ProposalDto } from '../proposals/proposals.dto.js';
import { toProposalDto } from '../proposals/proposals.view.js';
import { toCommuneDto } from '../reference/commune.js';
import { CodeLabelDto } from '../reference/reference.dto.js';
import {
  CandidateDto,
  CandidatePageDto,
  CandidatesQueryDto,
  CreateCandidateDto,
  UpdateCandidateDto,
} from './candidates.dto.js';

/** Young people's files: for staff of their structure, and every reading is logged. */
@ApiTags('Jeunes')
@Controller('candidates')
export class CandidatesController {
  constructor(
    private readonly candidates: Candidates,
    private readonly queries: CandidatesQueries,
    private readonly proposals: ProposalsQueries,
    private readonly occupations: Occupations,
    private readonly accounts: AccountsQueries,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('adviser', 'director')
  async list(@CurrentCaller() caller: Caller, @Query() query: CandidatesQueryDto): Promise<CandidatePageDto> {
    const rows = await this.queries.list(caller, { ...query, limit: query.limit + 1 });
    const page = rows.slice(0, query.limit);
    return {
      items: page.map(({ communeCode, targetCodes, birthDate, ...row }) => ({
        ...row,
        age: ageOn(birthDate, this.clock.today()),
        commune: toCommuneDto(communeCode),
        targets: targetCodes.map((code) => this.labelled(code)),
      })),
      next: rows.length > query.limit ? (page.at(-1)?.id ?? null) : null,
    };
  }

  @Post()
  @Allow('adviser', 'director')
  async create(@CurrentCaller() caller: Caller, @Body() body: CreateCandidateDto): Promise<CreatedDto> {
    return { id: await this.candidates.create(caller, body) };
  }

  /** The file; who read it and when is kept. */
  @Get(':id')
  @Allow('adviser', 'director')
  async get(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<CandidateDto> {
    const { candidate, targets } = await this.candidates.read(caller, id);
    return { ...this.toDto(candidate, targets), history: await this.accounts.history(id) };
  }

  @Patch(':id')
  @Allow('adviser', 'director')
  @HttpCode(204)
  async update(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: UpdateCandidateDto,
  ): Promise<void> {
    await this.candidates.update(caller, id, body);
  }

  @Get(':id/proposals')
  @Allow('adviser', 'director')
  async proposalsOf(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<ProposalDto[]> {
    const rows = await this.proposals.ofCandidate(caller, id);
    return rows.map((row) => toProposalDto(row, caller, this.clock));
  }

  private labelled(code: string): CodeLabelDto {
    return { code, label: this.occupations.byCode(code)?.label ?? code };
  }

  private toDto(candidate: Candidate, targets: readonly Target[]): Omit<CandidateDto, 'history'> {
    return {
      id: candidate.id,
      state: candidate.state,
      externalId: candidate.externalId,
      firstName: candidate.firstName,
      lastName: candidate.lastName,
      birthDate: candidate.birthDate,
      age: ageOn(candidate.birthDate, this.clock.today()),
      email: candidate.email,
      phone: candidate.phone,
      commune: toCommuneDto(candidate.communeCode),
      radiusKm: candidate.radiusKm,
      means: candidate.means,
      availableFrom: candidate.availableFrom,
      level: candidate.level,
      licences: candidate.licences,
      skills: candidate.skills,
      certificates: candidate.certificates,
      experiences: candidate.experiences,
      days: candidate.days,
      nights: candidate.nights,
      disabledWorker: candidate.disabledWorker,
      referentAccountId: candidate.referentAccountId,
      substituteAccountId: candidate.substituteAccountId,
      targets: targets.map(({ code }) => this.labelled(code)),
      createdAt: candidate.createdAt,
      updatedAt: candidate.updatedAt,
    };
  }
}
