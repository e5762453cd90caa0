import type { Caller } from '#accounts';
import { Database } from '#platform';
import { fold } from '#reference';
import { Injectable } from '@nestjs/common';
import { Company } from './company.entity.js';
import { COMPANY_OF_STRUCTURE } from './company-followers.service.js';

export interface CompanyListRow {
  id: string;
  siret: string;
  name: string;
  communeCode: string;
  headcount: number | null;
  nafCode: string | null;
  contactName: string;
  openNeeds: number;
}

export interface PendingEmployerRow {
  membershipId: string;
  firstName: string;
  lastName: string;
  email: string;
  createdAt: Date;
  companyId: string;
  companyName: string;
  siret: string;
  communeCode: string;
  /** True when nobody vouched for the company yet. */
  firstOfCompany: boolean;
}

@Injectable()
export class CompaniesQueries {
  constructor(private readonly database: Database) {}

  byId(id: string): Promise<Company | null> {
    return this.database.manager.findOneBy(Company, { id });
  }

  /** Companies the caller's structure works with, by name; a search looks at the name and the SIRET. */
  list(caller: Caller, filter: { search?: string; limit: number; after?: string }): Promise<CompanyListRow[]> {
    return this.database.manager.query<CompanyListRow[]>(
      `select c.id, c.siret, c.name, c.commune_code as "communeCode", c.headcount, c.naf_code as "nafCode", c.contact_name as "contactName",
         (select count(*)::int from needs n where n.company_id = c.id and n.state = 'open') as "openNeeds"
       from companies c
       where ${COMPANY_OF_STRUCTURE}
         and ($2::text is null or c.folded_name like '%' || $2 || '%' or c.siret like replace($2, ' ', '') || '%')
         and ($3::uuid is null or (c.folded_name, c.id) > (select folded_name, id from companies where id = $3))
       order by c.folded_name, c.id limit $4`,
      [caller.structureId, filter.search ? escapeLike(fold(filter.search)) : null, filter.after ?? null, filter.limit],
    );
  }

  /** People waiting to be confirmed whom the caller may confirm. */
  pendingEmployers(caller: Caller): Promise<PendingEmployerRow[]> {
    return this.database.manager.query<PendingEmployerRow[]>(
      `select m.id as "membershipId", a.first_name as "firstName", a.last_name as "lastName", a.email, m.created_at as "createdAt",
         c.id as "companyId", c.name as "companyName", c.siret, c.commune_code as "communeCode", c.confirmed_at is null as "firstOfCompany"
       from memberships m join accounts a on a.id = m.account_id join companies c on c.id = m.company_id
       where m.role = 'employer' and m.state = 'pending'
         and (c.structure_id = $1 or (c.id = $2 and $3 and c.confirmed_at is not null))
       order by m.created_at`,
      [
        caller.role === 'employer' ? null : caller.structureId,
        caller.role === 'employer' ? caller.companyId : null,
        caller.confirmed,
      ],
    );
  }

  /** Companies in communes nobody serves, for the administrators. */
  unserved(): Promise<{ id: string; name: string; communeCode: string; createdAt: Date }[]> {
    return this.database.manager.query(
      `select id, name, commune_code as "communeCode", created_at as "createdAt" from companies where structure_id is null order by created_at desc limit 200`,
    );
  }
}

/** A search is text, not a pattern. */
const escapeLike = (text: string): string => text.replace(/[\\%_]/g, '\\$&');
