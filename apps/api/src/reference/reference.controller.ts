import { contractTypes } from '#contracts';
import { notFound } from '#platform';
import { Occupations, searchCommunes } from '#reference';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public } from '../access/allow.js';
import { CodeLabelDto, CommuneFoundDto, OccupationDto, OccupationFoundDto, SearchQueryDto } from './reference.dto.js';

const SUGGESTIONS = 8;

/** Public reference data: what forms suggest while one types. */
@ApiTags('Référentiels')
@Controller('reference')
export class ReferenceController {
  constructor(private readonly occupations: Occupations) {}

  @Get('communes')
  @Public()
  communes(@Query() query: SearchQueryDto): CommuneFoundDto[] {
    return searchCommunes(query.q, SUGGESTIONS).map(({ code, name, postalCodes, departement }) => ({
      code,
      name,
      postalCodes: [...postalCodes],
      departement,
    }));
  }

  /** Occupations behind everyday words, best first. */
  @Get('occupations')
  @Public()
  findOccupations(@Query() query: SearchQueryDto): OccupationFoundDto[] {
    return this.occupations
      .find(query.q, { limit: SUGGESTIONS })
      .map(({ code, label, appellation, score }) => ({ code, label, score, ...(appellation && { appellation }) }));
  }

  @Get('occupations/:code')
  @Public()
  occupation(@Param('code') code: string): OccupationDto {
    const occupation = this.occupations.byCode(code);
    if (!occupation) throw notFound();
    return {
      code,
      label: occupation.label,
      tasks: [...occupation.tasks],
      skills: this.occupations.skills(code).map((skill) => skill.label),
      near: this.occupations
        .near(code)
        .map((near) => ({ code: near.code, label: this.occupations.byCode(near.code)?.label ?? near.code })),
    };
  }

  @Get('contract-types')
  @Public()
  contractTypes(): CodeLabelDto[] {
    return [...contractTypes];
  }
}
