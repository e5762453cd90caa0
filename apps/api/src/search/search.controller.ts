import type { Caller } from '#accounts';
import { SearchQueries } from '#follow-up';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller } from '../access/allow.js';
import { SearchDto, SearchQueryDto } from './search.dto.js';

@ApiTags('Recherche')
@Controller()
export class SearchController {
  constructor(private readonly search: SearchQueries) {}

  /** Everything of the structure that holds these words: young people, companies, needs, placements. */
  @Get('search')
  @Allow('adviser', 'director')
  async find(@CurrentCaller() caller: Caller, @Query() { q }: SearchQueryDto): Promise<SearchDto> {
    return { items: await this.search.find(caller, q) };
  }
}
