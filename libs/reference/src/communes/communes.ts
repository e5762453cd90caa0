import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fold } from '../fold.js';
import { districtPositions } from './districts.js';
import { readPopulatedPlaces, type PopulatedPlace } from './geonames.js';

/** Degrees, WGS 84. */
export interface Coordinates {
  latitude: number;
  longitude: number;
}

export interface Position extends Coordinates {
  /** Taken from neighbours: of the same postal code (6 km off in the median), else of the same intercommunality (14 km). */
  approximate: boolean;
}

/** A commune of today, or a municipal district (« arrondissement ») of Paris, Lyon or Marseille. */
export interface Commune {
  /** INSEE code. */
  code: string;
  name: string;
  postalCodes: readonly string[];
  /** 0 when the census gives none. */
  population: number;
  departement: string;
  region: string;
  /** SIREN of the intercommunality with its own taxes, null where there is none. */
  epci: string | null;
  position: Position | null;
}

interface OfficialCommune {
  code: string;
  nom: string;
  type: string;
  departement: string;
  region: string;
  /** For a municipal district, the commune it is part of. */
  commune?: string;
  /** For a part of a merged commune, the commune of today. */
  chefLieu?: string;
  /** Codes it had before a merger or a change of département. */
  anciensCodes?: string[];
  codesPostaux?: string[];
  population?: number;
}

interface Directory {
  byCode: ReadonlyMap<string, Commune>;
  /** The commune of today by a code that is no longer one. */
  byFormerCode: ReadonlyMap<string, string>;
  /** Most populated first. */
  names: readonly { folded: string; commune: Commune }[];
}

const SHOWN_TYPES = new Set(['commune-actuelle', 'arrondissement-municipal']);
const EARTH_RADIUS_KM = 6371;
const KM_PER_DEGREE = (EARTH_RADIUS_KM * Math.PI) / 180;

let directory: Directory | undefined;
let byName: Map<string, Commune[]> | undefined;
let isCorrected = false;

/** Made at first use (0.3 s, 20 MB) and kept. */
const loaded = (): Directory => (directory ??= load(new Map()));

/**
 * From now on these positions, by INSEE code, replace those of GeoNames; the communes without one are placed again from
 * their neighbours. Takes 0.3 s: a server does it at its start, with the positions that were imported or none.
 */
export function usePositions(exact: ReadonlyMap<string, Coordinates>): void {
  if (directory && exact.size === 0 && !isCorrected) return;
  directory = load(exact);
  byName = undefined;
  isCorrected = exact.size > 0;
}

/** Every commune of today. */
export const allCommunes = (): readonly Commune[] => [...loaded().byCode.values()];

export const communeByCode = (code: string): Commune | undefined => loaded().byCode.get(code);

/** The same; a code from before a merger finds the commune of today. */
export const communeOfToday = (code: string): Commune | undefined =>
  communeByCode(code) ?? communeByCode(loaded().byFormerCode.get(code) ?? '');

/**
 * Communes of that name, then those whose name begins with the text, then those with a word that does; the most
 * populated first. Digits are the beginning of a postal code, alone or beside a name (« 61100 flers »).
 */
export function searchCommunes(text: string, limit = 8): Commune[] {
  const folded = foldName(text);
  const postalCode = /\b\d{2,5}\b/.exec(folded)?.[0] ?? '';
  const name = folded.replace(postalCode, '').trim();
  if (name === '' && postalCode === '') return [];
  const found: Commune[][] = [[], [], []];
  for (const { folded, commune } of loaded().names) {
    if (postalCode !== '' && !commune.postalCodes.some((code) => code.startsWith(postalCode))) continue;
    if (folded === name) found[0]!.push(commune);
    else if (folded.startsWith(name)) found[1]!.push(commune);
    else if (folded.includes(` ${name}`)) found[2]!.push(commune);
  }
  return found.flat().slice(0, limit);
}

function groupByName(): Map<string, Commune[]> {
  const groups = new Map<string, Commune[]>();
  for (const { folded, commune } of loaded().names) groups.set(folded, [...(groups.get(folded) ?? []), commune]);
  return groups;
}

/** Communes of exactly that name, most populated first. */
export function communesNamed(name: string): readonly Commune[] {
  byName ??= groupByName();
  return byName.get(foldName(name)) ?? [];
}

/** Great-circle distance in kilometres. */
export function distanceKm(a: Coordinates, b: Coordinates): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const height = Math.sin(radians(b.latitude - a.latitude) / 2) ** 2;
  const width = Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  const chord = height + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * width;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** Kilometres eastwards and southwards from one place to another, on a flat map: off by less than 1 % within 100 km. */
export function offsetKm(from: Coordinates, to: Coordinates): { eastKm: number; southKm: number } {
  const middle = ((from.latitude + to.latitude) / 2) * (Math.PI / 180);
  return {
    eastKm: (to.longitude - from.longitude) * KM_PER_DEGREE * Math.cos(middle),
    southKm: (from.latitude - to.latitude) * KM_PER_DEGREE,
  };
}

/** Folded words of the names of communes: « flers », « ferte », « mace ». */
export function placeWords(): Set<string> {
  return new Set(loaded().names.flatMap(({ folded }) => folded.split(' ')));
}

