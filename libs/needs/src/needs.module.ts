import { AccountsModule } from '#accounts';
import { CompaniesModule } from '#companies';
import { ReferenceModule } from '#reference';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Need } from './need.entity.js';
import { NeedsQueries } from './needs.queries.js';
import { Needs } from './needs.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Need]), AccountsModule, CompaniesModule, ReferenceModule],
  providers: [Needs, NeedsQueries],
  exports: [Needs, NeedsQueries],
})
export class NeedsModule {}
