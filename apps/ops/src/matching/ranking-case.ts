import { reachKm, type TravelMeans } from '#candidates';
import {
  type CandidateFacts,
  defaultWeights,
  licenceCode,
  type NeedFacts,
  type RefusedCandidate,
  type Weights,
} from '#proposals';
import { communeOfToday, type RomeData } from '#reference';
import { type JsonRecord, optionalDay, optionalText } from '../record.js';
import { contractOf, dayOf, levelOf, meansOf } from './spellings.js';

export interface RankingCase {
  need: NeedFacts;
  candidates: CandidateFacts[];
  /** Who cannot be judged because what is said of them cannot be read: « gates » name the field. */
  unreadable: RefusedCandidate[];
  weights: Partial<Weights> | undefined;
}

/**
 * Reads one case of `proposals:rank`. Only the fields named here are taken: what else a line says of a person has no
 * way into the ranking. A place without position gets the one of its commune; with the official files, a code that is a
 * fiche stands for that fiche. One person who cannot be read does not keep the others from being ranked.
 * @throws Error naming the field, by its path, and what is expected there: of the post, the weights, an identifier.
 */
export function readCase(line: JsonRecord, rome: RomeData | null = null): RankingCase {
  const { candidates } = line;
  const need = within('need', () => needIn(objectAt(line.need), rome));
  if (!Array.isArray(candidates)) throw new Error('candidates : une liste est attendue');
  const weights = line.weights == null ? undefined : within('weights', () => weightsIn(objectAt(line.weights)));
  const read: RankingCase = { need, candidates: [], unreadable: [], weights };
  const said = new Map<string, string>();
  const contradicted = new Set<string>();
  for (const [index, given] of candidates.entries()) {
    const { row, id } = within(`candidates.${index}`, () => identified(given));
    const [before, now] = [said.get(id), JSON.stringify(row)];
    said.set(id, now);
    // The same line twice is one person; two that differ are nobody: which of them is right is not ours to choose.
    if (before !== undefined && before !== now) contradicted.add(id);
    if (before !== undefined) continue;
    try {
      read.candidates.push({ ...candidateIn(row, need, rome), id });
    } catch (problem) {
      read.unreadable.push(unreadable(id, (problem as Error).message));
    }
  }
  const isOne = (id: string): boolean => !contradicted.has(id);
  return {
    ...read,
    candidates: read.candidates.filter(({ id }) => isOne(id)),
    unreadable: [
      ...read.unreadable.filter(({ candidate }) => isOne(candidate)),
      ...[...contradicted].map((id) => unreadable(id, 'id : pris par deux personnes différentes')),
    ],
  };
}

const unreadable = (candidate: string, problem: string): RefusedCandidate => ({
  candidate,
  gates: [{ code: 'unreadable', sentence: `Dossier illisible, ${problem}` }],
});

/** The identifiers of a case as they were written: a number stays a number in the answer. */
export const givenIds = ({ candidates }: JsonRecord): ReadonlyMap<string, unknown> =>
  new Map((candidates as { id: unknown }[]).map(({ id }) => [String(id), id]));

/** Puts the path before a complaint: in `need`, « code : … » becomes « need.code : … ». */
function within<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (problem) {
    const { message } = problem as Error;
    throw new Error(message === NOT_AN_OBJECT ? `${path} : ${message}` : `${path}.${message}`, { cause: problem });
  }
}

/** A table that became JSON says « nothing » by an empty text. */
const isBlank = (value: unknown): boolean => typeof value === 'string' && value.trim() === '';

const NOT_AN_OBJECT = 'un objet est attendu';

function objectAt(value: unknown): JsonRecord {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(NOT_AN_OBJECT);
  return Object.fromEntries(Object.entries(value).filter(([, said]) => !isBlank(said)));
}

function needIn(row: JsonRecord, rome: RomeData | null): NeedFacts {
  const { licence } = row;
  const licences = [...(licence == null ? [] : [licence]), ...(optionalList(row, 'licences') ?? [])];
  const place = placeIn(row);
  if (place.lat == null && !communeOfToday(place.commune)) throw new Error('commune : cette commune n’existe pas');
  return {
    ...place,
    ...occupationIn(row, rome),
    appellation: optionalNumber(row, 'appellation'),
    startsOn: optionalDay(row, 'startsOn'),
    weeklyHours: optionalNumber(row, 'weeklyHours'),
    days: daysIn(row),
    night: optionalBoolean(row, 'night'),
    skills: texts(row, 'skills'),
    licences: licences.map((item) =>
      within('licence', () => {
        const asked = objectAt(item);
        return {
          code: licenceCode(requiredText(asked, 'code')),
          required: optionalBoolean(asked, 'required') ?? false,
        };
      }),
    ),
    certificates: texts(row, 'certificates'),
    contract: contractIn(row),
    minimumLevel: levelIn(row, 'minimumLevel'),
  };
}

