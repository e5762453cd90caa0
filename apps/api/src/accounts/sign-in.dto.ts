import { type Role, roles } from '#accounts';
import { ApiProperty } from '@nestjs/swagger';
import { IsEmail, IsUUID, Matches, MaxLength } from 'class-validator';
import { Trimmed } from '../validators.js';

export class AskCodeDto {
  @Trimmed()
  @IsEmail()
  @MaxLength(254)
  email!: string;
}

export class SignInDto extends AskCodeDto {
  /** The six digits of the mail; spaces are ignored. */
  @Trimmed()
  @Matches(/^\d{3}\s?\d{3}$/, { message: 'Le code compte six chiffres.' })
  code!: string;
}

export class SwitchMembershipDto {
  @IsUUID()
  membershipId!: string;
}

export class MembershipDto {
  id!: string;
  @ApiProperty({ enum: roles })
  role!: Role;
  /** Name of the structure or company. */
  name!: string;
  /** Of the company: two workplaces may have one name. */
  siret!: string | null;
}

export class MeAccountDto {
  id!: string;
  email!: string;
  firstName!: string;
  lastName!: string;
}

export class NamedDto {
  id!: string;
  name!: string;
}

export class MeCompanyDto extends NamedDto {
  siret!: string;
}

/** Who is signed in, and in which part. */
export class MeDto {
  account!: MeAccountDto;
  membershipId!: string;
  @ApiProperty({ enum: roles })
  role!: Role;
  /** False while an employer waits to be confirmed. */
  confirmed!: boolean;
  structure!: NamedDto | null;
  company!: MeCompanyDto | null;
  memberships!: MembershipDto[];
}
