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
    const { name, condition, values } = scopeOf(caller);
    return this.database.read<NeedListRow>(
      `needs_list_${name}`,
      `select n.id, n.title, n.state, n.company_id as "companyId", c.name as "companyName", n.commune_code as "communeCode",
         n.occupation_code as "occupationCode", n.positions, n.starts_on::text as "startsOn", n.created_at as "createdAt"
       from needs n join companies c on c.id = n.company_id
       where ${condition}
         and ($1::text is null or n.state = $1)
         and ($2::uuid is null or n.company_id = $2)
         and n.id < coalesce($3::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff')
       order by n.id desc limit $4`,
      [filter.state ?? null, filter.companyId ?? null, filter.after ?? null, filter.limit, ...values],
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

/** Whose needs a caller may list: one text for each scope, so that each is read along its own index. */
function scopeOf(caller: Caller): { name: string; condition: string; values: unknown[] } {
  if (caller.role === 'employer')
    return {
      name: 'of_company',
      condition: 'n.company_id = $5 and ($6 or n.created_by_account_id = $7)',
      values: [caller.companyId, caller.confirmed, caller.accountId],
    };
  const written = "(n.state <> 'draft' or n.channel = 'adviser')";
  if (caller.role === 'administrator')
    return { name: 'unserved', condition: `n.structure_id is null and ${written}`, values: [] };
  return { name: 'of_structure', condition: `n.structure_id = $5 and ${written}`, values: [caller.structureId] };
}
