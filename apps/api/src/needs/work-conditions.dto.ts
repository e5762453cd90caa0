import { type DayPart, dayParts, weekdays } from '#needs';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsBoolean, IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

export class ScheduleDto {
  @IsIn(weekdays, { each: true })
  @ArrayUnique()
  @ArrayMaxSize(7)
  days!: (typeof weekdays)[number][];
  @IsOptional()
  @Matches(TIME, { message: 'Une heure s’écrit 08:30.' })
  from?: string;
  @IsOptional()
  @Matches(TIME, { message: 'Une heure s’écrit 08:30.' })
  to?: string;
  /** "le midi et le soir", where no hour is stated. */
  @IsOptional()
  @IsIn(dayParts, { each: true })
  @ArrayUnique()
  @ApiProperty({ enum: dayParts, isArray: true, required: false })
  parts?: DayPart[];
  @IsOptional()
  @IsBoolean()
  night?: boolean;
  @IsOptional()
  @IsBoolean()
  sunday?: boolean;
  /** 2x8, 3x8… or "shifts". */
  @IsOptional()
  @IsString()
  @MaxLength(20)
  shifts?: string;
}

export class LicenceDto {
  /** A category of directive 2006/126/CE, article 4: « B », « A2 », « C1E ». */
  @Matches(/^(?:AM|A[12]?|B[1E]?|[CD]1?E?)$/, { message: 'Ce permis n’existe pas.' })
  code!: string;
  @IsBoolean()
  required!: boolean;
}