function load(exact: ReadonlyMap<string, Coordinates>): Directory {
  const require = createRequire(import.meta.url);
  // Parsed rather than required: a required file stays in memory whole.
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(require.resolve(`@etalab/decoupage-administratif/data/${name}.json`), 'utf8'));
  const listed = read('communes') as OfficialCommune[];
  const official = listed.filter(({ type }) => SHOWN_TYPES.has(type));
  const groups = read('epci') as { code: string; membres: { code: string }[] }[];
  const epciByMember = new Map(
    groups.flatMap(({ code, membres }) => membres.map((member) => [member.code, code] as const)),
  );
  const epciOf = ({ code, commune = code }: OfficialCommune): string | null => epciByMember.get(commune) ?? null;

  const names = new Map(official.map(({ code, nom }) => [code, foldName(nom)]));
  const known = new Map([...districtPositions, ...knownPositions(official, names), ...exact]);
  const around = new Surroundings();
  for (const row of official) {
    const position = known.get(row.code);
    if (position) around.add(position, row.codesPostaux ?? [], epciOf(row));
  }

  const communes = official.map((row): Commune => {
    const postalCodes = row.codesPostaux ?? [];
    const epci = epciOf(row);
    const position = known.get(row.code);
    return {
      code: row.code,
      name: row.nom,
      postalCodes,
      population: row.population ?? 0,
      departement: row.departement,
      region: row.region,
      epci,
      position: position ? { ...position, approximate: false } : around.centre(postalCodes, epci),
    };
  });
  return {
    byCode: new Map(communes.map((commune) => [commune.code, commune])),
    byFormerCode: new Map(
      listed.flatMap(({ code, chefLieu, anciensCodes = [] }) => [
        ...anciensCodes.map((former) => [former, code] as const),
        ...(chefLieu === undefined ? [] : [[code, chefLieu] as const]),
      ]),
    ),
    names: communes
      .map((commune) => ({ folded: names.get(commune.code)!, commune }))
      .sort((a, b) => b.commune.population - a.commune.population),
  };
}

/** Known positions by postal code and by intercommunality, to place the communes between them. */
class Surroundings {
  private readonly byArea = new Map<string, Coordinates[]>();

  add(position: Coordinates, postalCodes: readonly string[], epci: string | null): void {
    for (const area of [...postalCodes, epci]) {
      if (area === null) continue;
      const positions = this.byArea.get(area);
      if (positions) positions.push(position);
      else this.byArea.set(area, [position]);
    }
  }

  /** In the middle of the known communes with the same postal code, else of the intercommunality; null without any. */
  centre(postalCodes: readonly string[], epci: string | null): Position | null {
    const neighbours = postalCodes.flatMap((code) => this.byArea.get(code) ?? []);
    const positions = neighbours.length > 0 ? neighbours : this.byArea.get(epci ?? '');
    if (!positions) return null;
    const mean = (of: (position: Coordinates) => number): number =>
      positions.reduce((sum, position) => sum + of(position), 0) / positions.length;
    return {
      latitude: mean(({ latitude }) => latitude),
      longitude: mean(({ longitude }) => longitude),
      approximate: true,
    };
  }
}

/**
 * The place that GeoNames puts in each commune: the one of its name, else the most populated (hamlets, quarters and
 * communes merged since are listed too). A place without INSEE code (Paris, Mayotte) is found by its name, and a
 * district by « Marseille 01 ».
 */
function knownPositions(
  official: readonly OfficialCommune[],
  names: ReadonlyMap<string, string>,
): Map<string, Coordinates> {
  const codes = new Map(
    official.map(({ code, departement }) => [`${TERRITORIES[departement] ?? 'FR'} ${names.get(code)}`, code]),
  );
  const best = new Map<string, PopulatedPlace & { isNamesake: boolean }>();
  for (const place of readPopulatedPlaces()) {
    const name = foldName(place.name);
    const code = districtOf(name) ?? (place.commune || codes.get(`${place.country} ${name}`));
    if (code === undefined || !names.has(code)) continue;
    const isNamesake = name === names.get(code) || districtOf(name) === code;
    const other = best.get(code);
    const isBetter = !other || (isNamesake === other.isNamesake ? place.population > other.population : isNamesake);
    if (isBetter) best.set(code, { ...place, isNamesake });
  }
  return new Map([...best].map(([code, { latitude, longitude }]) => [code, { latitude, longitude }]));
}

const DISTRICTS: Record<string, number> = { paris: 75100, lyon: 69380, marseille: 13200 };

function districtOf(name: string): string | undefined {
  const [, city = '', number] = /^(paris|lyon|marseille) (\d\d)$/.exec(name) ?? [];
  return number && String(DISTRICTS[city]! + Number(number));
}

/** ISO code of what GeoNames counts as a country of its own. */
const TERRITORIES: Record<string, string> = {
  '971': 'GP',
  '972': 'MQ',
  '973': 'GF',
  '974': 'RE',
  '975': 'PM',
  '976': 'YT',
  '977': 'BL',
  '978': 'MF',
  '986': 'WF',
  '987': 'PF',
  '988': 'NC',
};

/** « St Étienne-du-Bois » and « saint etienne du bois » become the same. */
const foldName = (name: string): string =>
  fold(name)
    .replace(/[-'\s]+/g, ' ')
    .replace(/\bste\b/g, 'sainte')
    .replace(/\bst\b/g, 'saint')
    .trim();
