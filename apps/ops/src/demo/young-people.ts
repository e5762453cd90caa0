import type { NewCandidate, TravelMeans } from '#candidates';
import type { IsoDate } from '#platform';
import { communeByCode, fold } from '#reference';
import { Temporal } from 'temporal-polyfill';
import { type Random, seeded } from './random.js';
import { type AdviserKey, communes } from './structure.js';

export const HOW_MANY = 100;
/** Known when the story begins; the others arrive as it goes. */
const FROM_THE_START = 65;
const DAYS_PER_WORKING_DAY = 7 / 5;

export interface DemoYoungPerson extends NewCandidate {
  email: string | null;
  referent: AdviserKey;
  /** Working days from the day the demo is loaded. */
  registeredOn: number;
}

// Common first names and made-up family names, drawn apart from each other.
const firstNames =
  'Emma Léa Manon Chloé Camille Inès Sarah Jade Lina Océane Romane Clara Maëlys Anaïs Justine Lou Aya Mariam Fatou Noémie Lucas Enzo Nathan Mathis Hugo Théo Mohamed Yanis Rayan Noah Louis Kylian Evan Maxence Dylan Kévin Ibrahim Amine Axel Baptiste'.split(
    ' ',
  );
const lastNames =
  'Aubrevel Bellonquet Brasmenil Caudrival Chaulmeuse Coquerolle Delvaucourt Drouinval Esquelin Faucherel Flambouzin Gasteline Grévoulin Haubernon Jolivaut Kermadoux Lambrecelle Larchevay Lesquivel Maurigal Mesnigrain Morvandel Oudrebois Pelletoire Plouvarec Quesnardel Rabouzat Rouvrenois Sauvegrel Tancremont Thorignal Traoullec Vaumarin Verdelouse Villambreuil Zeraouli Benchakir Diabaté-Morin Nguyen-Valois Sokhnadé'.split(
    ' ',
  );

/**
 * Thousands of job seekers by occupation in 2021 (offers and seekers by ROME code, open data of France Travail): what
 * young people look for is drawn from it, so that the demo has the real crowds and the real shortages.
 */
const seekers: readonly (readonly [code: string, thousands: number])[] = [
  ['K2204', 214],
  ['K1303', 190],
  ['N1103', 171],
  ['K1304', 148],
  ['M1607', 126],
  ['D1507', 124],
  ['D1214', 123],
  ['K1302', 99],
  ['A1203', 88],
  ['N4105', 84],
  ['G1602', 81],
  ['M1601', 75],
  ['N1105', 74],
  ['D1505', 71],
  ['G1603', 68],
  ['G1803', 61],
  ['N1101', 60],
  ['H3302', 59],
  ['D1106', 57],
  ['K2503', 55],
  ['G1203', 51],
  ['F1703', 49],
  ['F1606', 46],
  ['F1704', 46],
  ['G1605', 37],
  ['I1604', 35],
  ['F1602', 35],
  ['H2102', 28],
  ['D1208', 28],
  ['F1603', 26],
  ['D1202', 23],
  ['G1501', 16],
  ['D1104', 13],
  ['D1102', 12],
  ['D1101', 7],
];

/** 46 % of the new arrivals have no diploma, 91 % have the bac at most (UNML, national report 2017). */
const levels: readonly (readonly [level: number, percent: number])[] = [
  [0, 46],
  [2, 10],
  [3, 19],
  [4, 16],
  [5, 7],
  [6, 2],
];

/** Ages of those accompanied (ARéFIE, Hauts-de-France 2019). */
const ages: readonly (readonly [age: readonly [from: number, to: number], percent: number])[] = [
  [[16, 17], 6],
  [[18, 21], 48],
  [[22, 25], 46],
];

/** What the lexicon knows of an occupation, as far as a made-up file needs it. */
export interface OccupationLook {
  near: (code: string) => readonly { code: string }[];
  skills: (code: string) => readonly { label: string }[];
}

