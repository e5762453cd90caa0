import type { Caller } from '#accounts';
import { CompanyPeople } from '#companies';
import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller } from '../access/allow.js';
import { CreatedDto, NewPersonDto } from '../accounts/structure.dto.js';
import { CompanyPersonDto } from './companies.dto.js';

@ApiTags('Entreprises')
@Controller('company/people')
export class CompanyPeopleController {
  constructor(private readonly people: CompanyPeople) {}

  /** Who acts for the caller’s company. */
  @Get()
  @Allow('employer')
  list(@CurrentCaller() caller: Caller): Promise<CompanyPersonDto[]> {
    return this.people.list(caller);
  }

  /** Gives a colleague access; a mail tells them. */
  @Post()
  @Allow('employer')
  async invite(@CurrentCaller() caller: Caller, @Body() body: NewPersonDto): Promise<CreatedDto> {
    return { id: await this.people.invite(caller, body) };
  }

  @Delete(':membershipId')
  @Allow('employer')
  @HttpCode(204)
  async remove(
    @CurrentCaller() caller: Caller,
    @Param('membershipId', ParseUUIDPipe) membershipId: string,
  ): Promise<void> {
    await this.people.remove(caller, membershipId);
  }
}
