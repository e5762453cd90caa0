import type { NewCandidate, TravelMeans } from '#candidates';
import type { IsoDate } from '#platform';
import { communeByCode, fold } from '#reference';
import { Temporal } from 'temporal-polyfill';
import { market } from '../market.js';
import { quota } from './quota.js';
import { type Random, seeded } from './random.js';
import { type AdviserKey, adviserKeys, communes } from './structure.js';

export const HOW_MANY = 1_500;
/** Brought as a file when the structure opens; the others register as the story goes. */
export const FROM_THE_START = 1_400;
const FIRST_ARRIVAL = -66;
const LAST_ARRIVAL = -2;
const DAYS_PER_WORKING_DAY = 7 / 5;

export type Sex = 'female' | 'male';

export interface DemoYoungPerson extends NewCandidate {
  email: string | null;
  sex: Sex;
  /** Of a district of the city’s policy; null: not told. */
  priorityDistrict: boolean | null;
  referent: AdviserKey;
  substitute: AdviserKey;
  /** A file that rests a while, or is closed: neither is proposed. */
  state: 'active' | 'suspended' | 'left';
  /** Working days from the day the demo is loaded; null: known when the structure opened. */
  registeredOn: number | null;
}

// Common first names and made-up family names, drawn apart from each other.
const firstNames: Readonly<Record<Sex, readonly string[]>> = {
  female:
    'Emma Léa Manon Chloé Camille Inès Sarah Jade Lina Océane Romane Clara Maëlys Anaïs Justine Lou Aya Mariam Fatou Noémie Lucie Eva Zoé Louise Alice Ambre Mathilde Pauline Marine Laura Mélissa Élodie Cindy Kelly Yasmine Nour Khadija Aminata Awa Djeneba Rokhaya Leïla Amina Salomé Margot Agathe Capucine Lilou Charlotte Solène Gwenaëlle Maëva Tiphaine Coralie Sofia Ana Mirela Thi-Linh Kim Anouk'.split(
      ' ',
    ),
  male: 'Lucas Enzo Nathan Mathis Hugo Théo Mohamed Yanis Rayan Noah Louis Kylian Evan Maxence Dylan Kévin Ibrahim Amine Axel Baptiste Tom Jules Paul Arthur Gabriel Raphaël Adam Sacha Ethan Maël Timéo Alexis Quentin Corentin Valentin Florian Jordan Steven Mehdi Bilal Sofiane Karamoko Moussa Abdoulaye Souleymane Ousmane Mamadou Issa Léo Simon Antoine Victor Malo Titouan Erwan Gaël Ionut Tiago Minh Samuel'.split(
    ' ',
  ),
};
const lastNames =
  'Aubrevel Bellonquet Brasmenil Caudrival Chaulmeuse Coquerolle Delvaucourt Drouinval Esquelin Faucherel Flambouzin Gasteline Grévoulin Haubernon Jolivaut Kermadoux Lambrecelle Larchevay Lesquivel Maurigal Mesnigrain Morvandel Oudrebois Pelletoire Plouvarec Quesnardel Rabouzat Rouvrenois Sauvegrel Tancremont Thorignal Traoullec Vaumarin Verdelouse Villambreuil Zeraouli Benchakir Diabaté-Morin Nguyen-Valois Sokhnadé Aigremoult Boisgérant Cantelouvre Daubrenoy Écausselin Fermanvel Grimouvaux Hautemeule Isigrand Juvignel Landivoire Marquemont Noirvachel Ormecourt Percevent Queruzel Rânevault Sarcelot Tournebulle Urvillacq Ouarzani Keïtara Dembaouré Bakayra Costaval Ferreirinha Popescaru Tranvinh Yilmazer Kowalsky-Brun'.split(
    ' ',
  );

/**
 * Those accompanied in Hauts-de-France in 2019 (ARéFIE, the region's association of Missions Locales): sex, age, level,
 * licence, vehicle. Levels within « bac or above » and « no diploma or brevet » are split at a guess.
 */
export const figures = {
  sex: [
    ['female', 48],
    ['male', 52],
  ],
  age: [
    [[16, 17], 6],
    [[18, 21], 48],
    [[22, 25], 40],
    [[26, 28], 6],
  ],
  level: [
    [0, 17],
    [2, 6],
    [3, 32],
    [4, 37],
    [5, 6],
    [6, 2],
  ],
  /** Percent of all: a car is driven with its licence, a moped without. */
  mobility: [
    ['car', 25],
    ['licence only', 9],
    ['moped', 4],
    ['none', 62],
  ],
} as const;

/** What the lexicon knows of an occupation, as far as a made-up file needs it. */
export interface OccupationLook {
  near: (code: string) => readonly { code: string }[];
  skills: (code: string) => readonly { label: string }[];
}

