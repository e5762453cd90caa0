import type { Caller } from '#accounts';
import { Companies, CompaniesQueries, type Company, CompanyFollowers } from '#companies';
import { Database, notFound } from '#platform';
import { nafLabel } from '#reference';
import { Body, Controller, Get, HttpCode, Ip, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller, Public } from '../access/allow.js';
import { toCommuneDto } from '../reference/commune.js';
import {
  CompaniesQueryDto,
  CompanyDto,
  CompanyPageDto,
  CreateCompanyDto,
  CreatedCompanyDto,
  PendingEmployerDto,
  RegistrationDto,
  UpdateCompanyDto,
} from './companies.dto.js';

@ApiTags('Entreprises')
@Controller()
export class CompaniesController {
  constructor(
    private readonly companies: Companies,
    private readonly queries: CompaniesQueries,
    private readonly followers: CompanyFollowers,
    private readonly database: Database,
  ) {}

  /** An employer registers; a code is mailed. The answer is the same whatever was known before. */
  @Post('registrations')
  @Public()
  @HttpCode(202)
  async register(@Body() body: RegistrationDto, @Ip() address: string): Promise<void> {
    await this.companies.register(body, address);
  }

  @Get('companies')
  @Allow('adviser', 'director')
  async list(@CurrentCaller() caller: Caller, @Query() query: CompaniesQueryDto): Promise<CompanyPageDto> {
    const rows = await this.queries.list(caller, { ...query, limit: query.limit + 1 });
    const page = rows.slice(0, query.limit);
    return {
      items: page.map(({ communeCode, ...row }) => ({ ...row, commune: toCommuneDto(communeCode) })),
      next: rows.length > query.limit ? (page.at(-1)?.id ?? null) : null,
    };
  }

  @Post('companies')
  @Allow('adviser', 'director')
  async create(@CurrentCaller() caller: Caller, @Body() body: CreateCompanyDto): Promise<CreatedCompanyDto> {
    return this.companies.createByStaff(caller, body);
  }

  @Get('companies/:id')
  @Allow('employer', 'adviser', 'director')
  async get(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<CompanyDto> {
    refuseUnconfirmed(caller);
    const { manager } = this.database;
    const company = await this.companies.inScope(manager, caller, id);
    return toCompanyDto(company, await this.followers.names(manager, company));
  }

  @Patch('companies/:id')
  @Allow('employer', 'adviser', 'director')
  @HttpCode(204)
  async update(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: UpdateCompanyDto,
  ): Promise<void> {
    refuseUnconfirmed(caller);
    await this.companies.update(caller, id, body);
  }

  @Get('employers/pending')
  @Allow('employer', 'adviser', 'director')
  async pending(@CurrentCaller() caller: Caller): Promise<PendingEmployerDto[]> {
    const rows = await this.queries.pendingEmployers(caller);
    return rows.map((row) => ({
      membershipId: row.membershipId,
      firstName: row.firstName,
      lastName: row.lastName,
      email: row.email,
      createdAt: row.createdAt,
      company: { id: row.companyId, name: row.companyName, siret: row.siret, commune: toCommuneDto(row.communeCode) },
      firstOfCompany: row.firstOfCompany,
    }));
  }

  @Post('employers/:membershipId/confirm')
  @Allow('employer', 'adviser', 'director')
  @HttpCode(204)
  async confirm(
    @CurrentCaller() caller: Caller,
    @Param('membershipId', ParseUUIDPipe) membershipId: string,
  ): Promise<void> {
    await this.companies.confirmEmployer(caller, membershipId);
  }

  @Post('employers/:membershipId/refuse')
  @Allow('employer', 'adviser', 'director')
  @HttpCode(204)
  async refuse(
    @CurrentCaller() caller: Caller,
    @Param('membershipId', ParseUUIDPipe) membershipId: string,
  ): Promise<void> {
    await this.companies.refuseEmployer(caller, membershipId);
  }
}

/** Anyone may register under a company's number: until confirmed they neither read nor change its file. */
function refuseUnconfirmed({ role, confirmed }: Caller): void {
  if (role === 'employer' && !confirmed) throw notFound();
}

const toCompanyDto = (company: Company, structures: string[]): CompanyDto => ({
  structures,
  id: company.id,
  siret: company.siret,
  name: company.name,
  commune: toCommuneDto(company.communeCode),
  address: company.address,
  headcount: company.headcount,
  nafCode: company.nafCode,
  activity: company.nafCode === null ? null : (nafLabel(company.nafCode) ?? null),
  contactName: company.contactName,
  email: company.email,
  phone: company.phone,
  presentation: company.presentation,
  access: company.access,
  tutorAvailable: company.tutorAvailable,
  confirmed: company.confirmedAt !== null,
});