function candidateIn(row: JsonRecord, need: NeedFacts, rome: RomeData | null): Omit<CandidateFacts, 'id'> {
  const targets = optionalList(row, 'targets');
  if (!targets?.length) throw new Error('targets : au moins un métier est attendu');
  const radiusKm = optionalNumber(row, 'radiusKm');
  if (radiusKm === undefined) throw new Error('radiusKm : un nombre de kilomètres est attendu');
  const availableFrom = optionalDay(row, 'availableFrom');
  if (availableFrom === undefined) throw new Error('availableFrom : une date est attendue (AAAA-MM-JJ)');
  return {
    ...placeIn(row, need),
    targets: eachOnce(
      targets.map((item, index) =>
        within(`targets.${index}`, () => {
          const target = objectAt(item);
          return { ...occupationIn(target, rome), appellation: optionalNumber(target, 'appellation') };
        }),
      ),
    ),
    skills: texts(row, 'skills'),
    experience: optionalList(row, 'experience')?.map((item, index) =>
      within(`experience.${index}`, () => {
        const held = objectAt(item);
        return { code: occupationIn(held, rome).code, months: optionalNumber(held, 'months') ?? 0 };
      }),
    ),
    radiusKm,
    means: meansIn(row, radiusKm),
    availableFrom,
    days: daysIn(row),
    nights: optionalBoolean(row, 'nights'),
    licences: texts(row, 'licences'),
    certificates: texts(row, 'certificates'),
    level: levelIn(row, 'level'),
    birthDate: optionalDay(row, 'birthDate'),
    placed: optionalBoolean(row, 'placed'),
    suspended: optionalBoolean(row, 'suspended'),
    waitingDays: optionalNumber(row, 'waitingDays'),
    proposedLast30Days: optionalNumber(row, 'proposedLast30Days'),
  };
}

/** A wish said twice is one: those after it keep their place. */
const eachOnce = <T>(wishes: readonly T[]): T[] => [
  ...new Map(wishes.map((wish) => [JSON.stringify(wish), wish])).values(),
];

/** Any letter: a code nobody knows yet is near nothing, and no reason to refuse the rest. */
const ROME_CODE = /^[A-Z]\d{4}$/;

/** One of the 532 codes and, where it is known, one of the 1,584 fiches: the finer one says which code it is of. */
function occupationIn(row: JsonRecord, rome: RomeData | null): { code: string; fiche: string | undefined } {
  const given = requiredText(row, 'code').trim().toUpperCase();
  if (!ROME_CODE.test(given)) throw new Error('code : un code ROME est attendu (une lettre, quatre chiffres)');
  const known = rome ? parentsOf(rome) : undefined;
  const parent = known?.get(given);
  const isFiche = parent !== undefined && parent !== given;
  const fiche = optionalText(row, 'fiche')?.trim().toUpperCase() || (isFiche ? given : undefined);
  return { code: known?.get(fiche ?? '') ?? parent ?? given, fiche };
}

const parents = new WeakMap<RomeData, ReadonlyMap<string, string>>();

function parentsOf(rome: RomeData): ReadonlyMap<string, string> {
  const known = parents.get(rome) ?? new Map(rome.fiches.map(({ code, parentCode }) => [code, parentCode]));
  parents.set(rome, known);
  return known;
}

/**
 * A position or a commune, or both: then the position counts.
 * @param beside the post: who lives in its commune, nobody knows where, is where it is.
 */
function placeIn(row: JsonRecord, beside?: NeedFacts): Pick<NeedFacts, 'commune' | 'lat' | 'lon'> {
  const lat = optionalNumber(row, 'lat', { least: -90, most: 90 });
  const lon = optionalNumber(row, 'lon', { least: -180, most: 180 });
  const isPlaced = lat !== undefined && lon !== undefined;
  const given = communeIn(row);
  if (given === undefined && !isPlaced) throw new Error('commune : un code Insee est attendu');
  const known = given === undefined ? undefined : communeOfToday(given);
  const commune = known?.code ?? given ?? '';
  if (isPlaced) return { commune, lat, lon };
  if (commune === beside?.commune) return { commune, lat: beside.lat, lon: beside.lon };
  return { commune, lat: known?.position?.latitude ?? null, lon: known?.position?.longitude ?? null };
}

