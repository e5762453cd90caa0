import { candidateStates, type CandidateState } from '#candidates';
import { importKinds, type ImportKind, importStates, type ImportState } from '#imports';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { CommuneDto } from '../reference/reference.dto.js';
import { Trimmed } from '../validators.js';

export class ImportQueryDto {
  @ApiProperty({ enum: importKinds })
  @IsIn(importKinds)
  kind!: ImportKind;
  /** To recognise it in the list. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  fileName?: string;
}

export class ExportParamsDto {
  @ApiProperty({ enum: importKinds })
  @IsIn(importKinds)
  kind!: ImportKind;
}

export class ExportQueryDto {
  /** Only these young people, their identifiers between commas; without it, everything. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value))
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true, message: 'Ces dossiers n’existent pas.' })
  @ApiProperty({ type: String, required: false })
  ids?: string[];
}

export class ImportSummaryDto {
  id!: string;
  @ApiProperty({ enum: importKinds })
  kind!: ImportKind;
  @ApiProperty({ enum: importStates })
  state!: ImportState;
  fileName!: string;
  createdAt!: Date;
  created!: number;
  changed!: number;
  unchanged!: number;
  refused!: number;
}

export class ImportDto extends ImportSummaryDto {
  /** Lines of the file; 0 until it was opened. */
  lines!: number;
  /** The line reached. */
  line!: number;
  /** Why lines were refused, a French sentence each; the first 500. */
  problems!: string[];
  /** What to look at, though the line was taken. */
  notices!: string[];
  ignoredColumns!: string[];
  /** Why the whole file could not be read. */
  failure!: string | null;
}

export class LookAlikeDto {
  id!: string;
  firstName!: string;
  lastName!: string;
  birthDate!: string;
  externalId!: string | null;
  email!: string | null;
  phone!: string | null;
  commune!: CommuneDto;
  @ApiProperty({ enum: candidateStates })
  state!: CandidateState;
  createdAt!: string;
  /** Name of the adviser in charge. */
  referent!: string;
  proposals!: number;
  placements!: number;
}

/** Files that may be of one person, the oldest first. */
export class LookAlikesDto {
  files!: LookAlikeDto[];
}

export class MergeDto {
  /** The file that stays. */
  @IsUUID()
  keptId!: string;
  /** The one whose proposals and contracts move to it. */
  @IsUUID()
  mergedId!: string;
}
