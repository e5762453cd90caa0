import { Account, type Caller, Membership, Structure } from '#accounts';
import { Candidate } from '#candidates';
import { Company } from '#companies';
import { calendarIn, type NewPlacement, Placements, planOf, type PlannedCheckIn, trialDates } from '#follow-up';
import { Clock, Database, type IsoDate, newId, PARIS } from '#platform';
import type { INestApplicationContext } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import type { Random } from '../../demo/cast/random.js';

const COMMUNE = '61169';
const PLACEMENTS_PER_ADVISER = 50;
const INSERTED_AT_ONCE = 500;
/** Every so many contracts, a company hires a second person: it gets one message about both. */
const SECOND_HIRE = 5;

/** What the plan says will be asked in one contract, worked out beside the database. */
export interface Expected {
  placementId: string;
  planned: readonly PlannedCheckIn[];
}

type Terms = Pick<NewPlacement, 'contractType' | 'startsOn' | 'endsOn'>;

/** Contracts as they come: permanent, six months, three months, apprentices, discovery periods. */
function termsOf(random: Random, startsOn: IsoDate): Terms {
  const lasting = (duration: Temporal.DurationLike): IsoDate =>
    Temporal.PlainDate.from(startsOn).add(duration).subtract({ days: 1 }).toString();
  return random.weighted<Terms>([
    [{ contractType: 'cdi', startsOn, endsOn: null }, 45],
    [{ contractType: 'cdd', startsOn, endsOn: lasting({ months: 6 }) }, 25],
    [{ contractType: 'cdd', startsOn, endsOn: lasting({ months: 3 }) }, 15],
    [{ contractType: 'apprenticeship', startsOn, endsOn: lasting({ years: 1 }) }, 10],
    [{ contractType: 'pmsmp', startsOn, endsOn: lasting({ days: 12 }) }, 5],
  ]);
}

/** Fills the house with contracts that start over the first half of the time to come. */
export async function populate(
  app: INestApplicationContext,
  random: Random,
  { placements, days }: { placements: number; days: number },
): Promise<Expected[]> {
  const { manager } = app.get(Database);
  const clock = app.get(Clock);
  const createdAt = clock.now();
  const today = clock.today();
  const structureId = newId();
  await manager.insert(Structure, { id: structureId, name: 'Mission Locale', email: 'ml@example.org', createdAt });
  const advisers = await staff(app, structureId, Math.ceil(placements / PLACEMENTS_PER_ADVISER));
  const people = Array.from({ length: placements }, (_, index) => ({
    index,
    companyId: newId(),
    candidateId: newId(),
    adviser: advisers[index % advisers.length]!,
  })).map((person, index, all) => ({
    ...person,
    hiredAt: index % SECOND_HIRE === 1 ? all[index - 1]!.companyId : person.companyId,
  }));
  for (let from = 0; from < people.length; from += INSERTED_AT_ONCE) {
    const some = people.slice(from, from + INSERTED_AT_ONCE);
    await manager.insert(
      Company,
      some.map(({ index, companyId }) => ({
        id: companyId,
        siret: String(10 ** 13 + index),
        name: `Entreprise ${index}`,
        communeCode: COMMUNE,
        contactName: `Patronne ${index}`,
        email: `entreprise-${index}@example.org`,
        structureId,
        createdAt,
      })),
    );
    await manager.insert(
      Candidate,
      some.map(({ index, candidateId, adviser }) => ({
        id: candidateId,
        structureId,
        state: 'active' as const,
        firstName: `Jeune ${index}`,
        lastName: 'Personne',
        birthDate: '2008-05-04',
        email: `jeune-${index}@example.org`,
        communeCode: COMMUNE,
        radiusKm: 15,
        means: 'bicycle' as const,
        availableFrom: today,
        referentAccountId: adviser.accountId,
        createdAt,
        updatedAt: createdAt,
      })),
    );
  }
  const expected: Expected[] = [];
  for (const { index, hiredAt: companyId, candidateId, adviser } of people) {
    const startsOn = Temporal.PlainDate.from(today)
      .add({ days: 3 + Math.floor((index * days) / 2 / placements) })
      .toString();
    const terms = termsOf(random, startsOn);
    const placementId = await app.get(Placements).record(adviser, {
      ...terms,
      candidateId,
      companyId,
      origin: 'found_alone',
      jobTitle: 'Plonge',
      occupationCode: null,
      weeklyHours: 35,
    });
    const { trialNoticeBy } = trialDates(terms);
    const { planned } = planOf({ ...terms, trialNoticeBy }, today, calendarIn(PARIS, COMMUNE));
    expected.push({ placementId, planned });
  }
  return expected;
}

async function staff(app: INestApplicationContext, structureId: string, count: number): Promise<Caller[]> {
  const { manager } = app.get(Database);
  const createdAt = app.get(Clock).now();
  const callers = Array.from({ length: count + 1 }, (_, index): Caller => {
    const role = index === 0 ? 'director' : 'adviser';
    return { accountId: newId(), membershipId: newId(), role, structureId, companyId: null, confirmed: true };
  });
  await manager.insert(
    Account,
    callers.map(({ accountId, role }, index) => ({
      id: accountId,
      email: `${role}-${index}@ml.example.org`,
      firstName: 'Julie',
      lastName: `Martin ${index}`,
      createdAt,
    })),
  );
  await manager.insert(
    Membership,
    callers.map(({ accountId, membershipId, role }) => ({
      id: membershipId,
      accountId,
      role,
      structureId,
      state: 'confirmed' as const,
      createdAt,
    })),
  );
  return callers.slice(1);
}
