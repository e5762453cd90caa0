import { Clock, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import type { Company } from './company.entity.js';
import { CompanyFollower } from './company-follower.entity.js';

/** Companies of the caller's structure, in SQL over `companies c`: those of its communes, and those it follows. $1: the structure. */
export const COMPANY_OF_STRUCTURE = `(c.structure_id = $1
  or c.id = any(array(select f.company_id from company_followers f where f.structure_id = $1)))`;

/** Which structures work with a company, besides the one that serves its commune. */
@Injectable()
export class CompanyFollowers {
  constructor(private readonly clock: Clock) {}

  /** Says nothing new of the structure that serves the commune, of one that follows already, or of none. */
  async follow(tx: Tx, companyId: string, structureId: string | null, accountId: string | null = null): Promise<void> {
    if (structureId === null) return;
    await tx.query(
      `insert into company_followers (company_id, structure_id, account_id, since)
       select c.id, $2, $3, $4 from companies c where c.id = $1 and c.structure_id is distinct from $2
       on conflict do nothing`,
      [companyId, structureId, accountId, this.clock.now()],
    );
  }

  isOf(tx: Tx, company: Pick<Company, 'id' | 'structureId'>, structureId: string): Promise<boolean> {
    if (company.structureId === structureId) return Promise.resolve(true);
    return tx.existsBy(CompanyFollower, { companyId: company.id, structureId });
  }

  /** Names of all that work with the company, the one that serves its commune first. */
  async names(tx: Tx, { id, structureId }: Pick<Company, 'id' | 'structureId'>): Promise<string[]> {
    const rows = await tx.query<{ name: string }[]>(
      `select s.name from structures s left join company_followers f on f.structure_id = s.id and f.company_id = $1
       where s.id = $2 or f.company_id is not null order by (s.id = $2) desc nulls last, f.since, s.name`,
      [id, structureId],
    );
    return rows.map(({ name }) => name);
  }
}
