import { AccountsQueries, type Caller, People, Structures } from '#accounts';
import { HandOvers } from '#follow-up';
import { notFound } from '#platform';
import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller } from '../access/allow.js';
import { toCommuneDto } from '../reference/commune.js';
import {
  AddPersonDto,
  ChangeRoleDto,
  CreatedDto,
  CreateStructureDto,
  GiveFilesDto,
  GivenFileDto,
  HandOverDto,
  HeldFilesDto,
  PersonDto,
  SetCommunesDto,
  StructureDto,
  StructureSummaryDto,
} from './structure.dto.js';

@ApiTags('Structure')
@Controller()
export class StructureController {
  constructor(
    private readonly structures: Structures,
    private readonly people: People,
    private readonly accounts: AccountsQueries,
    private readonly handOvers: HandOvers,
  ) {}

  @Get('structure')
  @Allow('adviser', 'director')
  async structure(@CurrentCaller() caller: Caller): Promise<StructureDto> {
    const structure = caller.structureId === null ? null : await this.accounts.structure(caller.structureId);
    if (!structure) throw notFound();
    const codes = await this.accounts.communesOf(structure.id);
    return {
      id: structure.id,
      name: structure.name,
      email: structure.email,
      phone: structure.phone,
      communes: codes.map(toCommuneDto),
    };
  }

  /** Replaces the communes served; companies and needs nobody served are taken over. */
  @Put('structure/communes')
  @Allow('director')
  @HttpCode(204)
  async setCommunes(@CurrentCaller() caller: Caller, @Body() body: SetCommunesDto): Promise<void> {
    await this.structures.setCommunes(caller, body.codes);
  }

  @Get('structure/people')
  @Allow('adviser', 'director')
  listPeople(@CurrentCaller() caller: Caller): Promise<PersonDto[]> {
    return this.accounts.people(caller);
  }

  @Post('structure/people')
  @Allow('director')
  async addPerson(@CurrentCaller() caller: Caller, @Body() body: AddPersonDto): Promise<CreatedDto> {
    return { id: await this.people.addToStructure(caller, body, body.role) };
  }

  @Patch('structure/people/:membershipId')
  @Allow('director')
  @HttpCode(204)
  async changeRole(
    @CurrentCaller() caller: Caller,
    @Param('membershipId', ParseUUIDPipe) membershipId: string,
    @Body() body: ChangeRoleDto,
  ): Promise<void> {
    await this.people.changeRole(caller, membershipId, body.role);
  }

  @Delete('structure/people/:membershipId')
  @Allow('director')
  @HttpCode(204)
  async removePerson(
    @CurrentCaller() caller: Caller,
    @Param('membershipId', ParseUUIDPipe) membershipId: string,
  ): Promise<void> {
    await this.handOvers.letGo(caller, membershipId);
  }

  /** What somebody looks after, before it is handed over. */
  @Get('structure/people/:membershipId/files')
  @Allow('director')
  held(
    @CurrentCaller() caller: Caller,
    @Param('membershipId', ParseUUIDPipe) membershipId: string,
  ): Promise<HeldFilesDto> {
    return this.handOvers.held(caller, membershipId);
  }

  /** Everything somebody looks after goes to colleagues, at once. @returns what went. */
  @Post('structure/people/:membershipId/hand-over')
  @Allow('director')
  handOver(
    @CurrentCaller() caller: Caller,
    @Param('membershipId', ParseUUIDPipe) membershipId: string,
    @Body() { toMembershipIds }: HandOverDto,
  ): Promise<HeldFilesDto> {
    return this.handOvers.handOver(caller, membershipId, toMembershipIds);
  }

  /** Some files go to one colleague, or to whoever asks. Each one answers for itself. */
  @Post('structure/hand-overs')
  @Allow('adviser', 'director')
  @HttpCode(200)
  give(@CurrentCaller() caller: Caller, @Body() { toMembershipId, files }: GiveFilesDto): Promise<GivenFileDto[]> {
    return this.handOvers.give(caller, toMembershipId, files);
  }

  @Get('admin/structures')
  @Allow('administrator')
  list(): Promise<StructureSummaryDto[]> {
    return this.accounts.structures();
  }

  @Post('admin/structures')
  @Allow('administrator')
  async create(@Body() body: CreateStructureDto): Promise<CreatedDto> {
    return { id: await this.structures.create(body, body.director) };
  }
}