/** A table that took an INSEE code for a figure ate its zero. */
function communeIn(row: JsonRecord): string | undefined {
  const given = typeof row.commune === 'number' ? String(row.commune) : optionalText(row, 'commune')?.trim();
  return given && (/^\d{4}$/.test(given) ? `0${given}` : given.toUpperCase());
}

/** One way to travel, or several: then the one that reaches farthest. */
function meansIn(row: JsonRecord, radiusKm: number): TravelMeans | undefined {
  const given = Array.isArray(row.means) ? texts(row, 'means') : [optionalText(row, 'means')];
  const means = (given ?? []).flatMap((name) => {
    if (name === undefined) return [];
    const known = meansOf(name);
    if (!known) throw new Error(`means : « ${name} » n’est pas un moyen de transport connu`);
    return [known];
  });
  return means.sort((a, b) => reachKm({ radiusKm, means: b }) - reachKm({ radiusKm, means: a }))[0];
}

const daysIn = (row: JsonRecord): string[] | undefined =>
  texts(row, 'days')?.map((name, index) => {
    const day = dayOf(name);
    if (!day) throw new Error(`days.${index} : mon, tue, wed, thu, fri, sat ou sun attendu`);
    return day;
  });

/** 0 to 8 as France counts levels, or the name of a diploma. */
function levelIn(row: JsonRecord, field: string): number | undefined {
  const given = row[field];
  if (typeof given !== 'string') return optionalNumber(row, field);
  const level = levelOf(given);
  if (level === null) throw new Error(`${field} : un niveau est attendu (0 à 8, ou CAP, bac…)`);
  return level;
}

/** A contract that nobody knows sets no bound: it is kept as it is. Nor do several: the bounds are for the only one. */
function contractIn(row: JsonRecord): string | undefined {
  const contracts = Array.isArray(row.contract) ? texts(row, 'contract')! : [optionalText(row, 'contract')];
  const [given] = contracts.length === 1 ? contracts : [];
  return given && (contractOf(given) ?? given);
}

/** Sums of points stay exact far below the greatest whole number. */
const MOST_WEIGHT = 1_000_000;

/** By the table's names, or by the criterion's where it has several: `occupation` keeps their proportions. */
function weightsIn(row: JsonRecord): Partial<Weights> {
  const weights: Partial<Weights> = {};
  for (const name of Object.keys(row)) {
    if (name !== 'occupation' && !Object.hasOwn(defaultWeights, name))
      throw new Error(`${name} : ce poids n’existe pas`);
    const weight = optionalNumber(row, name, { least: 0, most: MOST_WEIGHT });
    if (weight === undefined) throw new Error(`${name} : un nombre est attendu`);
    if (name === 'occupation')
      for (const part of ofOccupation)
        weights[part] ??= (weight * defaultWeights[part]) / defaultWeights.sameAppellation;
    else weights[name as keyof Weights] = weight;
  }
  return weights;
}

const ofOccupation = ['sameAppellation', 'sameFiche', 'sameCode', 'near', 'family'] as const;

/** Numbers are taken for identifiers too. */
function identified(given: unknown): { row: JsonRecord; id: string } {
  const row = objectAt(given);
  return { row, id: typeof row.id === 'number' ? String(row.id) : requiredText(row, 'id') };
}

function requiredText(row: JsonRecord, field: string): string {
  const text = optionalText(row, field);
  if (!text) throw new Error(`${field} : un texte est attendu`);
  return text;
}

function optionalNumber(row: JsonRecord, field: string, { least = 0, most = Infinity } = {}): number | undefined {
  const value = row[field] ?? undefined;
  if (value === undefined) return undefined;
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new Error(`${field} : un nombre est attendu`);
  if (value < least) throw new Error(`${field} : ${least} au moins`);
  if (value > most) throw new Error(`${field} : ${most} au plus`);
  return value;
}

function optionalBoolean(row: JsonRecord, field: string): boolean | undefined {
  const value = row[field] ?? undefined;
  if (value !== undefined && typeof value !== 'boolean') throw new Error(`${field} : vrai ou faux est attendu`);
  return value;
}

function optionalList(row: JsonRecord, field: string): unknown[] | undefined {
  const value = row[field] ?? undefined;
  if (value !== undefined && !Array.isArray(value)) throw new Error(`${field} : une liste est attendue`);
  return value;
}

/** Numbers of official skills may come unquoted. */
function texts(row: JsonRecord, field: string): string[] | undefined {
  return optionalList(row, field)
    ?.filter((item) => !isBlank(item))
    .map((item, index) => {
      if (typeof item === 'number') return String(item);
      if (typeof item !== 'string') throw new Error(`${field}.${index} : un texte est attendu`);
      return item;
    });
}
