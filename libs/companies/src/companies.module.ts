import { AccountsModule } from '#accounts';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CompaniesQueries } from './companies.queries.js';
import { Companies } from './companies.service.js';
import { CompanyContact } from './company-contact.entity.js';
import { CompanyContacts } from './company-contacts.service.js';
import { CompanyPeople } from './company-people.service.js';
import { Company } from './company.entity.js';
import { CompanyFollower } from './company-follower.entity.js';
import { CompanyFollowers } from './company-followers.service.js';

const services = [Companies, CompaniesQueries, CompanyContacts, CompanyFollowers, CompanyPeople];

@Module({
  imports: [TypeOrmModule.forFeature([Company, CompanyContact, CompanyFollower]), AccountsModule],
  providers: services,
  exports: services,
})
export class CompaniesModule {}
