import { marketMeasures, type MarketMeasure } from '#needs';
import { ApiProperty, PickType } from '@nestjs/swagger';
import { IsNotEmpty, IsOptional, IsUUID, Matches } from 'class-validator';
import { IsCommune } from '../validators.js';
import { CreateNeedDto } from './needs.dto.js';

/** A need being written, as far as its answers go. */
export class RealityQuestionDto extends PickType(CreateNeedDto, [
  'contractType',
  'durationMonths',
  'weeklyHours',
  'startsOn',
  'schedule',
  'licences',
  'skills',
  'certificates',
  'minimumLevel',
]) {
  @IsNotEmpty()
  @Matches(/^[A-N]\d{4}$/, { message: 'Ce code métier n’existe pas.' })
  occupationCode!: string;
  /** Where the work is; else the commune of the company. */
  @IsOptional()
  @IsCommune()
  communeCode?: string;
  /** By staff: the company it is for. */
  @IsOptional()
  @IsUUID()
  companyId?: string;
}

const routes = ['pmsmp', 'poei', 'professionalisation', 'apprenticeship'] as const;
const lacks = ['skill', 'certificate', 'occupation'] as const;
const reasons = ['no_occupation', 'no_structure', 'no_position'] as const;

export class WideningDto {
  /** Which gate of the ranking it opens: licence, distance, availability, minor_night, minor_hours, age. */
  code!: string;
  /** Young people reachable with this change. */
  total!: number;
  more!: number;
  /** French, to follow the number: « si le permis B n’est pas exigé ». */
  condition!: string;
}

export class TrainingRouteDto {
  @ApiProperty({ enum: routes })
  type!: (typeof routes)[number];
  /** Usual hours for what is missing; null when a diploma decides. */
  hours!: number | null;
  sentence!: string;
}

export class LackingDto {
  @ApiProperty({ enum: lacks })
  kind!: (typeof lacks)[number];
  label!: string;
  /** How many people who fit lack this and nothing else. */
  people!: number;
  routes!: TrainingRouteDto[];
}

export class TrainingDto {
  more!: number;
  total!: number;
  routes!: TrainingRouteDto[];
}

export class MarketFigureDto {
  @ApiProperty({ enum: marketMeasures })
  measure!: MarketMeasure;
  /** A count; for open_to_beginners a share, 0 to 1. */
  value!: number;
  /** Code of the département; null: the whole country. */
  area!: string | null;
  /** A year or a day. */
  period!: string;
}

/** How realistic a need is: numbers of young people, never who. */
export class RealityDto {
  /** Null when it cannot be counted: `unknown` says why. */
  reachable!: number | null;
  @ApiProperty({ enum: reasons, nullable: true })
  unknown!: (typeof reasons)[number] | null;
  /** Of those reachable, how many hold every skill and certificate asked for. */
  ready!: number;
  /** What would bring more people, the most useful first. */
  widening!: WideningDto[];
  /** What people who fit lack, one thing each, the most frequent first. */
  lacking!: LackingDto[];
  /** People one step from the occupation, and how they could learn it; null: nobody. */
  training!: TrainingDto | null;
  /** Published figures; empty where none were imported. */
  market!: MarketFigureDto[];
}
