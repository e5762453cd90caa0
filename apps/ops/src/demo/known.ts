import { Account, type Caller, Membership } from '#accounts';
import { Database } from '#platform';
import { Injectable } from '@nestjs/common';
import { Not } from 'typeorm';
import type { CompanyKey } from './cast/companies.js';
import type { NeedKey } from './cast/needs.js';
import { type AdviserKey, advisers } from './cast/structure.js';
import type { DemoYoungPerson } from './cast/young-people.js';

class Named<Name extends string> {
  private readonly ids = new Map<Name, string>();

  set(name: Name, id: string): void {
    this.ids.set(name, id);
  }

  /** Whether the name is given to that one. */
  has(name: Name, id: string): boolean {
    return this.ids.get(name) === id;
  }

  id(name: Name): string {
    const id = this.ids.get(name);
    if (id === undefined) throw new Error(`The story speaks of ${name} before it exists`);
    return id;
  }
}

/** Who acts, and what the story has made so far, by the names it gives. */
@Injectable()
export class Known {
  readonly companies = new Named<CompanyKey>();
  readonly needs = new Named<NeedKey>();
  readonly placements = new Named<string>();
  /** By id, in the order they came. */
  readonly youngPeople = new Map<string, DemoYoungPerson>();
  private readonly callers = new Map<string, Caller>();

  constructor(private readonly database: Database) {}

  adviser(key: AdviserKey): Promise<Caller> {
    return this.caller(advisers[key].email);
  }

  employer(key: CompanyKey): Promise<Caller> {
    return this.caller(`${key.toLowerCase()}@example.org`);
  }

  /** Young people who have a job, a proposal under way, or do not look for anything now. */
  async occupied(): Promise<Set<string>> {
    const rows = await this.database.manager.query<{ id: string }[]>(
      `select id from candidates where state <> 'active' union select candidate_id from placements
       union select candidate_id from proposals
       where state in ('shortlisted', 'consent_asked', 'consented', 'sent', 'interview', 'hired')`,
    );
    return new Set(rows.map(({ id }) => id));
  }

  async caller(email: string): Promise<Caller> {
    const known = this.callers.get(email);
    if (known) return known;
    const { id: accountId } = await this.database.manager.findOneByOrFail(Account, { email });
    const membership = await this.database.manager.findOneByOrFail(Membership, { accountId, state: Not('ended') });
    const { id: membershipId, role, structureId, companyId, state } = membership;
    const caller = { accountId, membershipId, role, structureId, companyId, confirmed: state === 'confirmed' };
    // Whoever waits is confirmed one day.
    if (caller.confirmed) this.callers.set(email, caller);
    return caller;
  }
}
