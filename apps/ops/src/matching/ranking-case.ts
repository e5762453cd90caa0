import { reachKm, type TravelMeans, travelMeans } from '#candidates';
import { type CandidateFacts, defaultWeights, type NeedFacts, type Weights } from '#proposals';
import { communeOfToday, type RomeData } from '#reference';
import { type JsonRecord, optionalDay, optionalText } from '../record.js';
import { contractOf, dayOf, licenceOf, meansOf } from './spellings.js';

export interface RankingCase {
  need: NeedFacts;
  candidates: CandidateFacts[];
  weights: Partial<Weights> | undefined;
}

/**
 * Reads one case of `proposals:rank`. Only the fields named here are taken: what else a line says of a person has no
 * way into the ranking. A place without position gets the one of its commune; with the official files, a code that is a
 * fiche stands for that fiche.
 * @throws Error naming the field, by its path, and what is expected there.
 */
export function readCase(line: JsonRecord, rome: RomeData | null = null): RankingCase {
  const { candidates } = line;
  const need = within('need', () => needIn(objectAt(line.need), rome));
  if (!Array.isArray(candidates)) throw new Error('candidates : une liste est attendue');
  const people = candidates.map((row: unknown, index) =>
    within(`candidates.${index}`, () => candidateIn(objectAt(row), need, rome)),
  );
  const ids = new Set<string>();
  for (const [index, { id }] of people.entries())
    if (ids.size === ids.add(id).size) throw new Error(`candidates.${index}.id : déjà pris par une autre personne`);
  return {
    need,
    candidates: people,
    weights: line.weights == null ? undefined : within('weights', () => weightsIn(objectAt(line.weights))),
  };
}

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

const NOT_AN_OBJECT = 'un objet est attendu';

function objectAt(value: unknown): JsonRecord {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(NOT_AN_OBJECT);
  return value as JsonRecord;
}

function needIn(row: JsonRecord, rome: RomeData | null): NeedFacts {
  const { licence } = row;
  const licences = [...(licence == null ? [] : [licence]), ...(optionalList(row, 'licences') ?? [])];
  const place = placeIn(row);
  if (place.lat === null && !communeOfToday(place.commune)) throw new Error('commune : cette commune n’existe pas');
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
        return { code: licenceOf(requiredText(asked, 'code')), required: optionalBoolean(asked, 'required') ?? false };
      }),
    ),
    certificates: texts(row, 'certificates'),
    contract: contractIn(row),
    minimumLevel: optionalNumber(row, 'minimumLevel'),
  };
}

function candidateIn(row: JsonRecord, need: NeedFacts, rome: RomeData | null): CandidateFacts {
  const targets = optionalList(row, 'targets');
  if (!targets?.length) throw new Error('targets : au moins un métier est attendu');
  const radiusKm = optionalNumber(row, 'radiusKm');
  if (radiusKm === undefined) throw new Error('radiusKm : un nombre de kilomètres est attendu');
  const availableFrom = optionalDay(row, 'availableFrom');
  if (availableFrom === undefined) throw new Error('availableFrom : une date est attendue (AAAA-MM-JJ)');
  return {
    ...placeIn(row, need),
    id: idIn(row),
    targets: targets.map((item, index) =>
      within(`targets.${index}`, () => {
        const target = objectAt(item);
        return {
          ...occupationIn(target, rome),
          appellation: optionalNumber(target, 'appellation'),
        };
      }),
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
    licences: texts(row, 'licences')?.map(licenceOf),
    certificates: texts(row, 'certificates'),
    level: optionalNumber(row, 'level'),
    birthDate: optionalDay(row, 'birthDate'),
    placed: optionalBoolean(row, 'placed'),
    suspended: optionalBoolean(row, 'suspended'),
    waitingDays: optionalNumber(row, 'waitingDays'),
    proposedLast30Days: optionalNumber(row, 'proposedLast30Days'),
  };
}

const ROME_CODE = /^[A-N]\d{4}$/;

/** One of the 532 codes and, where it is known, one of the 1,584 fiches. */
function occupationIn(row: JsonRecord, rome: RomeData | null): { code: string; fiche: string | undefined } {
  const code = requiredText(row, 'code').trim().toUpperCase();
  if (!ROME_CODE.test(code)) throw new Error('code : un code ROME est attendu (une lettre, quatre chiffres)');
  const fiche = optionalText(row, 'fiche')?.trim().toUpperCase();
  const parent = rome && parentsOf(rome).get(code);
  return parent && parent !== code ? { code: parent, fiche: fiche ?? code } : { code, fiche };
}

const parents = new WeakMap<RomeData, ReadonlyMap<string, string>>();

function parentsOf(rome: RomeData): ReadonlyMap<string, string> {
  const known = parents.get(rome) ?? new Map(rome.fiches.map(({ code, parentCode }) => [code, parentCode]));
  parents.set(rome, known);
  return known;
}

/** @param beside the post: who lives in its commune, nobody knows where, is where it is. */
function placeIn(row: JsonRecord, beside?: NeedFacts): Pick<NeedFacts, 'commune' | 'lat' | 'lon'> {
  const given = requiredText(row, 'commune').trim().toUpperCase();
  const known = communeOfToday(given);
  const commune = known?.code ?? given;
  const lat = optionalNumber(row, 'lat', -90);
  const lon = optionalNumber(row, 'lon', -180);
  if (lat !== undefined && lon !== undefined) return { commune, lat, lon };
  if (commune === beside?.commune) return { commune, lat: beside.lat, lon: beside.lon };
  return { commune, lat: known?.position?.latitude ?? null, lon: known?.position?.longitude ?? null };
}

/** One way to travel, or several: then the one that reaches farthest. */
function meansIn(row: JsonRecord, radiusKm: number): TravelMeans | undefined {
  const given = Array.isArray(row.means) ? texts(row, 'means') : [optionalText(row, 'means')];
  const means = (given ?? []).flatMap((name) => {
    if (name === undefined) return [];
    const known = meansOf(name);
    if (!known) throw new Error(`means : ${travelMeans.join(', ')} attendu`);
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

/** A contract that nobody knows sets no bound: it is kept as it is. */
function contractIn(row: JsonRecord): string | undefined {
  const given = optionalText(row, 'contract');
  return given && (contractOf(given) ?? given);
}

function weightsIn(row: JsonRecord): Partial<Weights> {
  for (const name of Object.keys(row)) {
    if (!(name in defaultWeights)) throw new Error(`${name} : ce poids n’existe pas`);
    if (optionalNumber(row, name) === undefined) throw new Error(`${name} : un nombre est attendu`);
  }
  return row;
}

/** Numbers are taken for identifiers too. */
function idIn(row: JsonRecord): string {
  return typeof row.id === 'number' ? String(row.id) : requiredText(row, 'id');
}

function requiredText(row: JsonRecord, field: string): string {
  const text = optionalText(row, field);
  if (!text) throw new Error(`${field} : un texte est attendu`);
  return text;
}

function optionalNumber(row: JsonRecord, field: string, least = 0): number | undefined {
  const value = row[field] ?? undefined;
  if (value === undefined) return undefined;
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new Error(`${field} : un nombre est attendu`);
  if (value < least) throw new Error(`${field} : ${least} au moins`);
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
  return optionalList(row, field)?.map((item, index) => {
    if (typeof item === 'number') return String(item);
    if (typeof item !== 'string') throw new Error(`${field}.${index} : un texte est attendu`);
    return item;
  });
}
