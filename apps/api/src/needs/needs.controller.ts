import { AccountsQueries, type Caller } from '#accounts';
import { CompaniesQueries } from '#companies';
import { type NeedAnalysis, needMachine, Needs, NeedsQueries, Wordings } from '#needs';
import { allowedActions, Database, invalid } from '#platform';
import { LIKELY_FROM, Occupations } from '#reference';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller } from '../access/allow.js';
import { CreatedDto } from '../accounts/structure.dto.js';
import { toNeedSummaryDto } from './need-summary.js';
import {
  AnalyseNeedDto,
  CloseNeedDto,
  CreateNeedDto,
  NeedDto,
  NeedPageDto,
  NeedsQueryDto,
  NoteDto,
  UpdateNeedDto,
} from './needs.dto.js';
import { NeedAnalysisDto } from './need-analysis.dto.js';

@ApiTags('Besoins')
@Controller('needs')
export class NeedsController {
  constructor(
    private readonly needs: Needs,
    private readonly queries: NeedsQueries,
    private readonly wordings: Wordings,
    private readonly companies: CompaniesQueries,
    private readonly accounts: AccountsQueries,
    private readonly occupations: Occupations,
    private readonly database: Database,
  ) {}

  /** Reads a text without storing it: what was understood, what is missing, what the law forbids. */
  @Post('analyses')
  @Allow('employer', 'adviser', 'director')
  @HttpCode(200)
  async analyse(@CurrentCaller() caller: Caller, @Body() body: AnalyseNeedDto): Promise<NeedAnalysisDto> {
    if (body.text === '' && !body.title) throw invalid('empty', 'text', 'Décrivez le poste en quelques mots.');
    const companyId = caller.role === 'employer' ? caller.companyId : (body.companyId ?? null);
    const company = companyId === null ? null : await this.companies.byId(companyId);
    return toAnalysisDto(
      await this.needs.analyse(
        {
          title: body.title,
          text: body.text,
          communeCode: body.communeCode ?? company?.communeCode,
          naf: company?.nafCode,
        },
        body.answers ?? {},
      ),
    );
  }

  @Post()
  @Allow('employer', 'adviser', 'director')
  async create(@CurrentCaller() caller: Caller, @Body() body: CreateNeedDto): Promise<CreatedDto> {
    const { companyId, changedWordings, ...fields } = body;
    if (fields.title === '' && fields.description === '')
      throw invalid('empty', 'description', 'Décrivez le poste en quelques mots.');
    this.checkOccupation(fields.occupationCode);
    return { id: await this.needs.create(caller, companyId, fields, changedWordings) };
  }

  @Get()
  @Allow('employer', 'adviser', 'director', 'administrator')
  async list(@CurrentCaller() caller: Caller, @Query() query: NeedsQueryDto): Promise<NeedPageDto> {
    const rows = await this.queries.list(caller, { ...query, limit: query.limit + 1 });
    const page = rows.slice(0, query.limit);
    return {
      items: page.map((row) => toNeedSummaryDto(row, this.occupations)),
      next: rows.length > query.limit ? (page.at(-1)?.id ?? null) : null,
    };
  }

