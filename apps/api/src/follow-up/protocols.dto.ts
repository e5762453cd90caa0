import { CONTRACT_TYPES, type ContractType } from '#contracts';
import { milestoneKeys, type MilestoneKey, type Respondent, respondents } from '#follow-up';
import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { Type } from 'class-transformer';
import { IsIsoDay } from '../validators.js';

export class ProtocolSummaryDto {
  @ApiProperty({ enum: CONTRACT_TYPES })
  contractType!: ContractType;
  /** Milestones that are not as the standard. */
  differences!: number;
  changedAt!: Date | null;
}

/** Between which days a milestone may be put. */
export class MovableDto {
  @ApiProperty({ enum: ['workingDays', 'days'] })
  unit!: 'workingDays' | 'days';
  min!: number;
  max!: number;
  /** Whether the days are counted back from what comes. */
  before!: boolean;
}

export class ProtocolMilestoneDto {
  @ApiProperty({ enum: milestoneKeys })
  milestone!: MilestoneKey;
  title!: string;
  /** When it falls by the standard, in words. */
  standard!: string;
  on!: boolean;
  @ApiProperty({ enum: respondents, isArray: true })
  respondents!: Respondent[];
  /** Days chosen by the structure; null: as the standard. */
  count!: number | null;
  /** Null where the law or the contract sets the day: such a milestone can only be switched off. */
  movable!: MovableDto | null;
}

export class ProtocolChangeDto {
  at!: Date;
  by!: string;
  /** What changed, as sentences. */
  changes!: string[];
}

export class ProtocolDto {
  @ApiProperty({ enum: CONTRACT_TYPES })
  contractType!: ContractType;
  milestones!: ProtocolMilestoneDto[];
  /** Newest first. */
  history!: ProtocolChangeDto[];
  /** Contracts under way that are planned by another version. */
  plannedOtherwise!: number;
}

export class MilestoneChoiceDto {
  @IsIn(milestoneKeys)
  @ApiProperty({ enum: milestoneKeys })
  milestone!: MilestoneKey;
  @IsBoolean()
  on!: boolean;
  @IsArray()
  @ArrayUnique()
  @IsIn(respondents, { each: true })
  @ApiProperty({ enum: respondents, isArray: true })
  respondents!: Respondent[];
  /** Days from the anchor; null: as the standard. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(400)
  count: number | null = null;
}

export class SaveProtocolDto {
  /** Milestones that are not named stay as the standard. */
  @IsArray()
  @ArrayMaxSize(milestoneKeys.length)
  @ValidateNested({ each: true })
  @Type(() => MilestoneChoiceDto)
  milestones!: MilestoneChoiceDto[];
}

export class PreviewProtocolDto extends SaveProtocolDto {
  @IsIsoDay()
  startsOn!: string;
  @IsOptional()
  @IsIsoDay()
  endsOn: string | null = null;
}

export class PlannedPointDto {
  dueOn!: string;
  title!: string;
  @ApiProperty({ enum: respondents, isArray: true })
  respondents!: Respondent[];
  reason!: string;
}

export class PointLeftOutDto {
  title!: string;
  reason!: string;
}

export class ProtocolPreviewDto {
  planned!: PlannedPointDto[];
  leftOut!: PointLeftOutDto[];
}
