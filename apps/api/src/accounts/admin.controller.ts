import { CompaniesQueries } from '#companies';
import { NeedsQueries } from '#needs';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../access/allow.js';
import { toCommuneDto } from '../reference/commune.js';
import { UnservedDto } from './admin.dto.js';

@ApiTags('Administration')
@Controller('admin')
export class AdminController {
  constructor(
    private readonly companies: CompaniesQueries,
    private readonly needs: NeedsQueries,
  ) {}

  /** Companies and needs in communes no structure serves: someone must take them. */
  @Get('unserved')
  @Allow('administrator')
  async unserved(): Promise<UnservedDto> {
    const [companies, needs] = await Promise.all([this.companies.unserved(), this.needs.unserved()]);
    return {
      companies: companies.map(({ communeCode, ...row }) => ({ ...row, commune: toCommuneDto(communeCode) })),
      needs: needs.map(({ communeCode, ...row }) => ({ ...row, commune: toCommuneDto(communeCode) })),
    };
  }
}
