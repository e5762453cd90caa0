import {
  type ClosingReason,
  closingReasons,
  contractTypes,
  grounds,
  MAX_TEXT,
  needStates,
  type NeedState,
  type Settlement,
  settlements,
} from '#needs';
import { ApiProperty, OmitType, PartialType, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { NamedDto } from '../accounts/sign-in.dto.js';
import { CommuneDto, OccupationRefDto } from '../reference/reference.dto.js';
import { PageQueryDto } from '../page.dto.js';
import { IsCommune, IsIsoDay, Nested, Omittable, Trimmed } from '../validators.js';
import { NeedAnalysisDto } from './need-analysis.dto.js';
import { LicenceDto, ScheduleDto } from './work-conditions.dto.js';

const severities = ['block', 'warn', 'inform'] as const;
const OCCUPATION = /^[A-N]\d{4}$/;

/** A wording flagged while the need was written, and changed since. */
export class ChangedWordingDto {
  @IsIn(grounds)
  @ApiProperty({ enum: grounds })
  ground!: (typeof grounds)[number];
  @IsIn(severities)
  @ApiProperty({ enum: severities })
  severity!: (typeof severities)[number];
  @IsString()
  @MaxLength(300)
  excerpt!: string;
  @IsString()
  @MaxLength(200)
  article!: string;
}

export class CreateNeedDto {
  /** By staff: the company it is for. */
  @IsOptional()
  @IsUUID()
  companyId?: string;
  @Trimmed()
  @IsString()
  @MaxLength(200)
  title!: string;
  @Trimmed()
  @IsString()
  @MaxLength(MAX_TEXT, { message: 'Ce texte est trop long\u00a0: 20 000 caractères au plus.' })
  description!: string;
  @Omittable()
  @IsCommune()
  communeCode?: string;
  @Omittable()
  @IsInt()
  @Min(1)
  @Max(200)
  positions?: number;
  @IsOptional()
  @Matches(OCCUPATION, { message: 'Ce code métier n’existe pas.' })
  occupationCode?: string | null;
  @IsOptional()
  @IsIn(contractTypes)
  contractType?: string | null;
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(60)
  durationMonths?: number | null;
  @IsOptional()
  @IsNumber()
  @Min(1)
  @Max(48)
  weeklyHours?: number | null;
  @IsOptional()
  @IsIsoDay()
  startsOn?: string | null;
  @IsOptional()
  @Nested(() => ScheduleDto)
  schedule?: ScheduleDto | null;
  /** Gross pay per month, in cents. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(10_000_000)
  grossMonthlyCents?: number | null;
  /** null: not asked yet; empty: none needed. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => LicenceDto)
  licences?: LicenceDto[] | null;
  @Omittable()
  @IsArray()
  @ArrayMaxSize(40)
  @IsString({ each: true })
  @MaxLength(160, { each: true })
  skills?: string[];
  @Omittable()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(160, { each: true })
  certificates?: string[];
  @IsOptional()
  @IsIn([0, 2, 3, 4, 5, 6, 7])
  minimumLevel?: number | null;
  /** What was flagged while writing and is no longer in the text: advisers see what was settled, and how. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => ChangedWordingDto)
  changedWordings?: ChangedWordingDto[];
}

/** What an employer answered besides the text. */
export class NeedAnswersDto extends PickType(CreateNeedDto, [
  'occupationCode',
  'communeCode',
  'contractType',
  'durationMonths',
  'weeklyHours',
  'startsOn',
  'schedule',
  'licences',
  'grossMonthlyCents',
]) {}

export class AnalyseNeedDto {
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(200)
  title?: string;
  @Trimmed()
  @IsString()
  @MaxLength(MAX_TEXT, { message: 'Ce texte est trop long\u00a0: 20 000 caractères au plus.' })
  text!: string;
  @Omittable()
  @IsCommune()
  communeCode?: string;
  @IsOptional()
  @IsUUID()
  companyId?: string;
  /** What was answered since: questions settled by it are asked no more. */
  @IsOptional()
  @Nested(() => NeedAnswersDto)
  answers?: NeedAnswersDto;
}

export class UpdateNeedDto extends PartialType(OmitType(CreateNeedDto, ['companyId', 'changedWordings']), {
  skipNullProperties: false,
}) {}

export class NeedsQueryDto extends PageQueryDto {
  @IsOptional()
  @IsIn(needStates)
  state?: NeedState;
  @IsOptional()
  @IsUUID()
  companyId?: string;
}

export class NoteDto {
  @Trimmed()
  @IsNotEmpty()
  @MaxLength(1000)
  note!: string;
}

const reasonCodes = closingReasons.map(({ code }) => code);

export class CloseNeedDto {
  @IsIn(reasonCodes)
  @ApiProperty({ enum: reasonCodes })
  reason!: ClosingReason;
}

export class NeedSummaryDto {
  id!: string;
  title!: string;
  @ApiProperty({ enum: needStates })
  state!: NeedState;
  company!: NamedDto;
  commune!: CommuneDto;
  occupation!: OccupationRefDto | null;
  positions!: number;
  startsOn!: string | null;
  createdAt!: Date;
}

export class NeedPageDto {
  items!: NeedSummaryDto[];
  next!: string | null;
}

export class HistoryDto {
  action!: string;
  from!: string;
  to!: string;
  actor!: string;
  by!: string | null;
  note!: string | null;
  at!: Date;
}

/** A wording the law forbids or restricts, found in this need, and what became of it. */
export class WordingDto {
  id!: string;
  @ApiProperty({ enum: grounds })
  ground!: (typeof grounds)[number];
  @ApiProperty({ enum: severities })
  severity!: (typeof severities)[number];
  excerpt!: string;
  article!: string;
  flaggedAt!: Date;
  /** Who wrote the text. */
  writtenBy!: string;
  @ApiProperty({ enum: settlements, nullable: true })
  settlement!: Settlement | null;
  settledAt!: Date | null;
  settledBy!: string | null;
  note!: string | null;
}

export class NeedDto extends NeedSummaryDto {
  description!: string;
  contractType!: string | null;
  durationMonths!: number | null;
  weeklyHours!: number | null;
  schedule!: ScheduleDto | null;
  grossMonthlyCents!: number | null;
  licences!: LicenceDto[] | null;
  skills!: string[];
  certificates!: string[];
  minimumLevel!: number | null;
  analysis!: NeedAnalysisDto | null;
  expiresOn!: string | null;
  closedReason!: string | null;
  /** What the caller may do now. */
  actions!: string[];
  /** Steps so far; an employer gets those that gave the need back, with what to change. */
  history!: HistoryDto[];
  /** For staff: everything flagged in the text so far, and how it was settled. */
  wordings!: WordingDto[];
}
