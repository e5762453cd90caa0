import { searchKinds, type SearchKind } from '#follow-up';
import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength, MinLength } from 'class-validator';
import { Trimmed } from '../validators.js';

export class SearchQueryDto {
  @Trimmed()
  @IsString()
  @MinLength(2, { message: 'Écrivez au moins deux lettres.' })
  @MaxLength(80)
  q!: string;
}

export class SearchHitDto {
  @ApiProperty({ enum: searchKinds })
  kind!: SearchKind;
  id!: string;
  title!: string;
  detail!: string;
  /** Of the need, the placement or the file; null for a company. */
  state!: string | null;
}

export class SearchDto {
  /** By kind: young people, companies, needs, placements. */
  items!: SearchHitDto[];
}
