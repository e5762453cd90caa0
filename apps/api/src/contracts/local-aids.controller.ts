import type { Caller } from '#accounts';
import { contractTypeLabels, isToReverify, type LocalAid } from '#contracts';
import { LocalAids } from '#local-aids';
import { Clock } from '#platform';
import { regions } from '#reference';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CreatedDto } from '../accounts/structure.dto.js';
import { Allow, CurrentCaller } from '../access/allow.js';
import {
  LocalAidChangeDto,
  LocalAidDto,
  LocalAidEffectDto,
  LocalAidEndDto,
  LocalAidTermsDto,
  LocalAidTrialDto,
  LocalAidVersionDto,
  RegionDto,
  termsOf,
} from './local-aids.dto.js';

/** Aids of regions, departments, intercommunalities and OPCO, and the PEC rates of prefects, as an administrator writes them down. */
@ApiTags('Aides locales')
@Controller('admin/local-aids')
export class LocalAidsController {
  constructor(
    private readonly clock: Clock,
    private readonly aids: LocalAids,
  ) {}

  @Get()
  @Allow('administrator')
  async list(): Promise<LocalAidDto[]> {
    const today = this.clock.today();
    const rows = await this.aids.list();
    return rows.map(({ id, version, changedAt, terms }) => ({
      id,
      version,
      changedAt,
      state: stateOf(terms, today),
      toReverify: isToReverify(terms.verifiedOn, today),
      terms: toTermsDto(terms),
    }));
  }

  @Get('regions')
  @Allow('administrator')
  regions(): RegionDto[] {
    return regions.map(({ code, name }) => ({ code, name }));
  }

  @Post()
  @Allow('administrator')
  async create(@CurrentCaller() caller: Caller, @Body() body: LocalAidTermsDto): Promise<CreatedDto> {
    return { id: await this.aids.create(caller, termsOf(body)) };
  }

  /** What writing these terms would change for a few example hires; nothing is kept. */
  @Post('preview')
  @Allow('administrator')
  @HttpCode(200)
  async preview(@Body() body: LocalAidTrialDto): Promise<LocalAidEffectDto[]> {
    const effects = await this.aids.preview(termsOf(body), body.replaces ?? null);
    return effects.map(({ contract, ...effect }) => ({ ...effect, contractLabel: contractTypeLabels[contract] }));
  }

  @Put(':id')
  @Allow('administrator')
  @HttpCode(204)
  async change(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: LocalAidChangeDto,
  ): Promise<void> {
    await this.aids.change(caller, id, body.version, termsOf(body));
  }

  /** Ends the aid on a day. It stays listed, to say since when. */
  @Post(':id/end')
  @Allow('administrator')
  @HttpCode(204)
  async end(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { on }: LocalAidEndDto,
  ): Promise<void> {
    await this.aids.end(caller, id, on);
  }

  /** Every version, the newest first: who wrote it and when. */
  @Get(':id/history')
  @Allow('administrator')
  async history(@Param('id', ParseUUIDPipe) id: string): Promise<LocalAidVersionDto[]> {
    const versions = await this.aids.history(id);
    return versions.map(({ terms, ...version }) => ({ ...version, terms: toTermsDto(terms) }));
  }
}

function stateOf({ from, to }: LocalAid, today: string): LocalAidDto['state'] {
  if (from > today) return 'to_come';
  return to !== null && to < today ? 'ended' : 'in_force';
}

const toTermsDto = (terms: LocalAid): LocalAidTermsDto => ({
  ...terms,
  territoryCodes: [...terms.territoryCodes],
  contractTypes: [...terms.contractTypes],
  publics: [...terms.publics],
});
