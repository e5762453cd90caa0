import { People, Structures } from '#accounts';
import { Candidates } from '#candidates';
import { Companies } from '#companies';
import { Database } from '#platform';
import { Occupations } from '#reference';
import { Injectable } from '@nestjs/common';
import { companies, type DemoCompany } from './companies.js';
import type { Diary } from './diary.js';
import { Known } from './known.js';
import { administrator, type AdviserKey, advisers, communes, director, structure } from './structure.js';
import { type DemoYoungPerson, youngPeople } from './young-people.js';

const FIRST_DAY = -70;
/** A file that rests a while, and one that is closed: neither is proposed. */
const resting: Readonly<Record<number, 'suspended' | 'left'>> = { 17: 'suspended', 44: 'left', 71: 'suspended' };

/** Everybody arrives: the structure, the companies, the young people. */
@Injectable()
export class Opening {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly structures: Structures,
    private readonly companies: Companies,
    private readonly candidates: Candidates,
    private readonly occupations: Occupations,
    private readonly known: Known,
  ) {}

  plan(diary: Diary): void {
    diary.on(FIRST_DAY, '09:30', () => this.openStructure());
    for (const company of companies) this.planCompany(diary, company);
    youngPeople(diary.today, this.occupations).forEach((person, index) =>
      this.planYoungPerson(diary, person, resting[index]),
    );
  }

  private async openStructure(): Promise<void> {
    await this.structures.create(structure, director);
    const caller = await this.known.caller(director.email);
    for (const adviser of Object.values(advisers)) await this.people.addToStructure(caller, adviser, 'adviser');
    await this.structures.setCommunes(caller, Object.values(communes));
    await this.database.transaction(async (tx) => {
      const { id: accountId } = await this.people.accountFor(tx, administrator);
      await this.people.join(tx, { accountId, role: 'administrator', state: 'confirmed' });
    });
  }

  private planCompany(diary: Diary, company: DemoCompany): void {
    const arrives = company.arrival === 'waiting' ? -1 : FIRST_DAY;
    if (company.arrival === 'adviser') diary.on(arrives, '10:00', () => this.recordCompany(company));
    diary.on(arrives, '10:30', () => this.register(company));
    if (company.arrival !== 'waiting') diary.on(arrives, '11:00', () => this.confirm(company));
  }

  private async recordCompany({ firstName, lastName, ...company }: DemoCompany): Promise<void> {
    await this.companies.createByStaff(await this.known.adviser('sophie'), {
      ...company,
      contactName: `${firstName} ${lastName}`,
    });
  }

  private async register(company: DemoCompany): Promise<void> {
    // Each from its own desk: the limit on codes counts network addresses.
    await this.companies.register(company, company.key);
    const { companyId } = await this.known.employer(company.key);
    this.known.companies.set(company.key, companyId!);
  }

  private async confirm({ key }: DemoCompany): Promise<void> {
    const { membershipId } = await this.known.employer(key);
    await this.companies.confirmEmployer(await this.known.adviser('karim'), membershipId);
  }

  private planYoungPerson(diary: Diary, person: DemoYoungPerson, rests: 'suspended' | 'left' | undefined): void {
    const { referent, registeredOn, ...details } = person;
    const substitute: AdviserKey = referent === 'karim' ? 'sophie' : 'karim';
    diary.on(registeredOn, '14:00', async () => {
      const caller = await this.known.adviser(referent);
      const { accountId: substituteAccountId } = await this.known.adviser(substitute);
      const id = await this.candidates.create(caller, { ...details, substituteAccountId });
      this.known.youngPeople.set(id, person);
      if (rests) await this.candidates.update(caller, id, { state: rests });
    });
  }
}
