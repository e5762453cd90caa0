export { ageOn } from './age.js';
export {
  Candidate,
  CandidateEquity,
  CandidateRead,
  CandidateSearchRow,
  candidateStates,
  CandidateTarget,
  travelMeans,
  type CandidateState,
  type Experience,
  type PastStay,
  type TravelMeans,
} from './candidate.entity.js';
export { CandidateNote } from './candidate-note.entity.js';
export { CandidateNotes, type CandidateNoteRow } from './candidate-notes.service.js';
export { insertCandidates, updateCandidates, type CandidateFile } from './candidate-batches.service.js';
export { placeCandidatesAgain, rewriteSearch } from './candidate-search.service.js';
export { CandidatesModule } from './candidates.module.js';
export { CandidatesQueries, type CandidateListRow } from './candidates.queries.js';
export { Candidates, type CandidateDetails, type NewCandidate, type Target } from './candidates.service.js';
export { cellOf, cellsAround, FLAT_ERROR_KM, MAX_RADIUS_KM } from './cells.js';
export { detailsProblem } from './details-problem.js';
export {
  equityFactsOf,
  EquityRegister,
  noEquityFacts,
  writeEquityFacts,
  type EquityFacts,
} from './equity-facts.service.js';
export { foldedName } from './folded-name.js';
export { reachKm } from './reach.js';
