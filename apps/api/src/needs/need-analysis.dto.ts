import { contractTypes, grounds } from '#needs';
import { ApiProperty } from '@nestjs/swagger';
import { OccupationRefDto } from '../reference/reference.dto.js';
import { ScheduleDto } from './work-conditions.dto.js';

export class OccupationGuessDto {
  code!: string;
  label!: string;
  appellation?: string;
  /** 0 to 1. */
  confidence!: number;
  /** May be taken without asking: nine in ten such first answers are right. */
  sure?: boolean;
}

export class FindingDto {
  /** What it is about: contract, hours, place… */
  field!: string;
  excerpt!: string;
  /** Offsets in `title + "\n" + text`, or in `text` without title. */
  start!: number;
  end!: number;
  confidence!: number;
}

export class UnlawfulDto {
  @ApiProperty({ enum: grounds })
  ground!: (typeof grounds)[number];
  @ApiProperty({ enum: ['block', 'warn', 'inform'] })
  severity!: 'block' | 'warn' | 'inform';
  excerpt!: string;
  start!: number;
  end!: number;
  article!: string;
  exception?: string;
  rewording!: string;
}

export class QuestionDto {
  about!: string;
  text!: string;
}

export class AnalysedContractDto {
  @ApiProperty({ enum: contractTypes, nullable: true })
  type!: (typeof contractTypes)[number] | null;
  durationMonths?: number;
}

export class AnalysedPlaceDto {
  commune?: string;
  text!: string;
}

export class AnalysedPayDto {
  /** Euros; null when only a reference is stated. */
  amount!: number | null;
  @ApiProperty({ enum: ['hour', 'day', 'week', 'month', 'year'], nullable: true })
  per!: 'hour' | 'day' | 'week' | 'month' | 'year' | null;
}

export class AnalysedSkillDto {
  code?: string;
  label!: string;
}

export class AnalysedLicenceDto {
  code!: string;
  required!: boolean;
  /** What the text says of it; `not_required` when it says that it is not needed. */
  @ApiProperty({ enum: ['required', 'welcome', 'not_required'] })
  wish!: 'required' | 'welcome' | 'not_required';
}

export class AnalysedCertificateDto {
  label!: string;
  required!: boolean;
}

/** Another job named in the same text, to be offered as a need of its own. */
export class OtherNeedDto {
  occupation!: OccupationRefDto | null;
  posts!: number;
  excerpt!: string;
}

/** What the employer's own words say. What they do not say is null or empty, and asked in `questions`. */
export class NeedAnalysisDto {
  occupation!: OccupationGuessDto | null;
  /** Only those worth showing. */
  alternatives!: OccupationGuessDto[];
  posts!: number;
  others!: OtherNeedDto[];
  contract!: AnalysedContractDto | null;
  weeklyHours!: number | null;
  schedule!: ScheduleDto | null;
  licences!: AnalysedLicenceDto[];
  certificates!: AnalysedCertificateDto[];
  skills!: AnalysedSkillDto[];
  place!: AnalysedPlaceDto | null;
  startsOn!: string | null;
  pay!: AnalysedPayDto | null;
  findings!: FindingDto[];
  unlawful!: UnlawfulDto[];
  questions!: QuestionDto[];
}
