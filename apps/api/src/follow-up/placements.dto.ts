import { contractTypes } from '#contracts';
import {
  endReasonCodes,
  keptStates,
  mediationStates,
  type EndReason,
  type KeptState,
  type NextStep,
  nextSteps,
  type MediationState,
  type PlacementOrigin,
  placementOrigins,
  placementStates,
  type PlacementState,
} from '#follow-up';
import { ApiProperty } from '@nestjs/swagger';
import {
  IsIn,
  IsInt,
  IsNotEmpty,
  IsNumber,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { Type } from 'class-transformer';
import { NamedDto } from '../accounts/sign-in.dto.js';
import { HistoryDto } from '../needs/needs.dto.js';
import { OccupationRefDto } from '../reference/reference.dto.js';
import { PageQueryDto } from '../page.dto.js';
import { IsIsoDay, Trimmed } from '../validators.js';
import { CheckInDto, ComingCheckInDto } from './check-ins.dto.js';

const contractCodes = contractTypes.map(({ code }) => code);
type ContractCode = (typeof contractCodes)[number];
/** A hire through a proposal makes its own placement. */
const recordedOrigins = placementOrigins.filter((origin) => origin !== 'proposal');
/** What staff do; an employer may ask for help. */
export const placementActions = ['change', 'end', 'next', 'help'] as const;
export type PlacementAction = (typeof placementActions)[number];

export class PlacementsQueryDto extends PageQueryDto {
  @IsOptional()
  @IsIn(placementStates)
  state?: PlacementState;
  /** Only those of one young person; for staff. */
  @IsOptional()
  @IsUUID()
  candidateId?: string;
}

/** How an apprentice alternates: one week at school in three is 1 of 3. */
export class SchoolRhythmDto {
  @IsInt()
  @Min(1)
  @Max(12)
  schoolWeeks!: number;
  @IsInt()
  @Min(2)
  @Max(26)
  everyWeeks!: number;
  /** Any day of the first week at school, when it is known. */
  @IsOptional()
  @IsIsoDay()
  firstSchoolWeekOn: string | null = null;
}

export class NewPlacementDto {
  @IsUUID()
  candidateId!: string;
  @IsUUID()
  companyId!: string;
  @IsIn(recordedOrigins)
  @ApiProperty({ enum: recordedOrigins })
  origin!: PlacementOrigin;
  @Trimmed()
  @IsNotEmpty()
  @MaxLength(200)
  jobTitle!: string;
  @IsOptional()
  @Matches(/^[A-N]\d{4}$/, { message: 'Ce code métier n’existe pas.' })
  occupationCode?: string;
  @IsIn(contractCodes)
  @ApiProperty({ enum: contractCodes })
  contractType!: ContractCode;
  @IsIsoDay()
  startsOn!: string;
  /** Last day of the contract; absent for a contract without end. */
  @IsOptional()
  @IsIsoDay()
  endsOn?: string;
  @IsOptional()
  @IsNumber()
  @Min(1)
  @Max(48)
  weeklyHours?: number;
  @IsOptional()
  @ValidateNested()
  @Type(() => SchoolRhythmDto)
  rhythm?: SchoolRhythmDto;
}

/** A field that is absent stays as it is. */
export class ChangePlacementDto {
  @ValidateIf((_, value) => value !== undefined)
  @IsIn(contractCodes)
  @ApiProperty({ enum: contractCodes, required: false })
  contractType?: ContractCode;
  @ValidateIf((_, value) => value !== undefined)
  @IsIsoDay()
  startsOn?: string;
  /** null: without end. */
  @IsOptional()
  @IsIsoDay()
  endsOn?: string | null;
  @IsOptional()
  @IsNumber()
  @Min(1)
  @Max(48)
  weeklyHours?: number | null;
  /** Of an apprentice. */
  @IsOptional()
  @ValidateNested()
  @Type(() => SchoolRhythmDto)
  rhythm?: SchoolRhythmDto | null;
}

export class EndPlacementDto {
  @IsIsoDay()
  endedOn!: string;
  @IsIn(endReasonCodes, { message: 'Choisissez pourquoi le contrat se termine.' })
  @ApiProperty({ enum: endReasonCodes })
  reason!: EndReason;
}

export class NextStepDto {
  @IsIn(nextSteps)
  @ApiProperty({ enum: nextSteps })
  nextStep!: NextStep;
  /** What went well, for the next proposals; for staff. */
  @IsOptional()
  @Trimmed()
  @IsNotEmpty()
  @MaxLength(1000)
  whatWorked: string | null = null;
}

export class AskHelpDto {
  @Trimmed()
  @IsNotEmpty()
  @MaxLength(2000)
  text!: string;
}

export class PersonNameDto {
  id!: string;
  firstName!: string;
  lastName!: string;
}

export class RunningMediationDto {
  id!: string;
  @ApiProperty({ enum: ['alert', 'urgent'] })
  level!: 'alert' | 'urgent';
  @ApiProperty({ enum: mediationStates })
  state!: MediationState;
}

export class PlacementSummaryDto {
  id!: string;
  @ApiProperty({ enum: placementStates })
  state!: PlacementState;
  company!: NamedDto;
  candidate!: PersonNameDto;
  jobTitle!: string;
  @ApiProperty({ enum: contractCodes })
  contractType!: ContractCode;
  startsOn!: string;
  endsOn!: string | null;
  /** The next question; for an employer, the next one put to the company. */
  nextCheckInOn!: string | null;
  /** Every question to come, in order; for an employer, those put to the company. */
  comingCheckIns!: ComingCheckInDto[];
  /** What went well, once it is over; null for employers. */
  whatWorked!: string | null;
  /** The running case; null for employers. */
  mediation!: RunningMediationDto | null;
  @ApiProperty({ enum: placementActions, isArray: true })
  actions!: PlacementAction[];
}

export class PlacementPageDto {
  items!: PlacementSummaryDto[];
  next!: string | null;
}

/** Whether N whole months were worked in the company, renewals included. */
export class KeptDto {
  months!: number;
  @ApiProperty({ enum: keptStates })
  state!: KeptState;
}

/** What became of the job; contracts that follow each other in one company are one job. */
export class OutcomeDto {
  kept!: KeptDto[];
  /** CDI, or more than six months; null when no end was agreed. */
  lastingOverSixMonths!: boolean | null;
  /** CDI, or six months and more. */
  lastingSixMonthsOrMore!: boolean | null;
  /** Days agreed, first and last included. */
  agreedDays!: number | null;
  /** Days from the first to the last one worked, once it is over. */
  workedDays!: number | null;
}

export class PlacementDto extends PlacementSummaryDto {
  @ApiProperty({ enum: placementOrigins })
  origin!: PlacementOrigin;
  occupation!: OccupationRefDto | null;
  /** Last day of the trial period, where it is counted in days. */
  trialEndsOn!: string | null;
  weeklyHours!: number | null;
  /** How an apprentice alternates between school and company. */
  rhythm!: SchoolRhythmDto | null;
  endedOn!: string | null;
  @ApiProperty({ enum: endReasonCodes, nullable: true })
  endReason!: EndReason | null;
  endReasonLabel!: string | null;
  /** What comes next for the young person, once it is over; for staff. */
  @ApiProperty({ enum: nextSteps, nullable: true })
  nextStep!: NextStep | null;
  /** For staff; null for a discovery period, which is no job. */
  outcome!: OutcomeDto | null;
  /** Both sides for staff; for an employer only what the company was asked. */
  checkIns!: CheckInDto[];
  /** Steps so far; for staff. */
  history!: HistoryDto[];
}
