import { insertMany, type Tx, updateMany } from '#platform';
import { Candidate, CandidateSearchRow, CandidateTarget } from './candidate.entity.js';
import { searchRowsOf } from './candidate-search.service.js';
import type { Target } from './candidates.service.js';

/** A whole file, its targets in the order of the wishes. */
export interface CandidateFile {
  candidate: Candidate;
  targets: readonly Target[];
}

/** Writes many new files with their targets and search rows: three statements, in the caller's
 * transaction. */
export async function insertCandidates(tx: Tx, files: readonly CandidateFile[]): Promise<void> {
  if (files.length === 0) return;
  await insertMany(
    tx,
    Candidate,
    files.map(({ candidate }) => candidate),
  );
  await insertMany(tx, CandidateTarget, targetRows(files));
  await insertMany(tx, CandidateSearchRow, searchRows(files));
}

/** Writes many known files anew. The caller holds them since it read them, so nobody else's change is lost. */
export async function updateCandidates(tx: Tx, files: readonly CandidateFile[]): Promise<void> {
  if (files.length === 0) return;
  await updateMany(
    tx,
    Candidate,
    files.map(({ candidate }) => candidate),
  );
  const ids = files.map(({ candidate }) => candidate.id);
  await tx.query('delete from candidate_targets where candidate_id = any($1)', [ids]);
  await insertMany(tx, CandidateTarget, targetRows(files));
  await tx.query('delete from candidate_search where candidate_id = any($1)', [ids]);
  await insertMany(tx, CandidateSearchRow, searchRows(files));
}

const targetRows = (files: readonly CandidateFile[]): Partial<CandidateTarget>[] =>
  files.flatMap(({ candidate, targets }) =>
    targets.map(({ code, fiche, appellation }, index) => ({
      candidateId: candidate.id,
      position: index + 1,
      occupationCode: code,
      ficheCode: fiche ?? null,
      appellationOgr: appellation ?? null,
    })),
  );

const searchRows = (files: readonly CandidateFile[]): Partial<CandidateSearchRow>[] =>
  files.flatMap(({ candidate, targets }) =>
    searchRowsOf(
      candidate,
      targets.map(({ code }) => code),
    ),
  );
