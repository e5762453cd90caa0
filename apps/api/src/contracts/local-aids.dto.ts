import {
  CONTRACT_TYPES,
  type ContractType,
  type Evidence,
  evidenceLabels,
  LOCAL_AID_KINDS,
  LOCAL_DEADLINES,
  LOCAL_FUNDERS,
  LOCAL_PUBLICS,
  type LocalAid,
  type LocalAidKind,
  type LocalDeadline,
  type LocalFunder,
  type LocalPublic,
  type Level,
  TERRITORY_KINDS,
  type TerritoryKind,
} from '#contracts';
import { localAidActions, type LocalAidAction } from '#local-aids';
import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  IsUrl,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
} from 'class-validator';
import { IsIsoDay, Omittable, Trimmed } from '../validators.js';

const LEVELS = [0, 2, 3, 4, 5, 6, 7, 8];

/** An aid of a place, from its text: whom for, how much, from when to when, where it is written. */
export class LocalAidTermsDto {
  /** Letters, digits and underscores; the same for every state of one aid. */
  @Matches(/^[a-z][a-z0-9_]{2,39}$/, {
    message: 'Écrivez 3 à 40 lettres minuscules sans accent, chiffres ou tirets bas.',
  })
  code!: string;
  @Trimmed()
  @IsString()
  @MinLength(3)
  @MaxLength(120)
  label!: string;
  @IsIn(LOCAL_FUNDERS)
  funder!: LocalFunder;
  @IsIn(TERRITORY_KINDS)
  territoryKind!: TerritoryKind;
  /** INSEE codes of regions, departments or communes; empty for the whole country. */
  @IsArray()
  @ArrayMaxSize(500)
  @ArrayUnique()
  @Matches(/^[0-9AB]{2,5}$/, { each: true, message: 'Ce code n’existe pas.' })
  territoryCodes!: string[];
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(CONTRACT_TYPES, { each: true })
  contractTypes!: ContractType[];
  @Omittable()
  @IsInt()
  @Min(15)
  @Max(99)
  ageMin?: number | null;
  @Omittable()
  @IsInt()
  @Min(15)
  @Max(99)
  ageMax?: number | null;
  /** Of the diploma held. */
  @IsOptional()
  @IsIn(LEVELS)
  diplomaLevelMax?: Level | null;
  /** Of the diploma prepared. */
  @IsOptional()
  @IsIn(LEVELS)
  targetLevelMax?: Level | null;
  @Omittable()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  headcountMax?: number | null;
  /** One of those named is enough. */
  @IsArray()
  @ArrayUnique()
  @IsIn(LOCAL_PUBLICS, { each: true })
  publics!: LocalPublic[];
  @IsIn(LOCAL_AID_KINDS)
  kind!: LocalAidKind;
  /** Euros: the most over the first twelve months. */
  @Omittable()
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0)
  @Max(100_000)
  amount?: number | null;
  /** Percent of the hourly SMIC, for a PEC. */
  @Omittable()
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0)
  @Max(100)
  ratePercent?: number | null;
  @Omittable()
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(1)
  @Max(35)
  weeklyHoursMax?: number | null;
  @Omittable()
  @IsInt()
  @Min(1)
  @Max(60)
  monthsMax?: number | null;
  @Trimmed()
  @IsString()
  @MinLength(3)
  @MaxLength(200)
  howToAsk!: string;
  @IsOptional()
  @IsIn(LOCAL_DEADLINES)
  deadline?: LocalDeadline | null;
  @Omittable()
  @IsInt()
  @Min(1)
  @Max(24)
  deadlineMonths?: number | null;
  /** Contracts signed from this day on. */
  @IsIsoDay()
  from!: string;
  @IsOptional()
  @IsIsoDay()
  to?: string | null;
  @Trimmed()
  @IsString()
  @MinLength(3)
  @MaxLength(300)
  sourceRef!: string;
  @IsUrl(
    { protocols: ['http', 'https'], require_protocol: true },
    { message: 'Indiquez l’adresse du texte, avec https.' },
  )
  @MaxLength(500)
  sourceUrl!: string;
  @IsIsoDay()
  verifiedOn!: string;
  @IsIn(Object.keys(evidenceLabels))
  evidence!: Evidence;
}

export class LocalAidChangeDto extends LocalAidTermsDto {
  /** The version that was before the eyes of who changes it. */
  @IsInt()
  @Min(1)
  version!: number;
}

export class LocalAidTrialDto extends LocalAidTermsDto {
  /** The row these terms would replace. */
  @IsOptional()
  @IsUUID()
  replaces?: string | null;
}

export class LocalAidEndDto {
  /** The last day on which a contract signed has the aid. */
  @IsIsoDay()
  on!: string;
}

export class LocalAidDto {
  id!: string;
  version!: number;
  changedAt!: Date;
  /** Whether contracts signed today have it. */
  @ApiProperty({ enum: ['to_come', 'in_force', 'ended'] })
  state!: 'to_come' | 'in_force' | 'ended';
  /** Its source was verified more than six months ago. */
  toReverify!: boolean;
  terms!: LocalAidTermsDto;
}

export class LocalAidVersionDto {
  at!: Date;
  @ApiProperty({ enum: localAidActions })
  action!: LocalAidAction;
  by!: string;
  terms!: LocalAidTermsDto;
}

/** A region to choose, by its INSEE code. */
export class RegionDto {
  code!: string;
  name!: string;
}

/** What an aid changes for one example hire. */
export class LocalAidEffectDto {
  example!: string;
  contractLabel!: string;
  before!: string;
  after!: string;
}

/** The terms alone, each absent limit told as null. */
export const termsOf = (dto: LocalAidTermsDto): LocalAid => ({
  code: dto.code,
  label: dto.label,
  funder: dto.funder,
  territoryKind: dto.territoryKind,
  territoryCodes: dto.territoryCodes,
  contractTypes: dto.contractTypes,
  ageMin: dto.ageMin ?? null,
  ageMax: dto.ageMax ?? null,
  diplomaLevelMax: dto.diplomaLevelMax ?? null,
  targetLevelMax: dto.targetLevelMax ?? null,
  headcountMax: dto.headcountMax ?? null,
  publics: dto.publics,
  kind: dto.kind,
  amount: dto.amount ?? null,
  ratePercent: dto.ratePercent ?? null,
  weeklyHoursMax: dto.weeklyHoursMax ?? null,
  monthsMax: dto.monthsMax ?? null,
  howToAsk: dto.howToAsk,
  deadline: dto.deadline ?? null,
  deadlineMonths: dto.deadlineMonths ?? null,
  from: dto.from,
  to: dto.to ?? null,
  sourceRef: dto.sourceRef,
  sourceUrl: dto.sourceUrl,
  verifiedOn: dto.verifiedOn,
  evidence: dto.evidence,
});
