import type { Caller } from '#accounts';
import { Candidate, Candidates, type CandidateState, rewriteSearch } from '#candidates';
import { Clock, conflict, Database, invalid, type IsoDate, newId, StateChange, type Tx, updateOne } from '#platform';
import { openEnds } from '#proposals';
import { Injectable } from '@nestjs/common';

/** One of several files that may be of one person. */
export interface LookAlike {
  id: string;
  firstName: string;
  lastName: string;
  birthDate: IsoDate;
  externalId: string | null;
  email: string | null;
  phone: string | null;
  communeCode: string;
  state: CandidateState;
  createdAt: string;
  referent: string;
  proposals: number;
  placements: number;
}

const SHOWN_GROUPS = 100;

/** Files of the same name and birth date: shown to an adviser, who alone can tell whether they are one person. */
@Injectable()
export class Duplicates {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly candidates: Candidates,
  ) {}

  /** Groups of files of the caller's structure, the oldest file of each first. */
  async list({ structureId }: Caller): Promise<LookAlike[][]> {
    const groups = await this.database.manager.query<{ files: LookAlike[] }[]>(
      `select json_agg(json_build_object('id', c.id, 'firstName', c.first_name, 'lastName', c.last_name,
           'birthDate', c.birth_date, 'externalId', c.external_id, 'email', c.email, 'phone', c.phone,
           'communeCode', c.commune_code, 'state', c.state, 'createdAt', c.created_at,
           'referent', a.first_name || ' ' || a.last_name,
           'proposals', (select count(*) from proposals p where p.candidate_id = c.id),
           'placements', (select count(*) from placements p where p.candidate_id = c.id)) order by c.id) as files
       from candidates c join accounts a on a.id = c.referent_account_id
       where c.structure_id = $1 and c.merged_into_id is null and c.folded_name <> ''
       group by c.folded_name, c.birth_date having count(*) > 1
       order by c.folded_name limit ${SHOWN_GROUPS}`,
      [structureId],
    );
    return groups.map(({ files }) => files);
  }

  /**
   * Two files of one person become one: proposals, contracts and readings of the second move to the first, which also
   * gets what it did not know. The second stays, closed, with a proposal for a need that both were proposed for.
   */
  async merge(caller: Caller, keptId: string, mergedId: string): Promise<void> {
    if (keptId === mergedId) throw invalid('same_file', 'mergedId', 'Choisissez deux dossiers différents.');
    await this.database.transaction(async (tx) => {
      // Always in the same order: two merges at once wait for each other instead of locking each other out.
      const files = new Map<string, Candidate>();
      for (const id of [keptId, mergedId].sort()) files.set(id, await this.candidates.inScope(tx, caller, id, true));
      const [kept, merged] = [files.get(keptId)!, files.get(mergedId)!];
      if (kept.foldedName !== merged.foldedName || kept.birthDate !== merged.birthDate)
        throw conflict('not_alike', 'Ces deux dossiers n’ont pas le même nom et la même date de naissance.');
      if (kept.mergedIntoId !== null || merged.mergedIntoId !== null)
        throw conflict('merged_already', 'Ce dossier a déjà été réuni avec un autre.');

      await moveWork(tx, keptId, mergedId);
      const now = this.clock.now();
      const state = merged.state === 'placed' && kept.state === 'active' ? 'placed' : kept.state;
      // The number moves rather than being copied: it is used once.
      const closed = { state: 'left' as const, mergedIntoId: keptId, updatedAt: now };
      const lends = kept.externalId === null && merged.externalId !== null;
      await updateOne(tx, Candidate, { id: mergedId }, lends ? { ...closed, externalId: null } : closed);
      await updateOne(
        tx,
        Candidate,
        { id: keptId },
        {
          externalId: kept.externalId ?? merged.externalId,
          email: kept.email ?? merged.email,
          phone: kept.phone ?? merged.phone,
          level: kept.level ?? merged.level,
          disabledWorker: kept.disabledWorker ?? merged.disabledWorker,
          state,
          updatedAt: now,
        },
      );
      await rewriteSearch(tx, [keptId, mergedId]);
      for (const [subjectId, from, to] of [
        [keptId, kept.state, state],
        [mergedId, merged.state, 'left'],
      ] as const)
        await tx.insert(StateChange, {
          id: newId(),
          subject: 'candidate',
          subjectId,
          action: 'merge',
          fromState: from,
          toState: to,
          actor: caller.role,
          accountId: caller.accountId,
          note: subjectId === keptId ? `Réuni avec le dossier ${mergedId}` : `Réuni dans le dossier ${keptId}`,
          at: now,
        });
    });
  }
}

async function moveWork(tx: Tx, keptId: string, mergedId: string): Promise<void> {
  const ids = [keptId, mergedId];
  // Two that are under way, or answered, for one need stay apart: which of them counts is not the merge’s to say.
  await tx.query(
    `update proposals p set candidate_id = $1 where candidate_id = $2 and (p.state = any($3) or not exists (
       select 1 from proposals o where o.need_id = p.need_id and o.candidate_id = $1 and o.state <> all($3)))`,
    [...ids, openEnds],
  );
  for (const table of ['placements', 'candidate_reads', 'candidate_notes'])
    await tx.query(`update ${table} set candidate_id = $1 where candidate_id = $2`, ids);
  await tx.query(
    `update candidates k set past_stays = k.past_stays || m.past_stays from candidates m where k.id = $1 and m.id = $2`,
    ids,
  );
  await tx.query(
    `update candidate_equity set candidate_id = $1 where candidate_id = $2
     and not exists (select 1 from candidate_equity where candidate_id = $1)`,
    ids,
  );
}