/** Fifteen hundred young people, the same ones whatever the day; only their dates follow it. */
export function youngPeople(today: IsoDate, occupations: OccupationLook): DemoYoungPerson[] {
  const random = seeded('young people of the Bocage');
  const districts = seeded('districts of the Bocage');
  const drawn = <T>(shares: readonly (readonly [T, number])[]): T[] => quota(random, HOW_MANY, shares);
  const sexes = drawn<Sex>(figures.sex);
  const ages = drawn<readonly [from: number, to: number]>(figures.age);
  const levels = drawn<number>(figures.level);
  const wishes = drawn(market.map(([code, , seekers]) => [code, seekers] as const));
  const states = drawn<DemoYoungPerson['state']>([
    ['active', 88],
    ['suspended', 5],
    ['left', 7],
  ]);
  const mobility = forAdults(drawn<Mobility>(figures.mobility), ages);
  const taken = new Set<string>();
  return Array.from({ length: HOW_MANY }, (_, index) => {
    const sex = sexes[index]!;
    const { firstName, lastName } = newName(random, sex, taken);
    const age = random.between(...ages[index]!);
    const { licences, means } = travelOf(mobility[index]!, random);
    const targets = targetsOf(wishes[index]!, random, occupations);
    const hasEmail = random.chance(0.86);
    const arrival = index - FROM_THE_START;
    const communeCode = random.weighted(homes());
    const registeredOn =
      arrival < 0
        ? null
        : Math.round(FIRST_ARRIVAL + ((LAST_ARRIVAL - FIRST_ARRIVAL) * arrival) / (HOW_MANY - FROM_THE_START));
    return {
      externalId: String(610_000 + index),
      firstName,
      lastName,
      sex,
      birthDate: birthDate(today, age, random),
      email: hasEmail ? addressOf(firstName, lastName) : null,
      phone: `+3363998${String(1000 + index)}`,
      communeCode,
      priorityDistrict: districts.chance(0.1) ? null : communeCode === communes.flers && districts.chance(0.4),
      radiusKm: radiusBy[means](random),
      means,
      // Most are free when they come, some finish something first.
      availableFrom: plusDays(
        today,
        Math.ceil((registeredOn ?? FIRST_ARRIVAL) * DAYS_PER_WORKING_DAY) +
          (random.chance(0.75) ? 0 : random.between(5, 150)),
      ),
      level: levels[index]!,
      licences,
      skills: skillsFor(targets, random, occupations),
      experiences: random.chance(0.45) ? [{ code: targets[0]!.code, months: random.between(1, 14) }] : [],
      nights: age >= 18 && random.chance(0.35),
      targets,
      referent: adviserKeys[index % adviserKeys.length]!,
      substitute: adviserKeys[(index + 1) % adviserKeys.length]!,
      state: states[index]!,
      registeredOn,
    };
  });
}

type Mobility = (typeof figures.mobility)[number][0];
const withLicence: readonly Mobility[] = ['car', 'licence only'];

/** Nobody drives before eighteen: who is younger swaps with somebody older who does not. */
function forAdults(mobility: Mobility[], ages: readonly (readonly [number, number])[]): Mobility[] {
  let older = 0;
  const isAdult = (index: number): boolean => ages[index]![0] >= 18;
  mobility.forEach((one, index) => {
    if (isAdult(index) || !withLicence.includes(one)) return;
    while (!isAdult(older) || withLicence.includes(mobility[older]!)) older += 1;
    [mobility[index], mobility[older]] = [mobility[older]!, one];
  });
  return mobility;
}

function travelOf(mobility: Mobility, random: Random): { licences: string[]; means: TravelMeans } {
  if (mobility === 'car') return { licences: ['B'], means: 'car' };
  if (mobility === 'moped') return { licences: ['AM'], means: 'moped' };
  const means = random.weighted<TravelMeans>([
    ['public_transport', 40],
    ['bicycle', 35],
    ['walk', 25],
  ]);
  return { licences: mobility === 'licence only' ? ['B'] : [], means };
}

function newName(random: Random, sex: Sex, taken: Set<string>): { firstName: string; lastName: string } {
  for (;;) {
    const [firstName, lastName] = [random.pick(firstNames[sex]), random.pick(lastNames)];
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

const radiusBy: Readonly<Record<TravelMeans, (random: Random) => number>> = {
  walk: (random) => random.between(3, 5),
  bicycle: (random) => random.between(6, 12),
  public_transport: (random) => random.between(8, 20),
  moped: (random) => random.between(10, 20),
  car: (random) => random.between(15, 30),
};

const seekers = market.map(([code, , count]) => [code, count] as const);
const sought = new Set(market.map(([code]) => code));

/** One to three occupations, the further ones often neighbours of the first. */
function targetsOf(first: string, random: Random, occupations: OccupationLook): { code: string }[] {
  const codes = new Set([first]);
  const near = occupations.near(first).flatMap(({ code }) => (sought.has(code) ? code : []));
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
