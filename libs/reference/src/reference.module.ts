import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import {
  CommunePositionRow,
  RomeAppellationRow,
  RomeFicheRow,
  RomeFicheSkillRow,
  RomeMobilityRow,
  RomeSkillRow,
} from './reference.entities.js';
import { Occupations } from './reference.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      CommunePositionRow,
      RomeAppellationRow,
      RomeFicheRow,
      RomeFicheSkillRow,
      RomeMobilityRow,
      RomeSkillRow,
    ]),
  ],
  providers: [Occupations],
  exports: [Occupations],
})
export class ReferenceModule {}
