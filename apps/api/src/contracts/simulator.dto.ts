import { type LegalNature, legalNatureLabels, type Need, needLabels } from '#contracts';
import { IsIn, IsInt, IsNumber, IsOptional, Max, Min } from 'class-validator';
import { type PlannedTraining, plannedTrainings } from './planned-training.js';

/** The six questions of the simulator. */
export class SimulationDto {
  @IsIn(Object.keys(needLabels))
  need!: Need;
  /** How long a limited need lasts. */
  @IsOptional()
  @IsNumber()
  @Min(0.25)
  @Max(36)
  durationMonths?: number;
  @IsInt()
  @Min(15)
  @Max(30)
  age!: number;
  @IsIn(plannedTrainings)
  training!: PlannedTraining;
  @IsIn(Object.keys(legalNatureLabels))
  legalNature!: LegalNature;
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  headcount!: number;
  @IsNumber()
  @Min(1)
  @Max(48)
  weeklyHours!: number;
}
