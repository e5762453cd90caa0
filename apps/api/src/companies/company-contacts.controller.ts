import type { Caller } from '#accounts';
import { CompanyContacts } from '#companies';
import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller } from '../access/allow.js';
import { CreatedDto } from '../accounts/structure.dto.js';
import { CompanyContactDto, NewCompanyContactDto } from './companies.dto.js';

@ApiTags('Entreprises')
@Controller('companies/:id/contacts')
export class CompanyContactsController {
  constructor(private readonly contacts: CompanyContacts) {}

  /** Calls, visits and mails of the structure with the company, the latest first. */
  @Get()
  @Allow('adviser', 'director')
  list(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<CompanyContactDto[]> {
    return this.contacts.list(caller, id);
  }

  @Post()
  @Allow('adviser', 'director')
  async note(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: NewCompanyContactDto,
  ): Promise<CreatedDto> {
    return { id: await this.contacts.note(caller, id, body) };
  }

  /** Takes back what the caller wrote. */
  @Delete(':contactId')
  @Allow('adviser', 'director')
  @HttpCode(204)
  async remove(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('contactId', ParseUUIDPipe) contactId: string,
  ): Promise<void> {
    await this.contacts.remove(caller, id, contactId);
  }
}
