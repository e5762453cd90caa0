import { Absences, type Caller, Membership, People } from '#accounts';
import { Clock, conflict, Database, insertMany, invalid, newId, notFound, StateChange, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { shareOut } from './share.js';

/** The files somebody holds: how many of each kind. */
export interface HeldFiles {
  candidates: number;
  needs: number;
  proposals: number;
  placements: number;
  mediations: number;
}

export type FileKind = keyof HeldFiles;

/** What came of one file that was to be given to somebody. */
export interface GivenFile {
  kind: FileKind;
  id: string;
  /** Why it did not go, in French; null when it did. */
  problem: string | null;
}

interface HeldRow {
  kind: FileKind;
  id: string;
  state: string;
  /** Null: nobody yet. */
  holder: string | null;
  /** What it goes along with: a young person, or a company. */
  key: string;
  owner: boolean;
}

/** Table, column of who holds it, name in the history, of each kind. */
const kinds: Readonly<Record<FileKind, { table: string; holder: string; subject: string }>> = {
  candidates: { table: 'candidates', holder: 'referent_account_id', subject: 'candidate' },
  needs: { table: 'needs', holder: 'adviser_account_id', subject: 'need' },
  proposals: { table: 'proposals', holder: 'adviser_account_id', subject: 'proposal' },
  placements: { table: 'placements', holder: 'adviser_account_id', subject: 'placement' },
  mediations: { table: 'mediations', holder: 'assigned_account_id', subject: 'mediation' },
};

/** What still runs. Closed proposals, ended placements and settled alerts keep the name of who did the work. */
const FILES = `
  select 'candidates' as kind, id, state, referent_account_id as holder, id as key, true as owner from candidates
   where structure_id = $1 and merged_into_id is null and state <> 'left'
  union all
  select 'needs', id, state, adviser_account_id, company_id, true from needs
   where structure_id = $1 and state in ('draft', 'submitted', 'open', 'paused')
  union all
  select 'proposals', id, state, adviser_account_id, candidate_id, false from proposals
   where structure_id = $1 and state in ('shortlisted', 'consent_asked', 'consented', 'sent', 'interview')
  union all
  select 'placements', id, state, adviser_account_id, candidate_id, false from placements
   where structure_id = $1 and state in ('planned', 'started')
  union all
  select 'mediations', m.id, m.state, m.assigned_account_id, p.candidate_id, false
   from mediations m join placements p on p.id = m.placement_id
   where m.structure_id = $1 and m.state in ('open', 'acknowledged', 'in_progress')`;
const HELD = `select * from (${FILES}) as files where holder = $2 order by id`;
/** Files of this list, and what runs for its young people. */
const NAMED = `select * from (${FILES}) as files where id = any($2::uuid[]) or key = any($3::uuid[]) order by id`;

/** Files go to colleagues, somebody’s all at once or some of them, with a line in each one’s history. */
@Injectable()
export class HandOvers {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly people: People,
    private readonly absences: Absences,
  ) {}

  /** What somebody of the caller’s structure holds. */
  async held(caller: Caller, membershipId: string): Promise<HeldFiles> {
    const { manager } = this.database;
    const { accountId, structureId } = await this.colleague(manager, caller, membershipId);
    return counted(await manager.query<HeldRow[]>(HELD, [structureId, accountId]));
  }

  /** @param toMembershipIds who takes over, several in turns. @returns what was handed over. */
  async handOver(caller: Caller, membershipId: string, toMembershipIds: readonly string[]): Promise<HeldFiles> {
    return this.database.transaction(async (tx) => {
      const from = await this.colleague(tx, caller, membershipId);
      const { structureId } = from;
      if (toMembershipIds.includes(membershipId))
        throw invalid('same_person', 'toMembershipIds', 'Choisissez quelqu’un d’autre.');
      const takers = await tx.findBy(Membership, {
        id: In([...toMembershipIds]),
        structureId,
        state: 'confirmed',
        role: In(['adviser', 'director']),
      });
      if (takers.length !== toMembershipIds.length) throw notFound();
      const rows = await tx.query<HeldRow[]>(HELD, [structureId, from.accountId]);
      const accounts = toMembershipIds.map((id) => takers.find((taker) => taker.id === id)!.accountId);
      await this.moveAll(tx, caller, rows, shareOut(rows, accounts));
      await leaveNothing(tx, structureId, from.accountId);
      return counted(rows);
    });
  }

  /**
   * Some files go to one colleague, or are taken by whoever asks. With a young person goes what runs for them and was
   * held by the same person. Each file answers for itself: one that cannot go does not hold the others back.
   */
  async give(
    caller: Caller,
    toMembershipId: string,
    files: readonly Pick<GivenFile, 'kind' | 'id'>[],
  ): Promise<GivenFile[]> {
    return this.database.transaction(async (tx) => {
      const to = await this.colleague(tx, caller, toMembershipId, ['adviser', 'director']);
      const idsOf = (some: typeof files): string[] => some.map(({ id }) => id);
      const rows = await tx.query<HeldRow[]>(NAMED, [
        to.structureId,
        idsOf(files),
        idsOf(files.filter(({ kind }) => kind === 'candidates')),
      ]);
      const found = new Map(rows.map((row) => [`${row.kind} ${row.id}`, row]));
      const asked = files.flatMap(({ kind, id }) => found.get(`${kind} ${id}`) ?? []);
      const formerly = new Map(asked.filter(({ kind }) => kind === 'candidates').map(({ id, holder }) => [id, holder]));
      const along = rows.filter((row) => !asked.includes(row) && formerly.get(row.key) === row.holder);
      const leaving = [...asked, ...along].filter(({ holder }) => holder !== to.accountId);
      const moved = await this.moveAll(tx, caller, leaving, new Map(leaving.map(({ id }) => [id, to.accountId])));
      await tx.query(
        `update candidates set substitute_account_id = null
         where structure_id = $1 and id = any($2::uuid[]) and substitute_account_id = referent_account_id`,
        [to.structureId, [...formerly.keys()]],
      );
      return files.map(({ kind, id }): GivenFile => {
        const row = found.get(`${kind} ${id}`);
        const problem = !row
          ? 'N’est plus en cours, ou n’est pas dans votre structure.'
          : row.holder === to.accountId
            ? 'Déjà suivi par cette personne.'
            : moved.has(id)
              ? null
              : 'Quelqu’un d’autre vient de le prendre.';
        return { kind, id, problem };
      });
    });
  }

  /** Who looks after these files of the caller’s structure, by id; files that nobody holds or that ended are left out. */
  async holders(caller: Caller, ids: readonly string[]): Promise<Map<string, { accountId: string; name: string }>> {
    const { structureId } = caller;
    if (structureId === null || ids.length === 0) return new Map();
    const rows = await this.database.manager.query<{ id: string; accountId: string; name: string }[]>(
      `select f.id, a.id as "accountId", a.first_name || ' ' || a.last_name as name
       from (${FILES}) as f join accounts a on a.id = f.holder where f.id = any($2::uuid[])`,
      [structureId, ids],
    );
    return new Map(rows.map(({ id, ...holder }) => [id, holder]));
  }

  /** Ends somebody’s part in the structure. @throws DomainError conflict while they hold files or stand in for somebody. */
  async letGo(caller: Caller, membershipId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { accountId, structureId } = await this.colleague(tx, caller, membershipId);
      const held = await tx.query<HeldRow[]>(HELD, [structureId, accountId]);
      if (held.length > 0)
        throw conflict(
          'files_held',
          'Cette personne suit encore des dossiers\u00a0: confiez-les d’abord à des collègues.',
        );
      await leaveNothing(tx, structureId, accountId);
      await this.absences.leave(tx, structureId, accountId);
      await this.people.removeFromStructure(tx, structureId, membershipId);
    });
  }

  private async colleague(
    tx: Tx,
    caller: Caller,
    id: string,
    roles?: Membership['role'][],
  ): Promise<{ accountId: string; structureId: string }> {
    const { structureId } = caller;
    if (structureId === null) throw notFound();
    const membership = await tx.findOneBy(Membership, {
      id,
      structureId,
      state: 'confirmed',
      ...(roles ? { role: In(roles) } : {}),
    });
    if (!membership) throw notFound();
    return { accountId: membership.accountId, structureId };
  }

  /** @returns the ids of what changed hands. */
  private async moveAll(
    tx: Tx,
    caller: Caller,
    rows: readonly HeldRow[],
    takers: ReadonlyMap<string, string>,
  ): Promise<Set<string>> {
    const holders = rows.flatMap(({ holder }) => holder ?? []);
    const names = await namesOf(tx, [...new Set([...holders, ...takers.values()])]);
    const moved = new Set<string>();
    for (const kind of Object.keys(kinds) as FileKind[])
      for (const id of await this.move(tx, caller, kind, rows, takers, names)) moved.add(id);
    return moved;
  }

  private async move(
    tx: Tx,
    caller: Caller,
    kind: FileKind,
    rows: readonly HeldRow[],
    takers: ReadonlyMap<string, string>,
    names: ReadonlyMap<string, string>,
  ): Promise<string[]> {
    const { table, holder, subject } = kinds[kind];
    const leaving = rows.filter((row) => row.kind === kind);
    if (leaving.length === 0) return [];
    // Whoever took one over in the meantime keeps it.
    const [changed] = await tx.query<[{ id: string; to: string }[], number]>(
      `update ${table} t set ${holder} = n.taker from unnest($1::uuid[], $2::uuid[], $3::uuid[]) as n (id, holder, taker)
       where t.id = n.id and t.${holder} is not distinct from n.holder returning t.id, t.${holder} as "to"`,
      [leaving.map(({ id }) => id), leaving.map((row) => row.holder), leaving.map(({ id }) => takers.get(id))],
    );
    const before = new Map(leaving.map((row) => [row.id, row]));
    const at = this.clock.now();
    await insertMany(
      tx,
      StateChange,
      changed.map(({ id, to }) => {
        const { state = '', holder: from = null } = before.get(id) ?? {};
        return {
          id: newId(),
          subject,
          subjectId: id,
          action: 'hand_over',
          fromState: state,
          toState: state,
          actor: caller.role,
          accountId: caller.accountId,
          note:
            from === null
              ? `Confié à ${nameOf(names, to)}`
              : `Suivi par ${nameOf(names, from)}, confié à ${nameOf(names, to)}`,
          at,
        };
      }),
    );
    return changed.map(({ id }) => id);
  }
}

