import { learntExampleStates, type LearntExampleState } from '#needs';
import { ApiProperty } from '@nestjs/swagger';
import { OccupationRefDto } from '../reference/reference.dto.js';

/** What an adviser’s correction taught. */
export class LearntExampleDto {
  id!: string;
  /** The words that name the job. */
  words!: string;
  needId!: string;
  needTitle!: string;
  /** What the analysis had answered. */
  guessed!: OccupationRefDto | null;
  occupation!: OccupationRefDto;
  @ApiProperty({ enum: learntExampleStates })
  state!: LearntExampleState;
  learntAt!: Date;
  learntBy!: string;
  /** When it was last forgotten or taken up again, and by whom. */
  changedAt!: Date | null;
  changedBy!: string | null;
}

export class LearntPageDto {
  items!: LearntExampleDto[];
  next!: string | null;
}
