import { Database } from '#platform';
import { Injectable } from '@nestjs/common';
import type { Caller, Role } from './roles.js';
import { Structure, StructureCommune } from './structure.entity.js';

export interface MembershipSummary {
  id: string;
  role: Role;
  /** Name of the structure or company; empty for an administrator. */
  name: string;
  /** Of the company; null for staff. */
  siret: string | null;
}

export interface PersonRow {
  membershipId: string;
  accountId: string;
  firstName: string;
  lastName: string;
  email: string;
  role: Role;
}

export interface HistoryRow {
  action: string;
  from: string;
  to: string;
  /** The part played: employer, adviser, candidate, system… */
  actor: string;
  /** Name of the person behind an account; null for the system and for answers through a link. */
  by: string | null;
  note: string | null;
  at: Date;
}

@Injectable()
export class AccountsQueries {
  constructor(private readonly database: Database) {}

  async account(id: string): Promise<{ id: string; email: string; firstName: string; lastName: string }> {
    const [row] = await this.database.manager.query<
      { id: string; email: string; firstName: string; lastName: string }[]
    >(`select id, email, first_name as "firstName", last_name as "lastName" from accounts where id = $1`, [id]);
    if (!row) throw new Error('A session without account');
    return row;
  }

  memberships(accountId: string): Promise<MembershipSummary[]> {
    return this.database.manager.query<MembershipSummary[]>(
      `select m.id, m.role, coalesce(s.name, c.name, '') as name, c.siret
       from memberships m left join structures s on s.id = m.structure_id left join companies c on c.id = m.company_id
       where m.account_id = $1 and m.state <> 'ended' order by m.created_at`,
      [accountId],
    );
  }

  structure(id: string): Promise<Structure | null> {
    return this.database.manager.findOneBy(Structure, { id });
  }

  async communesOf(structureId: string): Promise<string[]> {
    const rows = await this.database.manager.find(StructureCommune, {
      where: { structureId },
      order: { communeCode: 'ASC' },
    });
    return rows.map((row) => row.communeCode);
  }

  /** People of the caller's structure, for lists of referents and substitutes. */
  people(caller: Caller): Promise<PersonRow[]> {
    return this.database.manager.query<PersonRow[]>(
      `select m.id as "membershipId", a.id as "accountId", a.first_name as "firstName", a.last_name as "lastName", a.email, m.role
       from memberships m join accounts a on a.id = m.account_id
       where m.structure_id = $1 and m.state = 'confirmed' order by a.last_name, a.first_name`,
      [caller.structureId],
    );
  }

  structures(): Promise<{ id: string; name: string; email: string; communes: number; people: number }[]> {
    return this.database.manager.query(
      `select s.id, s.name, s.email,
         (select count(*)::int from structure_communes c where c.structure_id = s.id) as communes,
         (select count(*)::int from memberships m where m.structure_id = s.id and m.state = 'confirmed') as people
       from structures s order by s.name`,
    );
  }

  /** What happened to a row that has a state machine, oldest first, with the name of who acted. */
  history(subjectId: string): Promise<HistoryRow[]> {
    return this.database.manager.query<HistoryRow[]>(
      `select h.action, h.from_state as "from", h.to_state as "to", h.actor, h.note, h.at,
         nullif(trim(concat(a.first_name, ' ', a.last_name)), '') as "by"
       from state_changes h left join accounts a on a.id = h.account_id
       where h.subject_id = $1 order by h.at, h.id`,
      [subjectId],
    );
  }

  /** Whether anybody can sign in yet: a fresh installation asks for its first account. */
  async hasAccounts(): Promise<boolean> {
    const [row] = await this.database.manager.query<{ found: boolean }[]>(
      'select exists (select 1 from accounts) as found',
    );
    return row?.found ?? false;
  }
}
