import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';

const sexes = ['female', 'male'] as const;

/** For the equity report only; null: not told. */
export class EquityFactsDto {
  @ApiProperty({ enum: sexes, nullable: true })
  @IsOptional()
  @IsIn(sexes, { message: 'Choisissez dans la liste.' })
  sex!: (typeof sexes)[number] | null;
  /** Lives in a priority district (quartier prioritaire de la politique de la ville). */
  @IsOptional()
  @IsBoolean()
  priorityDistrict!: boolean | null;
}
