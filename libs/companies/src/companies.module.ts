import { AccountsModule } from '#accounts';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CompaniesQueries } from './companies.queries.js';
import { Companies } from './companies.service.js';
import { Company } from './company.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([Company]), AccountsModule],
  providers: [Companies, CompaniesQueries],
  exports: [Companies, CompaniesQueries],
})
export class CompaniesModule {}
