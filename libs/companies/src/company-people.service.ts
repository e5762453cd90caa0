import { type Caller, Membership, type NewPerson, People } from '#accounts';
import { Clock, conflict, Database, Events, notFound, updateOne } from '#platform';
import { Injectable } from '@nestjs/common';
import { Not } from 'typeorm';
import type { CompaniesEvent } from './companies.events.js';
import { Company } from './company.entity.js';

export interface CompanyPersonRow {
  membershipId: string;
  firstName: string;
  lastName: string;
  email: string;
}

/** Who acts for the caller’s own company: a confirmed employer invites colleagues, and ends their access. */
@Injectable()
export class CompanyPeople {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly people: People,
  ) {}

  list(caller: Caller): Promise<CompanyPersonRow[]> {
    return this.database.manager.query<CompanyPersonRow[]>(
      `select m.id as "membershipId", a.first_name as "firstName", a.last_name as "lastName", a.email
       from memberships m join accounts a on a.id = m.account_id
       where m.company_id = $1 and m.role = 'employer' and m.state = 'confirmed' order by a.last_name, a.first_name`,
      [companyOf(caller)],
    );
  }

  /** The person may act at once: a colleague who is known vouches, and a mail tells them. */
  async invite(caller: Caller, person: NewPerson): Promise<string> {
    const companyId = companyOf(caller);
    return this.database.transaction(async (tx) => {
      const company = await tx.findOneByOrFail(Company, { id: companyId });
      if (company.confirmedAt === null) throw notFound();
      const account = await this.people.accountFor(tx, person);
      const before = await tx.findOneBy(Membership, { accountId: account.id, companyId, state: Not('ended') });
      if (before?.state === 'confirmed') throw conflict('already_member', 'Cette personne a déjà accès.');
      const vouched = { confirmedByAccountId: caller.accountId, confirmedAt: this.clock.now() };
      let membershipId = before?.id;
      // Somebody who registered and waits is confirmed; anybody else joins.
      membershipId ??= await this.people.join(tx, {
        accountId: account.id,
        role: 'employer',
        companyId,
        state: 'pending',
      });
      await updateOne(tx, Membership, { id: membershipId, state: 'pending' }, { state: 'confirmed', ...vouched });
      const event: CompaniesEvent = { topic: 'companies.employer_invited', payload: { membershipId } };
      await this.events.tell(tx, event);
      return membershipId;
    });
  }

  /** Ends a colleague’s access; one’s own stays, so that a company never locks itself out. */
  async remove(caller: Caller, membershipId: string): Promise<void> {
    const companyId = companyOf(caller);
    if (membershipId === caller.membershipId)
      throw conflict('own_access', 'Demandez à un collègue ou à la Mission Locale de retirer votre accès.');
    await this.database.transaction(async (tx) => {
      const colleague = await tx.findOneBy(Membership, { id: membershipId, companyId, state: 'confirmed' });
      if (!colleague) throw notFound();
      await updateOne(tx, Membership, { id: membershipId, state: 'confirmed' }, { state: 'ended' });
    });
  }
}

/** Anyone may register under a company’s number: until confirmed they neither see nor invite anybody. */
function companyOf({ role, companyId, confirmed }: Caller): string {
  if (role !== 'employer' || companyId === null || !confirmed) throw notFound();
  return companyId;
}
