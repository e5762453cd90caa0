import { ReferenceModule } from '#reference';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Candidate, CandidateEquity, CandidateRead, CandidateSearchRow, CandidateTarget } from './candidate.entity.js';
import { CandidatesQueries } from './candidates.queries.js';
import { EquityRegister } from './equity-facts.service.js';
import { Candidates } from './candidates.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Candidate, CandidateEquity, CandidateRead, CandidateSearchRow, CandidateTarget]),
    ReferenceModule,
  ],
  providers: [Candidates, CandidatesQueries, EquityRegister],
  exports: [Candidates, CandidatesQueries, EquityRegister],
})
export class CandidatesModule {}
