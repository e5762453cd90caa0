import { LEXICON, nearOccupations } from '#reference';
import { market } from '../market.js';
import { type DemoYoungPerson, youngPeople } from './young-people.js';

const occupations = {
  near: (code: string) => nearOccupations(code, { lexicon: LEXICON, rome: null }),
  skills: () => [],
};
const people = youngPeople('2026-12-01', occupations);
const percent = (fits: (person: DemoYoungPerson) => boolean): number =>
  (100 * people.filter(fits).length) / people.length;
const ageOf = ({ birthDate }: DemoYoungPerson): number =>
  2026 - Number(birthDate.slice(0, 4)) - (birthDate.slice(5) > '12-01' ? 1 : 0);
const between = (from: number, to: number) => (person: DemoYoungPerson) => ageOf(person) >= from && ageOf(person) <= to;
const looksFor = (code: string): number => people.filter(({ targets }) => targets[0]?.code === code).length;

describe('the young people of the demo', () => {
  it.each<[string, number, (person: DemoYoungPerson) => boolean]>([
    ['women', 48, ({ sex }) => sex === 'female'],
    ['under 18', 6, between(0, 17)],
    ['18 to 21', 48, between(18, 21)],
    ['22 to 25', 40, between(22, 25)],
    ['26 and over', 6, between(26, 99)],
    ['bac or above', 45, ({ level }) => (level ?? 0) >= 4],
    ['CAP or BEP', 32, ({ level }) => level === 3],
    ['no diploma or brevet', 23, ({ level }) => (level ?? 0) < 3],
    ['driving licence', 34, ({ licences }) => licences?.includes('B') ?? false],
    ['own vehicle', 29, ({ means }) => means === 'car' || means === 'moped'],
  ])('%s: %d %%, as published', (_, expected, fits) => {
    expect(percent(fits)).toBeCloseTo(expected, 0);
  });

  it('look for jobs as job seekers do: twice as many seekers, twice as many young people', () => {
    const seekers = market.reduce((sum, [, , count]) => sum + count, 0);
    for (const [code, , count] of market)
      expect(Math.abs(looksFor(code) - (people.length * count) / seekers)).toBeLessThanOrEqual(1);
  });

  it('drive at eighteen and not before, and work at night neither', () => {
    const minors = people.filter(between(0, 17));
    expect(minors.filter(({ licences, nights }) => licences?.includes('B') || nights)).toEqual([]);
  });

  it('are each somebody else, at example.org, and the same ones for everybody', () => {
    expect(new Set(people.map(({ firstName, lastName }) => `${firstName} ${lastName}`)).size).toBe(1_500);
    expect(new Set(people.map(({ externalId }) => externalId)).size).toBe(1_500);
    const addresses = people.flatMap(({ email }) => email ?? []);
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const address of addresses) expect(address).toMatch(/^[a-z'.-]+@example\.org$/);
    expect(youngPeople('2026-12-01', occupations)).toEqual(people);
  });
});
