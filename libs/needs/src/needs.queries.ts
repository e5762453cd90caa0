import { type Caller } from '#accounts';
import { Database } from '#platform';
import { Injectable } from '@nestjs/common';
import type { NeedState } from './need.states.js';

export interface NeedListRow {
  id: string;
  title: string;
  state: NeedState;
  companyId: string;
  companyName: string;
  communeCode: string;
  occupationCode: string | null;
  positions: number;
  startsOn: string | null;
  createdAt: Date;
  submittedAt: Date | null;
}

@Injectable()
export class NeedsQueries {
  constructor(private readonly database: Database) {}

  /**
   * Newest first, within the caller's company or structure; an administrator sees those nobody serves. Anyone may
   * register under a company's number: until confirmed they see their own needs, not the company's.
   */
  list(
    caller: Caller,
    filter: { state?: NeedState; companyId?: string; limit: number; after?: string },
  ): Promise<NeedListRow[]> {
    return this.database.read<NeedListRow>(
      'needs_list',
      `select n.id, n.title, n.state, n.company_id as "companyId", c.name as "companyName", n.commune_code as "communeCode",
         n.occupation_code as "occupationCode", n.positions, n.starts_on::text as "startsOn", n.created_at as "createdAt", n.submitted_at as "submittedAt"
       from needs n join companies c on c.id = n.company_id
       where case $1 when 'employer' then n.company_id = $2 and ($8 or n.created_by_account_id = $9) when 'administrator' then n.structure_id is null else n.structure_id = $3 end
         and ($4::text is null or n.state = $4)
         and ($5::uuid is null or n.company_id = $5)
         and ($6::uuid is null or n.id < $6)
         and ($1 = 'employer' or n.state <> 'draft' or n.channel = 'adviser')
       order by n.id desc limit $7`,
      [
        caller.role,
        caller.companyId,
        caller.structureId,
        filter.state ?? null,
        filter.companyId ?? null,
        filter.after ?? null,
        filter.limit,
        caller.confirmed,
        caller.accountId,
      ],
    );
  }

  /** Needs in communes nobody serves, for the administrators. */
  unserved(): Promise<{ id: string; title: string; communeCode: string; createdAt: Date }[]> {
    return this.database.manager.query(
      `select id, title, commune_code as "communeCode", created_at as "createdAt" from needs
       where structure_id is null and state in ('submitted', 'open') order by id desc limit 200`,
    );
  }

  /** Needs waiting to be read by an adviser, oldest first. */
  toQualify(structureId: string): Promise<{ id: string; title: string; companyName: string; submittedAt: Date }[]> {
    return this.database.manager.query(
      `select n.id, n.title, c.name as "companyName", n.submitted_at as "submittedAt"
       from needs n join companies c on c.id = n.company_id
       where n.structure_id = $1 and n.state = 'submitted' order by n.submitted_at limit 100`,
      [structureId],
    );
  }
}
