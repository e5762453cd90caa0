import type { Caller } from '#accounts';
import { Clock, Database, newId, notFound } from '#platform';
import { Injectable } from '@nestjs/common';
import { CandidateNote } from './candidate-note.entity.js';
import { Candidates } from './candidates.service.js';

export interface CandidateNoteRow {
  id: string;
  text: string;
  at: Date;
  /** Name of who wrote it. */
  by: string;
  mine: boolean;
}

/** Notes on a young person’s file. */
@Injectable()
export class CandidateNotes {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly candidates: Candidates,
  ) {}

  async write(caller: Caller, candidateId: string, text: string): Promise<string> {
    return this.database.transaction(async (tx) => {
      await this.candidates.inScope(tx, caller, candidateId);
      const id = newId();
      await tx.insert(CandidateNote, { id, candidateId, accountId: caller.accountId, text, at: this.clock.now() });
      return id;
    });
  }

  /** The latest first. */
  async list(caller: Caller, candidateId: string): Promise<CandidateNoteRow[]> {
    await this.candidates.inScope(this.database.manager, caller, candidateId);
    return this.database.manager.query<CandidateNoteRow[]>(
      `select n.id, n.text, n.at, a.first_name || ' ' || a.last_name as by, n.account_id = $2 as mine
       from candidate_notes n join accounts a on a.id = n.account_id where n.candidate_id = $1 order by n.at desc, n.id desc`,
      [candidateId, caller.accountId],
    );
  }

  /** Takes back a note of one’s own. */
  async remove(caller: Caller, candidateId: string, id: string): Promise<void> {
    const { manager } = this.database;
    await this.candidates.inScope(manager, caller, candidateId);
    const { affected } = await manager.delete(CandidateNote, { id, candidateId, accountId: caller.accountId });
    if (affected !== 1) throw notFound();
  }
}
