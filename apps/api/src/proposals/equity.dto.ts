import { equityDimensionCodes, type EquityDimensionCode } from '#proposals';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';

const MONTH = { pattern: /^20\d{2}-(0[1-9]|1[0-2])$/, message: 'Choisissez un mois (AAAA-MM).' };

/** Whole months, both included. */
export class EquityPeriodDto {
  @Matches(MONTH.pattern, { message: MONTH.message })
  from!: string;
  @Matches(MONTH.pattern, { message: MONTH.message })
  to!: string;
}

export class ShownRankingsQueryDto extends EquityPeriodDto {
  @IsOptional()
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value,
  )
  @IsInt()
  @Min(1)
  @Max(100)
  limit: number = 20;
  @IsOptional()
  @IsUUID()
  after?: string;
}

/** Null: hidden, because it is about fewer than eleven people or would give such a number away. */
export class EquityFigureDto {
  count!: number | null;
  /** Of the people of the group, 0 to 1. */
  rate!: number | null;
  /** Of the rate of the most favoured group, 0 to 1. */
  ratio!: number | null;
}

export class EquityStepsDto {
  /** Among the first ten of a ranking shown. */
  shown!: EquityFigureDto;
  proposed!: EquityFigureDto;
  sent!: EquityFigureDto;
  met!: EquityFigureDto;
  hired!: EquityFigureDto;
}

export class EquityTotalDto {
  followed!: number | null;
  steps!: EquityStepsDto;
}

export class EquityGroupDto extends EquityTotalDto {
  /** Null: not told. */
  code!: string | null;
  label!: string;
}

export class EquityDimensionDto {
  @ApiProperty({ enum: equityDimensionCodes })
  code!: EquityDimensionCode;
  label!: string;
  groups!: EquityGroupDto[];
}

export class EquityReportDto {
  /** Everybody followed in the period. */
  everyone!: EquityTotalDto;
  dimensions!: EquityDimensionDto[];
}

export class ShownPersonDto {
  id!: string;
  /** Null where the file is gone. */
  name!: string | null;
}

/** A ranking somebody saw. */
export class ShownRankingDto {
  id!: string;
  at!: Date;
  /** Who saw it. */
  by!: string;
  needId!: string;
  needTitle!: string;
  companyName!: string;
  /** Of the product's table of weights. */
  weightsVersion!: string;
  /** Of the structure's own settings; 0: the defaults. */
  settingsVersion!: number;
  /** Of the occupation data, « rome-1f3c9a2b »; null in the oldest ones. */
  occupationsVersion!: string | null;
  /** The weight of equity then. */
  equityWeight!: number;
  /** A director tried another weight. */
  trial!: boolean;
  /** How many fitted in all. */
  total!: number;
  /** Best first. */
  people!: ShownPersonDto[];
}

export class ShownRankingPageDto {
  items!: ShownRankingDto[];
  /** Pass it as `after` to get the following ones; null at the end. */
  next!: string | null;
}
