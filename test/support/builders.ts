import { randomUUID } from 'node:crypto';
import { People, Sessions, Structure, StructureCommune } from '#accounts';
import { Database, newId } from '#platform';
import type { TestHouse } from './app.js';

/** What tests need to exist before they begin. Made through the product's own services. */

let siretCount = 0;

/** A made-up SIRET that passes the check; SIREN beginning 000 belong to nobody. */
export function aSiret(): string {
  siretCount += 1;
  const base = `000${String(siretCount).padStart(6, '0')}0001`;
  const luhn = [...base].reduce((sum, digit, index) => {
    const value = index % 2 === 0 ? Number(digit) * 2 : Number(digit);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
  return `${base}${(10 - (luhn % 10)) % 10}`;
}

export const aCompany = (
  changes: Partial<{ name: string; communeCode: string; email: string; headcount: number; nafCode: string }> = {},
) => ({
  siret: aSiret(),
  name: 'Le Relais des Collines',
  communeCode: '61169',
  headcount: 6,
  nafCode: '56.10A',
  email: 'contact@example.org',
  ...changes,
});

export async function aStructure(house: TestHouse, structure: { communes: string[]; name?: string }): Promise<string> {
  const id = newId();
  await house.app.get(Database).transaction(async (tx) => {
    await tx.insert(Structure, {
      id,
      name: structure.name ?? 'Mission Locale d’essai',
      email: 'ml@example.org',
      phone: '02 33 00 00 00',
      createdAt: house.clock.now(),
    });
    for (const communeCode of structure.communes) await tx.insert(StructureCommune, { communeCode, structureId: id });
  });
  return id;
}

export interface TestPerson {
  accountId: string;
  membershipId: string;
  email: string;
}

async function aPerson(
  house: TestHouse,
  part: { role: 'adviser' | 'director' | 'administrator' | 'employer'; structureId?: string; companyId?: string },
  email?: string,
): Promise<TestPerson> {
  const people = house.app.get(People);
  return house.app.get(Database).transaction(async (tx) => {
    const account = await people.accountFor(tx, {
      email: email ?? `${randomUUID()}@example.org`,
      firstName: 'Léa',
      lastName: 'Martin',
    });
    const membershipId = await people.join(tx, { accountId: account.id, state: 'confirmed', ...part });
    return { accountId: account.id, membershipId, email: account.email };
  });
}

export const anAdviser = (
  house: TestHouse,
  structureId: string,
  options: { email?: string; role?: 'adviser' | 'director' } = {},
): Promise<TestPerson> => aPerson(house, { role: options.role ?? 'adviser', structureId }, options.email);

export const anAdministrator = (house: TestHouse): Promise<TestPerson> => aPerson(house, { role: 'administrator' });

export const anEmployer = (house: TestHouse, companyId: string, email?: string): Promise<TestPerson> =>
  aPerson(house, { role: 'employer', companyId }, email);

/** The cookie of a new session in this membership. */
export async function signInAs(house: TestHouse, person: { membershipId: string }): Promise<string> {
  const [row] = await house.db.query<{ account_id: string }>('select account_id from memberships where id = $1', [
    person.membershipId,
  ]);
  if (!row) throw new Error('No such membership');
  const sessions = house.app.get(Sessions);
  const token = await house.app.get(Database).transaction((tx) => sessions.open(tx, row.account_id));
  const caller = await sessions.callerOf(token);
  if (caller && caller.membershipId !== person.membershipId)
    await sessions.switchTo(token, caller, person.membershipId);
  return `passerelle_session=${token}`;
}
