import { contactKinds, type ContactKind } from '#companies';
import { ApiProperty, OmitType, PartialType } from '@nestjs/swagger';
import {
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { CommuneDto } from '../reference/reference.dto.js';
import { PageQueryDto } from '../page.dto.js';
import { IsCommune, IsIsoDay, Trimmed } from '../validators.js';

const PHONE = /^[+\d][\d\s().-]{5,20}$/;

export class CompanyFieldsDto {
  /** 14 digits; spaces are ignored. */
  @Trimmed()
  @Matches(/^[\d\s]{14,20}$/, { message: 'Un SIRET compte 14 chiffres.' })
  siret!: string;
  @Trimmed()
  @IsNotEmpty()
  @MaxLength(160)
  name!: string;
  /** INSEE code. */
  @IsCommune()
  communeCode!: string;
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(200)
  address?: string;
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  headcount?: number;
  /** NAF code, such as 56.10A. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(8)
  nafCode?: string;
  @Trimmed()
  @IsEmail()
  @MaxLength(254)
  email!: string;
  @IsOptional()
  @Trimmed()
  @Matches(PHONE, { message: 'Ce numéro de téléphone n’est pas valable.' })
  phone?: string;
}

export class RegistrationDto extends CompanyFieldsDto {
  @Trimmed()
  @IsNotEmpty()
  @MaxLength(80)
  firstName!: string;
  @Trimmed()
  @IsNotEmpty()
  @MaxLength(80)
  lastName!: string;
}

export class CreateCompanyDto extends CompanyFieldsDto {
  @Trimmed()
  @IsNotEmpty()
  @MaxLength(160)
  contactName!: string;
}

/** What may be taken back: null empties it. */
const emptiable = ['address', 'headcount', 'nafCode', 'phone'] as const;

export class UpdateCompanyDto extends PartialType(OmitType(CreateCompanyDto, ['siret', ...emptiable]), {
  skipNullProperties: false,
}) {
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(200)
  address?: string | null;
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  headcount?: number | null;
  /** NAF code, such as 56.10A. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(8)
  nafCode?: string | null;
  @IsOptional()
  @Trimmed()
  @Matches(PHONE, { message: 'Ce numéro de téléphone n’est pas valable.' })
  phone?: string | null;
  /** What the company does, in two sentences; young people read it. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(400)
  presentation?: string | null;
  /** How one gets to the workplace. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(300)
  access?: string | null;
  /** Whether somebody shows a beginner the work; null: not told. */
  @IsOptional()
  @IsBoolean()
  tutorAvailable?: boolean | null;
}

export class CompanyContactDto {
  id!: string;
  @ApiProperty({ enum: contactKinds })
  kind!: ContactKind;
  onDay!: string;
  /** Whom one spoke to. */
  person!: string | null;
  text!: string;
  /** Name of who wrote it. */
  by!: string;
  /** Written by the caller, who may take it back. */
  mine!: boolean;
}

export class NewCompanyContactDto {
  @IsIn(contactKinds, { message: 'Choisissez le genre de contact.' })
  @ApiProperty({ enum: contactKinds })
  kind!: ContactKind;
  @IsIsoDay()
  onDay!: string;
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(120)
  person?: string;
  @Trimmed()
  @IsNotEmpty()
  @MaxLength(2000)
  text!: string;
}

export class CompanyPersonDto {
  membershipId!: string;
  firstName!: string;
  lastName!: string;
  email!: string;
}

export class CompaniesQueryDto extends PageQueryDto {
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(100)
  search?: string;
}

export class CompanySummaryDto {
  id!: string;
  siret!: string;
  name!: string;
  commune!: CommuneDto;
  headcount!: number | null;
  nafCode!: string | null;
  contactName!: string;
  openNeeds!: number;
}

export class CompanyPageDto {
  items!: CompanySummaryDto[];
  /** Pass it as `after` to get the following ones; null at the end. */
  next!: string | null;
}

export class CreatedCompanyDto {
  id!: string;
  /** Another structure had recorded it: it is followed as it is, and what was typed is not kept. */
  known!: boolean;
}

export class CompanyDto {
  id!: string;
  /** Names of the structures that work with it, the one that serves its commune first. */
  structures!: string[];
  siret!: string;
  name!: string;
  commune!: CommuneDto;
  address!: string | null;
  headcount!: number | null;
  nafCode!: string | null;
  /** What the NAF code means. */
  activity!: string | null;
  contactName!: string;
  email!: string;
  phone!: string | null;
  /** What the company does, in its own words. */
  presentation!: string | null;
  access!: string | null;
  tutorAvailable!: boolean | null;
  /** False until an adviser vouched for it. */
  confirmed!: boolean;
}

export class PendingCompanyDto {
  id!: string;
  name!: string;
  siret!: string;
  commune!: CommuneDto;
}

export class PendingEmployerDto {
  membershipId!: string;
  firstName!: string;
  lastName!: string;
  email!: string;
  createdAt!: Date;
  company!: PendingCompanyDto;
  /** True when nobody vouched for the company yet. */
  firstOfCompany!: boolean;
}
