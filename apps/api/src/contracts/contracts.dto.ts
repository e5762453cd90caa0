import {
  type Category,
  categoryLabels,
  CONTRACT_TYPES,
  type LegalNature,
  legalNatureLabels,
  type Level,
  type Need,
  needLabels,
  type Task,
  taskLabels,
} from '#contracts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { IsCommune, IsIsoDay, Nested } from '../validators.js';
import { type PlannedTraining, plannedTrainings } from './planned-training.js';

const amount =
  (max: number): PropertyDecorator =>
  (target, key) => {
    for (const decorate of [IsOptional(), IsNumber(), Min(0), Max(max)]) decorate(target, key);
  };

/** The job: days, kind of need, hours, tasks. */
export class HireJobDto {
  @IsOptional()
  @IsIsoDay()
  signedOn?: string;
  @IsOptional()
  @IsIsoDay()
  startsOn?: string;
  @IsOptional()
  @IsIn(Object.keys(needLabels))
  need?: Need;
  @amount(120)
  durationMonths?: number;
  @amount(48)
  weeklyHours?: number;
  /** Gross euros of the month for these hours. */
  @amount(100_000)
  grossMonthly?: number;
  @IsOptional()
  @IsIn(Object.keys(categoryLabels))
  category?: Category;
  @IsOptional()
  @ArrayMaxSize(20)
  @IsIn(Object.keys(taskLabels), { each: true })
  tasks?: Task[];
}

export class HireEmployerDto {
  @IsOptional()
  @IsIn(Object.keys(legalNatureLabels))
  legalNature?: LegalNature;
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  headcount?: number;
  @amount(100)
  alternanceSharePercent?: number;
  @IsOptional()
  @IsBoolean()
  economicDismissalLast6Months?: boolean;
  @IsOptional()
  @IsBoolean()
  economicDismissalLast12Months?: boolean;
  @IsOptional()
  @IsString()
  @MaxLength(8)
  naf?: string;
  @IsOptional()
  @IsCommune()
  commune?: string;
  @IsOptional()
  @Matches(/^(\d{2,3}|2[AB])$/, { message: 'Ce département n’existe pas.' })
  department?: string;
}

export class HireYouthDto {
  @IsOptional()
  @IsIsoDay()
  birthDate?: string;
  @IsOptional()
  @IsIn([0, 2, 3, 4, 5, 6, 7, 8])
  diplomaLevel?: Level;
  @IsOptional()
  @IsIn(['general', 'vocational'])
  diplomaKind?: 'general' | 'vocational';
  @IsOptional()
  @IsBoolean()
  disabledWorker?: boolean;
  @IsOptional()
  @IsBoolean()
  jobSeeker?: boolean;
  @IsOptional()
  @IsIsoDay()
  jobSeekerSince?: string;
  @IsOptional()
  @IsIn(['rsa', 'ass', 'aah'])
  minimumIncome?: 'rsa' | 'ass' | 'aah';
  @IsOptional()
  @IsBoolean()
  student?: boolean;
  @IsOptional()
  @IsBoolean()
  priorityDistrict?: boolean;
}

export class HireTrainingDto {
  @IsOptional()
  @IsIn([0, 2, 3, 4, 5, 6, 7, 8])
  targetLevel?: Level;
  /** Leads to a diploma or title of the national register (RNCP). */
  @IsOptional()
  @IsBoolean()
  certified?: boolean;
  @amount(60)
  durationMonths?: number;
}

/** What is known of a hire. Any field may be absent or null: the answer then names those that decide. */
export class HireFactsDto {
  @Nested(() => HireJobDto)
  hire!: HireJobDto;
  @Nested(() => HireEmployerDto)
  employer!: HireEmployerDto;
  @Nested(() => HireYouthDto)
  youth!: HireYouthDto;
  @IsOptional()
  @Nested(() => HireTrainingDto)
  training?: HireTrainingDto;
}

/** What the adviser knows beyond the files: it goes before what they tell, and is not kept. */
export class ProposalContractsQueryDto {
  @IsOptional()
  @IsIsoDay()
  startsOn?: string;
  @IsOptional()
  @IsIn(Object.keys(needLabels))
  need?: Need;
  @IsOptional()
  @IsIn(Object.keys(legalNatureLabels))
  legalNature?: LegalNature;
  @IsOptional()
  @IsIn(plannedTrainings)
  training?: PlannedTraining;
}

