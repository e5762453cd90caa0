import { candidateStates, type CandidateState, MAX_RADIUS_KM, travelMeans, type TravelMeans } from '#candidates';
import { ApiProperty, OmitType, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { HistoryDto } from '../needs/needs.dto.js';
import { CodeLabelDto, CommuneDto } from '../reference/reference.dto.js';
import { PageQueryDto } from '../page.dto.js';
import { IsCommune, IsIsoDay, Omittable, Trimmed } from '../validators.js';

const PHONE = /^[+\d][\d\s().-]{5,20}$/;
const ROME_CODE = { pattern: /^[A-N]\d{4}$/, message: 'Choisissez un métier dans la liste.' };
const LEVELS = [0, 2, 3, 4, 5, 6, 7];
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** An occupation looked for. */
export class TargetDto {
  /** One of the 532 codes of ROME. */
  @Matches(ROME_CODE.pattern, { message: ROME_CODE.message })
  code!: string;
  /** One of the 1,584 fiches; only with the imported ROME. */
  @IsOptional()
  @IsString()
  @MaxLength(10)
  fiche?: string | null;
  /** OGR number of the job title; only with the imported ROME. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(9_999_999)
  appellation?: number | null;
}

export class ExperienceDto {
  @Matches(ROME_CODE.pattern, { message: ROME_CODE.message })
  code!: string;
  @IsInt()
  @Min(1)
  @Max(600)
  months!: number;
}

export class CreateCandidateDto {
  /** Number of the file in the national information system. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(40)
  externalId?: string | null;
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(80)
  firstName!: string;
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(80)
  lastName!: string;
  @IsIsoDay()
  birthDate!: string;
  /** Without it the adviser phones. */
  @IsOptional()
  @Trimmed()
  @IsEmail()
  @MaxLength(254)
  email?: string | null;
  @IsOptional()
  @Trimmed()
  @Matches(PHONE, { message: 'Ce numéro de téléphone n’est pas valable.' })
  phone?: string | null;
  /** INSEE code of the commune of residence. */
  @IsCommune()
  communeCode!: string;
  /** How far the person goes to work, one way, in kilometres. */
  @Min(1)
  @Max(MAX_RADIUS_KM, { message: `Au plus ${MAX_RADIUS_KM} km.` })
  // Asked first: what is no number is not too far.
  @IsInt({ message: 'Écrivez un nombre entier de kilomètres.' })
  radiusKm!: number;
  @ApiProperty({ enum: travelMeans })
  @IsIn(travelMeans)
  means!: TravelMeans;
  @IsIsoDay()
  availableFrom!: string;
  /** 0 none, 2 brevet, 3 CAP, 4 bac, 5, 6, 7. */
  @IsOptional()
  @IsIn(LEVELS)
  level?: number | null;
  /** Codes: B, C, CACES… */
  @Omittable()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(20, { each: true })
  licences?: string[];
  @Omittable()
  @IsArray()
  @ArrayMaxSize(40)
  @IsString({ each: true })
  @MaxLength(120, { each: true })
  skills?: string[];
  @Omittable()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(80, { each: true })
  certificates?: string[];
  @Omittable()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ExperienceDto)
  experiences?: ExperienceDto[];
  /** Days the person can work, mon…sun; null: any day. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(DAYS, { each: true })
  days?: string[] | null;
  /** Accepts to work at night. */
  @Omittable()
  @IsBoolean()
  nights?: boolean;
  /** RQTH, only where the person chose to tell: opens aids, never read by the ranking. */
  @IsOptional()
  @IsBoolean()
  disabledWorker?: boolean | null;
  /** Account of the adviser in charge; oneself when not said. */
  @Omittable()
  @IsUUID()
  referentAccountId?: string;
  @IsOptional()
  @IsUUID()
  substituteAccountId?: string | null;
  /** Occupations looked for, in the order of the person's wishes. */
  @IsArray()
  @ArrayMinSize(1, { message: 'Choisissez au moins un métier.' })
  @ArrayMaxSize(10)
  @ArrayUnique((target: TargetDto) => target.code + (target.fiche ?? ''))
  @ValidateNested({ each: true })
  @Type(() => TargetDto)
  targets!: TargetDto[];
}

export class UpdateCandidateDto extends PartialType(CreateCandidateDto, { skipNullProperties: false }) {
  @ApiProperty({ enum: candidateStates, required: false })
  @IsOptional()
  @IsIn(candidateStates)
  state?: CandidateState;
}

export class CandidatesQueryDto extends PageQueryDto {
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(100)
  search?: string;
  @ApiProperty({ enum: candidateStates, required: false })
  @IsOptional()
  @IsIn(candidateStates)
  state?: CandidateState;
}

export class CandidateSummaryDto {
  id!: string;
  firstName!: string;
  lastName!: string;
  age!: number;
  @ApiProperty({ enum: candidateStates })
  state!: CandidateState;
  commune!: CommuneDto;
  /** Occupations looked for, first wish first. */
  targets!: CodeLabelDto[];
  availableFrom!: string;
  /** Name of the adviser in charge. */
  referent!: string;
}

export class CandidatePageDto {
  items!: CandidateSummaryDto[];
  /** Pass it as `after` to get the following ones; null at the end. */
  next!: string | null;
}

export class CandidateDto extends OmitType(CandidateSummaryDto, ['referent']) {
  birthDate!: string;
  externalId!: string | null;
  email!: string | null;
  phone!: string | null;
  radiusKm!: number;
  @ApiProperty({ enum: travelMeans })
  means!: TravelMeans;
  level!: number | null;
  licences!: string[];
  skills!: string[];
  certificates!: string[];
  experiences!: ExperienceDto[];
  days!: string[] | null;
  nights!: boolean;
  disabledWorker!: boolean | null;
  referentAccountId!: string;
  substituteAccountId!: string | null;
  createdAt!: Date;
  updatedAt!: Date;
  /** What happened to the file itself: merged with another, given to a colleague. */
  history!: HistoryDto[];
}
