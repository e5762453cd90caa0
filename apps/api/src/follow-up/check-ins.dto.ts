import {
  checkInChannels,
  checkInStates,
  MAX_COMMENT,
  milestoneKeys,
  respondents,
  signalLevels,
  type CheckInChannel,
  type CheckInState,
  type MilestoneKey,
  type Respondent,
  type SignalLevel,
} from '#follow-up';
import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsObject, IsOptional, IsString, MaxLength } from 'class-validator';
import { Trimmed } from '../validators.js';

export class AnswerInWordsDto {
  question!: string;
  answer!: string;
}

/** One side asked at one milestone, and what it said. */
export class CheckInDto {
  id!: string;
  @ApiProperty({ enum: milestoneKeys })
  milestone!: MilestoneKey;
  /** Which one of several: a milestone comes back with each school term and with a renewal. */
  occurrence!: number;
  title!: string;
  @ApiProperty({ enum: respondents })
  respondent!: Respondent;
  @ApiProperty({ enum: checkInStates })
  state!: CheckInState;
  @ApiProperty({ enum: checkInChannels })
  channel!: CheckInChannel;
  dueOn!: string;
  reminders!: number;
  askedAt!: Date | null;
  answeredAt!: Date | null;
  answers!: AnswerInWordsDto[];
  comment!: string | null;
  callWanted!: boolean;
  /** What it meant beside the other side's answers; for staff. */
  @ApiProperty({ enum: signalLevels, nullable: true })
  level!: SignalLevel | null;
}

export class OfferedAnswerDto {
  code!: string;
  label!: string;
}

export class FormQuestionDto {
  code!: string;
  text!: string;
  answers!: OfferedAnswerDto[];
}

/** The other side of the contract, should the adviser need to call them too. */
export class OtherSideDto {
  name!: string;
  phone!: string | null;
}

/** A check-in to come. */
export class ComingCheckInDto {
  @ApiProperty({ enum: milestoneKeys })
  milestone!: MilestoneKey;
  title!: string;
  dueOn!: string;
  /** Set when it waits for the answer of the caller's company. */
  askedId!: string | null;
}

/** What a company is asked about somebody it employs. */
export class CompanyCheckInDto {
  title!: string;
  /** Who will read the answers. */
  confidentiality!: string;
  questions!: FormQuestionDto[];
  /** Set when there is nothing to answer any more. */
  @ApiProperty({ enum: ['answered', 'cancelled'], nullable: true })
  closed!: 'answered' | 'cancelled' | null;
}

/** A form to fill on the phone. */
export class CheckInFormDto {
  checkInId!: string;
  @ApiProperty({ enum: milestoneKeys })
  milestone!: MilestoneKey;
  @ApiProperty({ enum: respondents })
  respondent!: Respondent;
  title!: string;
  /** Who will read the answers: to be said before asking. */
  confidentiality!: string;
  questions!: FormQuestionDto[];
  /** Set when there is nothing to answer any more. */
  @ApiProperty({ enum: ['answered', 'cancelled'], nullable: true })
  closed!: 'answered' | 'cancelled' | null;
  /** Whom to phone. */
  personName!: string;
  phone!: string | null;
  jobTitle!: string;
  companyName!: string;
  otherSide!: OtherSideDto;
}

export class AnswerCheckInDto {
  /** Code of each question -> code of the answer chosen. */
  @IsObject()
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  answers!: Record<string, string>;
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(MAX_COMMENT)
  comment?: string;
  @IsOptional()
  @IsBoolean()
  callWanted?: boolean;
}
