import { AccountsModule } from '#accounts';
import { CompaniesModule } from '#companies';
import { ReferenceModule } from '#reference';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MarketFigure } from './market.entity.js';
import { Market } from './market.service.js';
import { Need } from './need.entity.js';
import { NeedsQueries } from './needs.queries.js';
import { Needs } from './needs.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Need, MarketFigure]), AccountsModule, CompaniesModule, ReferenceModule],
  providers: [Needs, NeedsQueries, Market],
  exports: [Needs, NeedsQueries, Market],
})
export class NeedsModule {}
