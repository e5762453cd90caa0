import { AccountsModule } from '#accounts';
import { CandidatesModule } from '#candidates';
import { CompaniesModule } from '#companies';
import { FollowUpModule } from '#follow-up';
import { ReferenceModule } from '#reference';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CandidateImporter } from './candidate-importer.service.js';
import { CompanyImporter } from './company-importer.service.js';
import { Duplicates } from './duplicates.service.js';
import { Import } from './import.entity.js';
import { Imports } from './imports.service.js';
import { PlacementImporter } from './placement-importer.service.js';
import { Staff } from './staff.queries.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Import]),
    AccountsModule,
    CandidatesModule,
    CompaniesModule,
    FollowUpModule,
    ReferenceModule,
  ],
  providers: [CandidateImporter, CompanyImporter, Duplicates, Imports, PlacementImporter, Staff],
  exports: [Duplicates, Imports],
})
export class ImportsModule {}
