import { CommuneDto } from '../reference/reference.dto.js';

export class UnservedCompanyDto {
  id!: string;
  name!: string;
  commune!: CommuneDto;
  createdAt!: Date;
}

export class UnservedNeedDto {
  id!: string;
  title!: string;
  commune!: CommuneDto;
  createdAt!: Date;
}

export class UnservedDto {
  companies!: UnservedCompanyDto[];
  needs!: UnservedNeedDto[];
}
