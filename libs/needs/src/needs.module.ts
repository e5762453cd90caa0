import { AccountsModule } from '#accounts';
import { CompaniesModule } from '#companies';
import { ReferenceModule } from '#reference';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LearntExample } from './learning/learnt-example.entity.js';
import { LearntExamples } from './learning/learnt-examples.service.js';
import { MarketFigure } from './market/market.entity.js';
import { Market } from './market/market.service.js';
import { Need } from './need.entity.js';
import { NeedExpiry } from './need-expiry.service.js';
import { NeedWording } from './wordings/need-wording.entity.js';
import { NeedsQueries } from './needs.queries.js';
import { Needs } from './needs.service.js';
import { Wordings } from './wordings/wordings.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Need, MarketFigure, NeedWording, LearntExample]),
    AccountsModule,
    CompaniesModule,
    ReferenceModule,
  ],
  providers: [Needs, NeedExpiry, NeedsQueries, Market, Wordings, LearntExamples],
  exports: [Needs, NeedExpiry, NeedsQueries, Market, Wordings, LearntExamples],
})
export class NeedsModule {}
