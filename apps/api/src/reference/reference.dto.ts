import { IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { Trimmed } from '../validators.js';

export class CommuneDto {
  /** INSEE code. */
  code!: string;
  name!: string;
}

export class SearchQueryDto {
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  q!: string;
}

export class CommuneFoundDto extends CommuneDto {
  postalCodes!: string[];
  /** Code of the département. */
  departement!: string;
}

export class AppellationDto {
  /** Number of the appellation (OGR); only with the imported ROME. */
  ogr!: number;
  label!: string;
}

export class OccupationFoundDto {
  /** One of the 532 codes of ROME. */
  code!: string;
  label!: string;
  appellation?: AppellationDto;
  /** 0 to 1. */
  score!: number;
}

export class OccupationDto {
  code!: string;
  label!: string;
  tasks!: string[];
  skills!: string[];
  /** Occupations someone of this one could hold, nearest first. */
  near!: OccupationRefDto[];
}

export class OccupationRefDto {
  code!: string;
  label!: string;
}

export class CodeLabelDto {
  code!: string;
  label!: string;
}
