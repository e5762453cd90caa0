import { type Caller, Membership, People } from '#accounts';
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

type Kind = keyof HeldFiles;

interface HeldRow {
  kind: Kind;
  id: string;
  state: string;
  /** What it goes along with: a young person, or a company. */
  key: string;
  owner: boolean;
}

/** Table, column of who holds it, name in the history, of each kind. */
const kinds: Readonly<Record<Kind, { table: string; holder: string; subject: string }>> = {
  candidates: { table: 'candidates', holder: 'referent_account_id', subject: 'candidate' },
  needs: { table: 'needs', holder: 'adviser_account_id', subject: 'need' },
  proposals: { table: 'proposals', holder: 'adviser_account_id', subject: 'proposal' },
  placements: { table: 'placements', holder: 'adviser_account_id', subject: 'placement' },
  mediations: { table: 'mediations', holder: 'assigned_account_id', subject: 'mediation' },
};

/** What still runs. Closed proposals, ended placements and settled alerts keep the name of who did the work. */
const HELD = `
  select 'candidates' as kind, id, state, id as key, true as owner from candidates
   where structure_id = $1 and referent_account_id = $2 and merged_into_id is null and state <> 'left'
  union all
  select 'needs', id, state, company_id, true from needs
   where structure_id = $1 and adviser_account_id = $2 and state in ('draft', 'submitted', 'open', 'paused')
  union all
  select 'proposals', id, state, candidate_id, false from proposals
   where structure_id = $1 and adviser_account_id = $2
     and state in ('shortlisted', 'consent_asked', 'consented', 'sent', 'interview')
  union all
  select 'placements', id, state, candidate_id, false from placements
   where structure_id = $1 and adviser_account_id = $2 and state in ('planned', 'started')
  union all
  select 'mediations', m.id, m.state, p.candidate_id, false from mediations m join placements p on p.id = m.placement_id
   where m.structure_id = $1 and m.assigned_account_id = $2 and m.state in ('open', 'acknowledged', 'in_progress')
  order by id`;

/** Somebody’s files go to colleagues, all at once, with a line in each one’s history. */
@Injectable()
export class HandOvers {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly people: People,
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
      const shared = shareOut(rows, accounts);
      const names = await namesOf(tx, [from.accountId, ...accounts]);
      for (const kind of Object.keys(kinds) as Kind[])
        await this.move(tx, caller, from.accountId, kind, rows, shared, names);
      // Nobody stands in for a file who no longer looks after any.
      await tx.query(
        `update candidates set substitute_account_id = null
         where structure_id = $1 and (substitute_account_id = $2 or substitute_account_id = referent_account_id)`,
        [structureId, from.accountId],
      );
      return counted(rows);
    });
  }

  /** Ends somebody’s part in the structure. @throws DomainError conflict while they hold files. */
  async letGo(caller: Caller, membershipId: string): Promise<void> {
    const held = await this.held(caller, membershipId);
    if (Object.values(held).some((count) => count > 0))
      throw conflict('files_held', 'Cette personne suit encore des dossiers : confiez-les d’abord à des collègues.');
    await this.people.removeFromStructure(caller, membershipId);
  }

  private async colleague(tx: Tx, caller: Caller, id: string): Promise<{ accountId: string; structureId: string }> {
    const { structureId } = caller;
    if (structureId === null) throw notFound();
    const membership = await tx.findOneBy(Membership, { id, structureId, state: 'confirmed' });
    if (!membership) throw notFound();
    return { accountId: membership.accountId, structureId };
  }

  private async move(
    tx: Tx,
    caller: Caller,
    from: string,
    kind: Kind,
    rows: readonly HeldRow[],
    shared: ReadonlyMap<string, string>,
    names: ReadonlyMap<string, string>,
  ): Promise<void> {
    const { table, holder, subject } = kinds[kind];
    const moved = rows.filter((row) => row.kind === kind);
    // Whoever took one over in the meantime keeps it.
    const changed = await tx.query<[{ id: string; to: string }[], number]>(
      `update ${table} t set ${holder} = n.taker from unnest($2::uuid[], $3::uuid[]) as n (id, taker)
       where t.id = n.id and t.${holder} = $1 returning t.id, t.${holder} as "to"`,
      [from, moved.map(({ id }) => id), moved.map(({ id }) => shared.get(id))],
    );
    const states = new Map(moved.map(({ id, state }) => [id, state]));
    const at = this.clock.now();
    await insertMany(
      tx,
      StateChange,
      changed[0].map(({ id, to }) => ({
        id: newId(),
        subject,
        subjectId: id,
        action: 'hand_over',
        fromState: states.get(id) ?? '',
        toState: states.get(id) ?? '',
        actor: caller.role,
        accountId: caller.accountId,
        note: `Suivi par ${names.get(from) ?? ''}, confié à ${names.get(to) ?? ''}`,
        at,
      })),
    );
  }
}

function counted(rows: readonly HeldRow[]): HeldFiles {
  const count = (kind: Kind) => rows.filter((row) => row.kind === kind).length;
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