/** What hangs on somebody beside their files: standing in for a young person’s referent, actions in colleagues’ cases. */
async function leaveNothing(tx: Tx, structureId: string, accountId: string): Promise<void> {
  await tx.query(
    `update candidates set substitute_account_id = null
     where structure_id = $1 and (substitute_account_id = $2 or substitute_account_id = referent_account_id)`,
    [structureId, accountId],
  );
  await tx.query(
    `update mediation_actions x set account_id = m.assigned_account_id from mediations m
     where m.id = x.mediation_id and m.structure_id = $1 and x.state = 'planned' and x.account_id = $2
       and m.assigned_account_id <> $2`,
    [structureId, accountId],
  );
}

const nameOf = (names: ReadonlyMap<string, string>, accountId: string): string => names.get(accountId) ?? '';

function counted(rows: readonly HeldRow[]): HeldFiles {
  const count = (kind: FileKind) => rows.filter((row) => row.kind === kind).length;
  return {
    candidates: count('candidates'),
    needs: count('needs'),
    proposals: count('proposals'),
    placements: count('placements'),
    mediations: count('mediations'),
  };
}

async function namesOf(tx: Tx, accountIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.query<{ id: string; name: string }[]>(
    `select id, first_name || ' ' || last_name as name from accounts where id = any($1)`,
    [accountIds],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
