import type { Caller } from '#accounts';
import { Clock, Database, invalid, type IsoDate, newId, notFound } from '#platform';
import { Injectable } from '@nestjs/common';
import { Companies } from './companies.service.js';
import { CompanyContact, type ContactKind } from './company-contact.entity.js';

export interface NewContact {
  kind: ContactKind;
  onDay: IsoDate;
  person?: string | null;
  text: string;
}

export interface ContactRow {
  id: string;
  kind: ContactKind;
  onDay: IsoDate;
  person: string | null;
  text: string;
  /** Name of who wrote it. */
  by: string;
  /** Whether the caller may take it back: their own of the same day. */
  mine: boolean;
}

const LAST_CONTACTS = 200;

/** The history of contacts with a company. */
@Injectable()
export class CompanyContacts {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly companies: Companies,
  ) {}

  async note(caller: Caller, companyId: string, contact: NewContact): Promise<string> {
    const { structureId, accountId } = caller;
    if (structureId === null) throw notFound();
    if (contact.onDay > this.clock.today()) throw invalid('day_to_come', 'onDay', 'Ce jour n’est pas encore passé.');
    return this.database.transaction(async (tx) => {
      await this.companies.inScope(tx, caller, companyId);
      const id = newId();
      const person = contact.person || null;
      const createdAt = this.clock.now();
      await tx.insert(CompanyContact, { id, companyId, structureId, accountId, ...contact, person, createdAt });
      return id;
    });
  }

  /** The latest first, within the caller’s structure. */
  async list(caller: Caller, companyId: string): Promise<ContactRow[]> {
    await this.companies.inScope(this.database.manager, caller, companyId);
    return this.database.manager.query<ContactRow[]>(
      `select c.id, c.kind, c.on_day::text as "onDay", c.person, c.text, a.first_name || ' ' || a.last_name as by,
         c.account_id = $3 as mine
       from company_contacts c join accounts a on a.id = c.account_id
       where c.company_id = $1 and c.structure_id = $2 order by c.on_day desc, c.id desc limit ${LAST_CONTACTS}`,
      [companyId, caller.structureId, caller.accountId],
    );
  }

  /** Takes back what one wrote oneself; what colleagues wrote stays. */
  async remove(caller: Caller, companyId: string, id: string): Promise<void> {
    const { structureId, accountId } = caller;
    if (structureId === null) throw notFound();
    const { affected } = await this.database.manager.delete(CompanyContact, { id, companyId, structureId, accountId });
    if (affected !== 1) throw notFound();
  }
}
