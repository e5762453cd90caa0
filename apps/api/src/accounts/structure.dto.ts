import { type Role, roles } from '#accounts';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsEmail,
  IsIn,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { CommuneDto } from '../reference/reference.dto.js';
import { IsCommune, IsIsoDay, Nested, Trimmed } from '../validators.js';

export class StructureDto {
  id!: string;
  name!: string;
  email!: string;
  phone!: string | null;
  communes!: CommuneDto[];
}

export class SetCommunesDto {
  /** INSEE codes of every commune the structure serves. */
  @ArrayMaxSize(2000)
  @IsCommune({ each: true })
  codes!: string[];
}

export class PersonDto {
  membershipId!: string;
  accountId!: string;
  firstName!: string;
  lastName!: string;
  email!: string;
  @ApiProperty({ enum: roles })
  role!: Role;
}

export class NewPersonDto {
  @Trimmed()
  @IsEmail()
  email!: string;
  @Trimmed()
  @IsNotEmpty()
  @MaxLength(80)
  firstName!: string;
  @Trimmed()
  @IsNotEmpty()
  @MaxLength(80)
  lastName!: string;
}

export class AddPersonDto extends NewPersonDto {
  @IsIn(['adviser', 'director'])
  @ApiProperty({ enum: ['adviser', 'director'] })
  role!: 'adviser' | 'director';
}

export class ChangeRoleDto {
  @IsIn(['adviser', 'director'])
  @ApiProperty({ enum: ['adviser', 'director'] })
  role!: 'adviser' | 'director';
}

export class CreateStructureDto {
  @Trimmed()
  @IsNotEmpty()
  @MaxLength(120)
  name!: string;
  @Trimmed()
  @IsEmail()
  email!: string;
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(30)
  phone?: string;
  @Nested(() => NewPersonDto)
  director!: NewPersonDto;
}

export class StructureSummaryDto {
  id!: string;
  name!: string;
  email!: string;
  communes!: number;
  people!: number;
}

export class AbsenceDto {
  id!: string;
  accountId!: string;
  name!: string;
  substituteAccountId!: string;
  substituteName!: string;
  fromDay!: string;
  /** Last day away. */
  toDay!: string;
}

export class NewAbsenceDto {
  @IsUUID()
  accountId!: string;
  @IsUUID(undefined, { message: 'Choisissez qui remplace.' })
  substituteAccountId!: string;
  @IsIsoDay()
  fromDay!: string;
  @IsIsoDay()
  toDay!: string;
}

/** How many of each somebody looks after; what is closed is not counted. */
export class HeldFilesDto {
  candidates!: number;
  needs!: number;
  proposals!: number;
  placements!: number;
  mediations!: number;
}

export class HandOverDto {
  /** Who takes over; several in turns. */
  @ArrayMinSize(1, { message: 'Choisissez au moins une personne.' })
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  toMembershipIds!: string[];
}

const fileKinds = ['candidates', 'needs', 'proposals', 'placements', 'mediations'] as const;

/** Something one person of the structure looks after. */
export class FileRefDto {
  @IsIn(fileKinds)
  @ApiProperty({ enum: fileKinds })
  kind!: (typeof fileKinds)[number];
  @IsUUID()
  id!: string;
}

export class GiveFilesDto {
  /** Who takes them; an adviser may name themselves. */
  @IsUUID(undefined, { message: 'Choisissez à qui confier.' })
  toMembershipId!: string;
  @ArrayMinSize(1, { message: 'Choisissez au moins un dossier.' })
  @ArrayMaxSize(100)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => FileRefDto)
  files!: FileRefDto[];
}

/** What came of one of them. */
export class GivenFileDto extends FileRefDto {
  /** Why it stayed, as a sentence; null when it went. */
  problem!: string | null;
}

export class CreatedDto {
  id!: string;
}
