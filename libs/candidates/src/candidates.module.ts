import { ReferenceModule } from '#reference';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Candidate, CandidateEquity, CandidateRead, CandidateSearchRow, CandidateTarget } from './candidate.entity.js';
import { CandidateNote } from './candidate-note.entity.js';
import { CandidateNotes } from './candidate-notes.service.js';
import { CandidatesQueries } from './candidates.queries.js';
import { EquityRegister } from './equity-facts.service.js';
import { Candidates } from './candidates.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      Candidate,
      CandidateEquity,
      CandidateNote,
      CandidateRead,
      CandidateSearchRow,
      CandidateTarget,
    ]),
    ReferenceModule,
  ],
  providers: [CandidateNotes, Candidates, CandidatesQueries, EquityRegister],
  exports: [CandidateNotes, Candidates, CandidatesQueries, EquityRegister],
})
export class CandidatesModule {}