  @Get(':id')
  @Allow('employer', 'adviser', 'director')
  async get(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<NeedDto> {
    const need = await this.needs.inScope(this.database.manager, caller, id);
    const company = await this.companies.byId(need.companyId);
    const history = await this.accounts.history(id);
    return {
      ...toNeedSummaryDto({ ...need, companyName: company?.name ?? '' }, this.occupations),
      description: need.description,
      contractType: need.contractType,
      durationMonths: need.durationMonths,
      weeklyHours: need.weeklyHours,
      schedule: need.schedule,
      grossMonthlyCents: need.grossMonthlyCents,
      licences: need.licences,
      skills: need.skills,
      certificates: need.certificates,
      minimumLevel: need.minimumLevel,
      analysis: need.analysis && toAnalysisDto(need.analysis),
      expiresOn: need.expiresOn,
      closedReason: need.closedReason,
      actions: allowedActions(needMachine, need.state, caller.role),
      wordings: caller.role === 'employer' ? [] : await this.wordings.ofNeed(id),
      history: caller.role === 'employer' ? history.filter(({ action }) => action === 'send_back') : history,
    };
  }

  @Patch(':id')
  @Allow('employer', 'adviser', 'director')
  @HttpCode(204)
  async update(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: UpdateNeedDto,
  ): Promise<void> {
    this.checkOccupation(body.occupationCode);
    await this.needs.update(caller, id, body);
  }

  @Post(':id/submit')
  @Allow('employer', 'adviser', 'director')
  @HttpCode(204)
  submit(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.needs.submit(caller, id);
  }

  /** Gives a need back to the company with a word on what to change. */
  @Post(':id/send-back')
  @Allow('adviser', 'director')
  @HttpCode(204)
  sendBack(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: NoteDto,
  ): Promise<void> {
    return this.needs.sendBack(caller, id, body.note);
  }

  @Post(':id/open')
  @Allow('adviser', 'director')
  @HttpCode(204)
  open(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.needs.open(caller, id);
  }

  @Post(':id/pause')
  @Allow('employer', 'adviser', 'director')
  @HttpCode(204)
  pause(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.needs.pause(caller, id);
  }

  @Post(':id/resume')
  @Allow('employer', 'adviser', 'director')
  @HttpCode(204)
  resume(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.needs.resume(caller, id);
  }

  @Post(':id/renew')
  @Allow('employer', 'adviser', 'director')
  @HttpCode(204)
  renew(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.needs.renew(caller, id);
  }

  /** Goes on looking for as long again. */
  @Post(':id/extend')
  @Allow('employer', 'adviser', 'director')
  @HttpCode(204)
  extend(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.needs.extend(caller, id);
  }

  /** A new draft with what a former need said, its day left to choose. */
  @Post(':id/copy')
  @Allow('employer', 'adviser', 'director')
  async copy(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<CreatedDto> {
    return { id: await this.needs.copy(caller, id) };
  }

  @Post(':id/close')
  @Allow('employer', 'adviser', 'director')
  @HttpCode(204)
  close(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CloseNeedDto,
  ): Promise<void> {
    return this.needs.close(caller, id, body.reason);
  }

  /** The exception of the law applies to a wording that only warns: an adviser says why. */
  @Post(':id/wordings/:wordingId/justify')
  @Allow('adviser', 'director')
  @HttpCode(204)
  async justify(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('wordingId', ParseUUIDPipe) wordingId: string,
    @Body() body: NoteDto,
  ): Promise<void> {
    await this.needs.inScope(this.database.manager, caller, id);
    await this.wordings.justify(caller, id, wordingId, body.note);
  }

  private checkOccupation(code: string | null | undefined): void {
    if (code && !this.occupations.byCode(code))
      throw invalid('occupation_unknown', 'occupationCode', 'Ce métier n’est pas dans la liste.');
  }
}

/** The analysis as shown: what the page uses, by name. */
const toAnalysisDto = (analysis: NeedAnalysis): NeedAnalysisDto => ({
  occupation: analysis.occupation && {
    code: analysis.occupation.code,
    label: analysis.occupation.label,
    appellation: analysis.occupation.appellation,
    confidence: analysis.occupation.confidence,
    sure: analysis.occupation.sure,
  },
  alternatives: analysis.alternatives
    .filter(({ score }) => score >= LIKELY_FROM)
    .map(({ code, label, appellation, score }) => ({ code, label, appellation, confidence: score })),
  posts: analysis.posts,
  others: analysis.others.map(({ occupation, posts, excerpt }) => ({
    occupation: occupation && { code: occupation.code, label: occupation.label },
    posts,
    excerpt,
  })),
  contract: analysis.contract && { type: analysis.contract.type, durationMonths: analysis.contract.durationMonths },
  weeklyHours: analysis.weeklyHours,
  schedule: analysis.schedule && {
    days: analysis.schedule.days,
    parts: analysis.schedule.parts,
    from: analysis.schedule.from,
    to: analysis.schedule.to,
    night: analysis.schedule.night,
    sunday: analysis.schedule.sunday,
    shifts: analysis.schedule.shifts,
  },
  licences: analysis.licences.map(({ code, required, wish }) => ({ code, required, wish })),
  certificates: analysis.certificates.map(({ label, required }) => ({ label, required })),
  skills: analysis.skills.map(({ code, label }) => ({ code, label })),
  place: analysis.place && { commune: analysis.place.commune, text: analysis.place.text },
  startsOn: analysis.startsOn,
  pay: analysis.pay && { amount: analysis.pay.amount, per: analysis.pay.per },
  findings: analysis.findings,
  unlawful: analysis.unlawful,
  questions: analysis.questions,
});
