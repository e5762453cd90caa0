import { type Caller, People, Structures } from '#accounts';
import { CandidateEquity, type CandidateFile, Candidates, foldedName, insertCandidates } from '#candidates';
import { Companies } from '#companies';
import { Clock, Database, insertMany, newId } from '#platform';
import { communeByCode, Occupations } from '#reference';
import { Injectable } from '@nestjs/common';
import { companies, type DemoCompany } from './cast/companies.js';
import type { Diary } from './diary.js';
import { Known } from './known.js';
import {
  administrator,
  type AdviserKey,
  adviserKeys,
  advisers,
  communes,
  director,
  structure,
} from './cast/structure.js';
import { type DemoYoungPerson, youngPeople } from './cast/young-people.js';

/** Half a year of work. */
const FIRST_DAY = -125;

/** Everybody arrives: the structure, the companies, the young people. */
@Injectable()
export class Opening {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
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
    const people = youngPeople(diary.today, this.occupations);
    diary.on(FIRST_DAY, '14:00', () => this.bring(people.filter(({ registeredOn }) => registeredOn === null)));
    for (const person of people)
      if (person.registeredOn !== null) diary.on(person.registeredOn, '14:00', () => this.welcome(person));
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

  /** Those the structure followed before: brought at once, as an import does. */
  private async bring(people: readonly DemoYoungPerson[]): Promise<void> {
    const callers = new Map<AdviserKey, Caller>();
    for (const key of adviserKeys) callers.set(key, await this.known.adviser(key));
    const now = this.clock.now();
    const files = people.map((person): CandidateFile & { person: DemoYoungPerson } => {
      const { accountId, structureId } = callers.get(person.referent)!;
      const { latitude, longitude } = communeByCode(person.communeCode)!.position!;
      const candidate = {
        ...blank,
        ...person,
        id: newId(),
        structureId: structureId!,
        foldedName: foldedName(person),
        latitude,
        longitude,
        referentAccountId: accountId,
        substituteAccountId: callers.get(person.substitute)!.accountId,
        createdAt: now,
        updatedAt: now,
      };
      return { candidate, targets: person.targets, person };
    });
    await this.database.transaction(async (tx) => {
      await insertCandidates(tx, files);
      await insertMany(
        tx,
        CandidateEquity,
        files.map(({ candidate, person }) => ({
          candidateId: candidate.id,
          sex: person.sex,
          priorityDistrict: person.priorityDistrict,
        })),
      );
    });
    for (const { candidate, person } of files) this.known.youngPeople.set(candidate.id, person);
  }

  private async welcome(person: DemoYoungPerson): Promise<void> {
    const caller = await this.known.adviser(person.referent);
    const { accountId: substituteAccountId } = await this.known.adviser(person.substitute);
    const id = await this.candidates.create(caller, { ...person, substituteAccountId });
    await this.database.manager.insert(CandidateEquity, {
      candidateId: id,
      sex: person.sex,
      priorityDistrict: person.priorityDistrict,
    });
    this.known.youngPeople.set(id, person);
  }
}

/** What nobody of the demo says. */
const blank = {
  externalId: null,
  email: null,
  phone: null,
  level: null,
  licences: [],
  skills: [],
  certificates: [],
  experiences: [],
  days: null,
  nights: true,
  disabledWorker: null,
  mergedIntoId: null,
  pastStays: [],
};