/** A hundred young people, the same ones whatever the day; only their dates follow it. */
export function youngPeople(today: IsoDate, occupations: OccupationLook): DemoYoungPerson[] {
  const random = seeded('young people of the Bocage');
  const taken = new Set<string>();
  return Array.from({ length: HOW_MANY }, (_, index) => {
    const { firstName, lastName } = newName(random, taken);
    const age = random.between(...random.weighted(ages));
    const licences = licencesAt(age, random);
    const means = meansWith(licences, random);
    const targets = targetsOf(random, occupations);
    const hasEmail = random.chance(0.86);
    const registeredOn =
      index < FROM_THE_START ? -70 : Math.round(-66 + (64 * (index - FROM_THE_START)) / (HOW_MANY - FROM_THE_START));
    return {
      firstName,
      lastName,
      birthDate: birthDate(today, age, random),
      email: hasEmail ? addressOf(firstName, lastName) : null,
      phone: `+3363998${String(1000 + index).padStart(4, '0')}`,
      communeCode: random.weighted(homes()),
      radiusKm: radiusBy[means](random),
      means,
      // Most are free when they come, some finish something first.
      availableFrom: plusDays(
        today,
        Math.ceil(registeredOn * DAYS_PER_WORKING_DAY) + (random.chance(0.75) ? 0 : random.between(5, 60)),
      ),
      level: random.weighted(levels),
      licences,
      skills: skillsFor(targets, random, occupations),
      experiences: random.chance(0.45) ? [{ code: targets[0]!.code, months: random.between(1, 14) }] : [],
      nights: age >= 18 && random.chance(0.35),
      targets,
      referent: index % 2 === 0 ? 'karim' : 'sophie',
      registeredOn,
    };
  });
}

function newName(random: Random, taken: Set<string>): { firstName: string; lastName: string } {
  for (;;) {
    const [firstName, lastName] = [random.pick(firstNames), random.pick(lastNames)];
    const name = `${firstName} ${lastName}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return { firstName, lastName };
  }
}

const addressOf = (firstName: string, lastName: string): string => `${fold(firstName)}.${fold(lastName)}@example.org`;

const homes = (): [code: string, inhabitants: number][] =>
  Object.values(communes).map((code) => [code, communeByCode(code)?.population ?? 0]);

const plusDays = (day: IsoDate, days: number): IsoDate => Temporal.PlainDate.from(day).add({ days }).toString();

const birthDate = (today: IsoDate, age: number, random: Random): IsoDate =>
  Temporal.PlainDate.from(today)
    .subtract({ years: age, days: random.between(1, 360) })
    .toString();

function licencesAt(age: number, random: Random): string[] {
  if (age >= 18 && random.chance(0.34)) return ['B'];
  return random.chance(0.15) ? ['AM'] : [];
}

function meansWith(licences: readonly string[], random: Random): TravelMeans {
  if (licences.includes('B') && random.chance(0.85)) return 'car';
  if (licences.includes('AM')) return 'moped';
  return random.weighted([
    ['public_transport', 40],
    ['bicycle', 35],
    ['walk', 25],
  ]);
}

const radiusBy: Readonly<Record<TravelMeans, (random: Random) => number>> = {
  walk: (random) => random.between(3, 5),
  bicycle: (random) => random.between(6, 12),
  public_transport: (random) => random.between(8, 20),
  moped: (random) => random.between(10, 20),
  car: (random) => random.between(15, 30),
};

/** One to three occupations, the further ones often neighbours of the first. */
function targetsOf(random: Random, occupations: OccupationLook): { code: string }[] {
  const first = random.weighted(seekers);
  const codes = new Set([first]);
  const known = new Set(seekers.map(([code]) => code));
  const near = occupations.near(first).flatMap(({ code }) => (known.has(code) ? code : []));
  const wanted = random.weighted([
    [1, 25],
    [2, 45],
    [3, 30],
  ]);
  while (codes.size < wanted)
    codes.add(near.length > 0 && random.chance(0.6) ? random.pick(near) : random.weighted(seekers));
  return [...codes].map((code) => ({ code }));
}

function skillsFor(targets: readonly { code: string }[], random: Random, occupations: OccupationLook): string[] {
  const offered = targets.flatMap(({ code }) =>
    occupations
      .skills(code)
      .slice(0, 5)
      .map(({ label }) => label),
  );
  return [...new Set(offered.filter(() => random.chance(0.35)))];
}
