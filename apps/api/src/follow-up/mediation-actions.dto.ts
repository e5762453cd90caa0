import {
  type MediationActionKind,
  mediationActionKinds,
  type MediationActionState,
  mediationActionStates,
} from '#follow-up';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsNotEmpty, IsOptional, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { LocalTimeDto, SlotDto } from '../proposals/meetings.dto.js';
import { IsIsoDay, Nested, Trimmed } from '../validators.js';

/** Something to do, or done, about a case. */
export class MediationActionDto {
  id!: string;
  @ApiProperty({ enum: mediationActionKinds })
  kind!: MediationActionKind;
  @ApiProperty({ enum: mediationActionStates })
  state!: MediationActionState;
  dueOn!: string | null;
  /** When an appointment begins. */
  startsAt!: SlotDto | null;
  durationMinutes!: number | null;
  /** Where an appointment takes place; both sides read it. */
  place!: string | null;
  /** For the team only. */
  note!: string | null;
  /** What came of it; for the team only. */
  report!: string | null;
  doneAt!: Date | null;
  /** Who does it. */
  by!: string;
}

export class MoveMediationActionDto {
  /** By when; for what is no appointment. */
  @IsOptional()
  @IsIsoDay()
  dueOn: string | null = null;
  /** When an appointment begins, on the clock of the structure. */
  @IsOptional()
  @Nested(() => LocalTimeDto)
  slot: LocalTimeDto | null = null;
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(480)
  durationMinutes: number | null = null;
  /** Both sides read it. */
  @IsOptional()
  @Trimmed()
  @IsNotEmpty()
  @MaxLength(200)
  place: string | null = null;
}

export class NewMediationActionDto extends MoveMediationActionDto {
  @IsIn(mediationActionKinds)
  @ApiProperty({ enum: mediationActionKinds })
  kind!: MediationActionKind;
  /** For the team only. */
  @IsOptional()
  @Trimmed()
  @IsNotEmpty()
  @MaxLength(2000)
  note: string | null = null;
  /** Who does it; the caller when absent. */
  @IsOptional()
  @IsUUID()
  accountId: string | null = null;
}

export class FinishMediationActionDto {
  /** What came of it; needed for a review in the company. */
  @IsOptional()
  @Trimmed()
  @IsNotEmpty()
  @MaxLength(4000)
  report: string | null = null;
}
