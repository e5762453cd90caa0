import {
  MEETING_MINUTES,
  type MeetingAction,
  type MeetingChangeKind,
  meetingChangeKinds,
  meetingMachine,
  type MeetingMode,
  meetingModes,
  meetingStates,
  type MeetingState,
  type PreparationCheckCode,
  preparationCheckCodes,
  SLOTS,
} from '#proposals';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsISO8601,
  IsOptional,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { Nested, Trimmed } from '../validators.js';

const actions = [...new Set(meetingMachine.transitions.map(({ action }) => action))];

/** A time on the clock of the structure. What is no day or no hour is refused with the other rules of a meeting. */
export class LocalTimeDto {
  /** « 2026-12-08 ». */
  @IsString()
  @MaxLength(10)
  day!: string;
  /** « 14:30 ». */
  @IsString()
  @MaxLength(5)
  time!: string;
}

export class MeetingTermsDto {
  @ApiProperty({ enum: MEETING_MINUTES })
  @IsIn(MEETING_MINUTES, { message: 'Choisissez une durée de la liste.' })
  minutes!: number;
  @ApiProperty({ enum: meetingModes })
  @IsIn(meetingModes, { message: 'Choisissez sur place ou au téléphone.' })
  mode!: MeetingMode;
  /** Where to come, for a meeting on site. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(300)
  place?: string | null;
  /** The number the young person calls, for a meeting on the phone. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(30)
  phone?: string | null;
  /** Whom to ask for, which door. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(300)
  note?: string | null;
}

/** Two times to choose from, and where. */
export class MeetingOfferDto extends MeetingTermsDto {
  @ApiProperty({ type: () => [LocalTimeDto], minItems: SLOTS, maxItems: SLOTS })
  @IsArray()
  @ArrayMinSize(SLOTS, { message: 'Proposez deux dates, pour laisser le choix.' })
  @ArrayMaxSize(SLOTS, { message: 'Proposez deux dates, pour laisser le choix.' })
  @ValidateNested({ each: true })
  @Type(() => LocalTimeDto)
  slots!: LocalTimeDto[];
}

export class MeetDto {
  /** Absent: the adviser arranges the meeting. */
  @IsOptional()
  @Nested(() => MeetingOfferDto)
  offer?: MeetingOfferDto;
}

export class ArrangeMeetingDto extends MeetingTermsDto {
  @Nested(() => LocalTimeDto)
  slot!: LocalTimeDto;
}

export class ChooseSlotDto {
  /** One of the times proposed, as an instant. */
  @IsISO8601({ strict: true }, { message: 'Choisissez une des dates proposées.' })
  at!: string;
}

export class CancelMeetingDto {
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(1000)
  note?: string;
}

export class TickCheckDto {
  @ApiProperty({ enum: preparationCheckCodes })
  @IsIn(preparationCheckCodes, { message: 'Choisissez une ligne de la liste.' })
  code!: PreparationCheckCode;
  @IsBoolean()
  done!: boolean;
}

/** A time: as an instant, and on the clock of the structure. */
export class SlotDto {
  at!: Date;
  day!: string;
  time!: string;
}

/** A meeting as both sides may know it: nothing in it says who the young person is. */
export class CardMeetingDto {
  id!: string;
  @ApiProperty({ enum: meetingStates })
  state!: MeetingState;
  /** The times proposed. */
  slots!: SlotDto[];
  /** The time agreed; null until one is chosen. */
  agreed!: SlotDto | null;
  minutes!: number;
  @ApiProperty({ enum: meetingModes })
  mode!: MeetingMode;
  place!: string | null;
  phone!: string | null;
  note!: string | null;
  /** The time agreed is over. */
  past!: boolean;
  /** What the caller may do now. */
  @ApiProperty({ enum: actions, isArray: true })
  actions!: MeetingAction[];
}

export class MeetingDto extends CardMeetingDto {
  /** The young person cannot come, or at none of the times: a call is owed. */
  callAskedAt!: Date | null;
}

/** One thing that happened to a meeting. */
export class MeetingChangeDto {
  @ApiProperty({ enum: meetingChangeKinds })
  kind!: MeetingChangeKind;
  /** The dates offered, or the one it is about. */
  times!: SlotDto[];
  actor!: string;
  /** Name of whoever was signed in. */
  by!: string | null;
  note!: string | null;
  at!: Date;
}

export class PreparationLineDto {
  @ApiProperty({ enum: preparationCheckCodes })
  code!: PreparationCheckCode;
  label!: string;
  doneAt!: Date | null;
  /** Name of the person who ticked it. */
  doneBy!: string | null;
}
