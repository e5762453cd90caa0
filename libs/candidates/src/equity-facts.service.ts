import type { Caller } from '#accounts';
import { Database, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { CandidateEquity } from './candidate.entity.js';
import { Candidates } from './candidates.service.js';

/** What the equity report groups people by, where they or the adviser chose to tell. Nothing else reads it. */
export type EquityFacts = Pick<CandidateEquity, 'sex' | 'priorityDistrict'>;

export const noEquityFacts: EquityFacts = { sex: null, priorityDistrict: null };

/** Kept in a table of its own, which no ranking reads: for the equity report of the structure. */
@Injectable()
export class EquityRegister {
  constructor(
    private readonly database: Database,
    private readonly candidates: Candidates,
  ) {}

  /** What is known of a young person; who read it is kept, as for the rest of the file. */
  async read(caller: Caller, candidateId: string): Promise<EquityFacts> {
    const tx = this.database.manager;
    await this.candidates.inScope(tx, caller, candidateId);
    await this.candidates.noteRead(caller, candidateId);
    const row = await tx.findOneBy(CandidateEquity, { candidateId });
    return row ? { sex: row.sex, priorityDistrict: row.priorityDistrict } : noEquityFacts;
  }

  /** Nothing known any more leaves no row behind. */
  async write(caller: Caller, candidateId: string, facts: EquityFacts): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.candidates.inScope(tx, caller, candidateId);
      await writeEquityFacts(tx, new Map([[candidateId, facts]]));
    });
  }
}

/** What is known of these people, by their file. */
export async function equityFactsOf(tx: Tx, candidateIds: readonly string[]): Promise<Map<string, EquityFacts>> {
  const rows = await tx.query<CandidateEquity[]>(
    `select candidate_id as "candidateId", sex, priority_district as "priorityDistrict"
     from candidate_equity where candidate_id = any($1)`,
    [candidateIds],
  );
  return new Map(rows.map(({ candidateId, sex, priorityDistrict }) => [candidateId, { sex, priorityDistrict }]));
}

/** Writes what is known of many people at once, in the caller's transaction. */
export async function writeEquityFacts(tx: Tx, facts: ReadonlyMap<string, EquityFacts>): Promise<void> {
  if (facts.size === 0) return;
  await tx.query(`delete from candidate_equity where candidate_id = any($1)`, [[...facts.keys()]]);
  const known = [...facts].filter(([, { sex, priorityDistrict }]) => sex !== null || priorityDistrict !== null);
  if (known.length === 0) return;
  await tx.query(
    `insert into candidate_equity (candidate_id, sex, priority_district)
     select * from unnest($1::uuid[], $2::text[], $3::boolean[])`,
    [
      known.map(([id]) => id),
      known.map(([, { sex }]) => sex),
      known.map(([, { priorityDistrict }]) => priorityDistrict),
    ],
  );
}
