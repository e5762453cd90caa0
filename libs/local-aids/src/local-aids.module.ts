import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LocalAidChange, LocalAidRow } from './local-aid.entity.js';
import { LocalAids } from './local-aids.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([LocalAidRow, LocalAidChange])],
  providers: [LocalAids],
  exports: [LocalAids],
})
export class LocalAidsModule {}
