import type { Caller } from '#accounts';
import { CandidateNotes } from '#candidates';
import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller } from '../access/allow.js';
import { CreatedDto } from '../accounts/structure.dto.js';
import { CandidateNoteDto, WriteCandidateNoteDto } from './candidate-notes.dto.js';

@ApiTags('Jeunes')
@Controller('candidates/:id/notes')
export class CandidateNotesController {
  constructor(private readonly notes: CandidateNotes) {}

  /** Between colleagues, the latest first; never shown to a company. */
  @Get()
  @Allow('adviser', 'director')
  list(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<CandidateNoteDto[]> {
    return this.notes.list(caller, id);
  }

  @Post()
  @Allow('adviser', 'director')
  async write(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { text }: WriteCandidateNoteDto,
  ): Promise<CreatedDto> {
    return { id: await this.notes.write(caller, id, text) };
  }

  /** Takes back what the caller wrote. */
  @Delete(':noteId')
  @Allow('adviser', 'director')
  @HttpCode(204)
  async remove(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('noteId', ParseUUIDPipe) noteId: string,
  ): Promise<void> {
    await this.notes.remove(caller, id, noteId);
  }
}