/** What a company tells beyond its need: whom it would take on is known by the age alone. */
export class NeedContractsQueryDto extends ProposalContractsQueryDto {
  @ApiPropertyOptional({ type: 'integer', default: 19 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(15)
  @Max(30)
  age: number = 19;
}

export class LegalReasonDto {
  text!: string;
  article?: string;
  url?: string;
  /** Nobody has held it against the text yet. */
  toVerify?: boolean;
}

export class TrialDto {
  unit!: string;
  max!: number;
  /** In French words. */
  label!: string;
  lastDay!: string | null;
  /** The last day on which the employer can end it within it, notice given. */
  noticeBy!: string | null;
}

export class DeadlineDto {
  code!: string;
  what!: string;
  who!: string;
  days?: number;
  months?: number;
}

/** One thing to do, by a day. */
export class StepDto {
  /** Contract type and step: what is ticked. */
  key!: string;
  what!: string;
  @ApiProperty({ enum: ['employer', 'structure', 'young_person'] })
  who!: 'employer' | 'structure' | 'young_person';
  /** The first day on which it can be done. */
  from!: string | null;
  /** The last day on which it counts. */
  by!: string;
  /** Lost or unlawful afterwards, not only late. */
  decisive!: boolean;
  optional!: boolean;
  url!: string | null;
}

export class StepsDoneDto {
  /** Keys of the steps ticked. */
  done!: string[];
}

export class TickStepDto {
  @Matches(/^[a-z_]+:[\p{L}\d_.’'-]{1,100}$/u, { message: 'Cette étape n’existe pas.' })
  key!: string;
  @IsBoolean()
  done!: boolean;
}

/** What a contract costs the employer a month, in euros; null where `notComputed` says why. */
export class CostDto {
  @ApiProperty({ enum: CONTRACT_TYPES })
  type!: (typeof CONTRACT_TYPES)[number];
  grossMonthly!: number | null;
  /** Before hiring aids, general reduction deducted. */
  costMonthly!: number | null;
  /** With the aids of the first twelve months spread over them. */
  costAfterAidsMonthly!: number | null;
  generalReductionMonthly!: number | null;
  estimate!: string | null;
  notComputed!: string | null;
}

export class CostsDto {
  assumptions!: string[];
  costs!: CostDto[];
}

export class SourceDto {
  ref!: string;
  url!: string;
  /** The day up to which the source was known to say so. */
  verifiedOn!: string;
  evidence!: string;
  evidenceLabel!: string;
}

export class SubsidyDto {
  code!: string;
  label!: string;
  @ApiProperty({ enum: ['eligible', 'not_eligible', 'needs_information', 'closed'] })
  status!: 'eligible' | 'not_eligible' | 'needs_information' | 'closed';
  statusLabel!: string;
  /** Euros in the first twelve months before pro rata; 0 when not due, null when unknown. */
  amount!: number | null;
  @ApiProperty({ enum: ['payment', 'exemption'] })
  paidAs!: 'payment' | 'exemption';
  missing!: string[];
  reasons!: LegalReasonDto[];
  deadline!: DeadlineDto | null;
  sources!: SourceDto[];
  /** How long and how it is brought; null for an aid long ended. */
  duration!: string | null;
  payment!: string | null;
  /** Labels of what it cannot come with. */
  excludes!: string[];
  /** What someone must still confirm before anybody relies on it. */
  toConfirm!: string | null;
  closedSince!: string | null;
  /** Every source is older than six months: check before relying on it. */
  toReverify!: boolean;
}

export class ContractAnswerDto {
  @ApiProperty({ enum: CONTRACT_TYPES })
  type!: (typeof CONTRACT_TYPES)[number];
  label!: string;
  @ApiProperty({ enum: ['recommended', 'possible', 'excluded', 'needs_information'] })
  verdict!: 'recommended' | 'possible' | 'excluded' | 'needs_information';
  verdictLabel!: string;
  reasons!: LegalReasonDto[];
  missing!: string[];
  /** What must be written, where and signed by whom. */
  inWriting!: LegalReasonDto[];
  trial!: TrialDto | null;
  /** Gross euros per month at 35 hours. */
  minimumPayMonthly!: number | null;
  deadlines!: DeadlineDto[];
  /** In the order of their days; empty while the start is unknown. */
  steps!: StepDto[];
  subsidies!: SubsidyDto[];
}

export class ContractQuestionDto {
  field!: string;
  text!: string;
}

export class RecommendationDto {
  assumptions!: string[];
  contracts!: ContractAnswerDto[];
  recommended!: string[];
  questions!: ContractQuestionDto[];
}
