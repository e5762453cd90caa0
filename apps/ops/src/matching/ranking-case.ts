import { reachKm, type TravelMeans, travelMeans } from '#candidates';
import { type CandidateFacts, defaultWeights, type NeedFacts, type Weights } from '#proposals';
import { communeByCode } from '#reference';
import { type JsonRecord, optionalDay, optionalText } from '../record.js';

export interface RankingCase {
  need: NeedFacts;
  candidates: CandidateFacts[];
  weights: Partial<Weights> | undefined;
}

/**
 * Reads one case of `proposals:rank`. Only the fields named here are taken: what else a line says of a person has no
 * way into the ranking. A place without position gets the one of its commune.
 * @throws Error naming the field, by its path, and what is expected there.
 */
export function readCase(line: JsonRecord): RankingCase {
  const { candidates } = line;
  const need = within('need', () => needIn(objectAt(line.need)));
  if (!Array.isArray(candidates)) throw new Error('candidates : une liste est attendue');
  const people = candidates.map((row: unknown, index) =>
    within(`candidates.${index}`, () => candidateIn(objectAt(row))),
  );
  people.forEach(({ id }, index) => {
    if (people.findIndex((other) => other.id === id) !== index)
      throw new Error(`candidates.${index}.id : déjà pris par une autre personne`);
  });
  return {
    need,
    candidates: people,
    weights: line.weights == null ? undefined : within('weights', () => weightsIn(objectAt(line.weights))),
  };
}

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

function needIn(row: JsonRecord): NeedFacts {
  const { licence } = row;
  const licences = [...(licence == null ? [] : [licence]), ...(optionalList(row, 'licences') ?? [])];
  const place = placeIn(row);
  if (place.lat === null && !communeByCode(place.commune)) throw new Error('commune : cette commune n’existe pas');
  return {
    ...place,
    code: requiredText(row, 'code'),
    fiche: optionalText(row, 'fiche'),
    appellation: optionalNumber(row, 'appellation'),
    startsOn: optionalDay(row, 'startsOn'),
    weeklyHours: optionalNumber(row, 'weeklyHours'),
    days: texts(row, 'days'),
    night: optionalBoolean(row, 'night'),
    skills: texts(row, 'skills'),
    licences: licences.map((item) =>
      within('licence', () => {
        const asked = objectAt(item);
        return { code: requiredText(asked, 'code'), required: optionalBoolean(asked, 'required') ?? false };
      }),
    ),
    certificates: texts(row, 'certificates'),
    contract: optionalText(row, 'contract'),
    minimumLevel: optionalNumber(row, 'minimumLevel'),
  };
}

function candidateIn(row: JsonRecord): CandidateFacts {
  const targets = optionalList(row, 'targets');
  if (!targets?.length) throw new Error('targets : au moins un métier est attendu');
  const radiusKm = optionalNumber(row, 'radiusKm');
  if (radiusKm === undefined) throw new Error('radiusKm : un nombre de kilomètres est attendu');
  const availableFrom = optionalDay(row, 'availableFrom');
  if (availableFrom === undefined) throw new Error('availableFrom : une date est attendue (AAAA-MM-JJ)');
  return {
    ...placeIn(row),
    id: idIn(row),
    targets: targets.map((item, index) =>
      within(`targets.${index}`, () => {
        const target = objectAt(item);
        return {
          code: requiredText(target, 'code'),
          fiche: optionalText(target, 'fiche'),
          appellation: optionalNumber(target, 'appellation'),
        };
      }),
    ),
    skills: texts(row, 'skills'),
    experience: optionalList(row, 'experience')?.map((item, index) =>
      within(`experience.${index}`, () => {
        const held = objectAt(item);
        return { code: requiredText(held, 'code'), months: optionalNumber(held, 'months') ?? 0 };
      }),
    ),
    radiusKm,
    means: meansIn(row, radiusKm),
    availableFrom,
    days: texts(row, 'days'),
    nights: optionalBoolean(row, 'nights'),
    licences: texts(row, 'licences'),
    certificates: texts(row, 'certificates'),
    level: optionalNumber(row, 'level'),
    birthDate: optionalDay(row, 'birthDate'),
    placed: optionalBoolean(row, 'placed'),
    suspended: optionalBoolean(row, 'suspended'),
    waitingDays: optionalNumber(row, 'waitingDays'),
    proposedLast30Days: optionalNumber(row, 'proposedLast30Days'),
  };
}

function placeIn(row: JsonRecord): { commune: string; lat: number | null; lon: number | null } {
  const commune = requiredText(row, 'commune');
  const lat = optionalNumber(row, 'lat', -90);
  const lon = optionalNumber(row, 'lon', -180);
  if (lat !== undefined && lon !== undefined) return { commune, lat, lon };
  const position = communeByCode(commune)?.position;
  return { commune, lat: position?.latitude ?? null, lon: position?.longitude ?? null };
}

/** One way to travel, or several: then the one that reaches farthest. */
function meansIn(row: JsonRecord, radiusKm: number): TravelMeans | undefined {
  const given = Array.isArray(row.means) ? texts(row, 'means') : [optionalText(row, 'means')];
  const means = (given ?? []).flatMap((name) => {
    if (name === undefined) return [];
    const known = travelMeans.find((one) => one === name.replaceAll(/[ -]/g, '_'));
    if (!known) throw new Error(`means : ${travelMeans.join(', ')} attendu`);
    return [known];
  });
  return means.sort((a, b) => reachKm({ radiusKm, means: b }) - reachKm({ radiusKm, means: a }))[0];
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
