import {
  type MediationAction,
  mediationMachine,
  mediationStates,
  type MediationState,
  type NoteKind,
  noteKinds,
} from '#follow-up';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsNotEmpty, IsOptional, MaxLength } from 'class-validator';
import { NamedDto } from '../accounts/sign-in.dto.js';
import { HistoryDto } from '../needs/needs.dto.js';
import { PageQueryDto } from '../page.dto.js';
import { Omittable, Trimmed } from '../validators.js';
import { CheckInDto } from './check-ins.dto.js';
import { MediationActionDto } from './mediation-actions.dto.js';
import { PersonNameDto } from './placements.dto.js';

const actions = [...new Set(mediationMachine.transitions.map(({ action }) => action))];

export class MediationsQueryDto extends PageQueryDto {
  /** Running ones when absent. */
  @IsOptional()
  @IsIn(mediationStates)
  state?: MediationState;
}

export class MediationOutcomeDto {
  /** What was agreed, or what happened. */
  @Trimmed()
  @IsNotEmpty()
  @MaxLength(2000)
  outcome!: string;
  /** What to keep from it for the next time; for the team only. */
  @IsOptional()
  @Trimmed()
  @IsNotEmpty()
  @MaxLength(2000)
  learnt: string | null = null;
}

export class MediationNoteDto {
  id!: string;
  @ApiProperty({ enum: noteKinds })
  kind!: NoteKind;
  text!: string;
  at!: Date;
  by!: string;
  /** Written by the caller, who may take it back. */
  mine!: boolean;
}

export class NewMediationNoteDto {
  @Trimmed()
  @IsNotEmpty()
  @MaxLength(4000)
  text!: string;
  /** A call is noted by whom it was with. */
  @Omittable()
  @IsIn(noteKinds)
  @ApiProperty({ enum: noteKinds })
  kind: NoteKind = 'note';
}

export class MediationPlacementDto {
  id!: string;
  jobTitle!: string;
  company!: NamedDto;
  candidate!: PersonNameDto;
}

export class MediationSummaryDto {
  id!: string;
  @ApiProperty({ enum: mediationStates })
  state!: MediationState;
  @ApiProperty({ enum: ['alert', 'urgent'] })
  level!: 'alert' | 'urgent';
  /** Why, as sentences: what each side said in confidence. */
  reasons!: string[];
  placement!: MediationPlacementDto;
  /** Who must take it up, or has. */
  assignedTo!: string;
  openedAt!: Date;
  dueAt!: Date;
  @ApiProperty({ enum: actions, isArray: true })
  actions!: MediationAction[];
}

export class MediationPageDto {
  items!: MediationSummaryDto[];
  next!: string | null;
}

export class BothPhonesDto {
  employer!: string | null;
  candidate!: string | null;
  /** Whom to ask for in the company. */
  contactName!: string;
}

export class BothSidesDto {
  employer!: CheckInDto[];
  candidate!: CheckInDto[];
}

export class MediationDto extends MediationSummaryDto {
  bothSides!: BothSidesDto;
  /** The latest first. */
  notes!: MediationNoteDto[];
  /** What is planned and done, in order. */
  plan!: MediationActionDto[];
  history!: HistoryDto[];
  outcome!: string | null;
  learnt!: string | null;
  /** Numbers of both sides, to call them. */
  phones!: BothPhonesDto;
}
