import { openCsv } from '#platform';
import { type Coordinates, communeByCode, distanceKm } from './communes.js';

/** A line (CSV) or an entry (JSON) that could not be used, with a French sentence. */
export interface PositionProblem {
  line: number;
  sentence: string;
}

export interface CommunePositions {
  /** By INSEE code. */
  positions: Map<string, Coordinates>;
  problems: PositionProblem[];
}

/** The file is none of those that are known; the message says what was looked for. */
export class PositionsFileError extends Error {
  override readonly name = 'PositionsFileError';
}

/** Farther than the position known before, a commune is in the wrong place: latitude and longitude changed round. */
const FARTHEST_KM = 150;

/** How the files of the field call a column: geo.api.gouv.fr, data.gouv.fr, La Poste, Insee. */
const columnNames = {
  code: [
    'code',
    'code_insee',
    'codeinsee',
    'insee',
    'code_commune',
    'code_commune_insee',
    'insee_com',
    'codgeo',
    'com',
  ],
  latitude: ['latitude', 'lat', 'latitude_centre', 'latitude_mairie', 'y'],
  longitude: ['longitude', 'lon', 'lng', 'long', 'longitude_centre', 'longitude_mairie', 'x'],
  both: ['centre', 'geo_point_2d', '_geopoint', 'geopoint', 'coordonnees_gps'],
} as const;

interface Entry {
  line: number;
  code: string;
  latitude: number;
  longitude: number;
}

/**
 * Reads where communes lie from one of the official files: the communes of geo.api.gouv.fr (JSON with `centre`, or
 * GeoJSON of points), or a CSV with a code, and a latitude and a longitude or both in one column. Degrees, WGS 84.
 * What cannot be used is said line by line; the first of two lines for one commune counts.
 * @throws PositionsFileError when it is another kind of file.
 */
export async function readCommunePositions(bytes: Uint8Array): Promise<CommunePositions> {
  const first = Buffer.from(bytes.subarray(0, 64))
    .toString()
    .replace(/^\ufeff/, '')
    .trimStart()[0];
  const entries = first === '{' || first === '[' ? entriesOfJson(bytes) : await entriesOfCsv(bytes);
  const positions = new Map<string, Coordinates>();
  const problems: PositionProblem[] = [];
  for (const { line, code, latitude, longitude } of entries) {
    const sentence = problemOf(code, { latitude, longitude });
    if (sentence !== undefined) problems.push({ line, sentence });
    else if (!positions.has(code)) positions.set(code, { latitude, longitude });
  }
  return { positions, problems };
}

function problemOf(code: string, position: Coordinates): string | undefined {
  const commune = communeByCode(code);
  if (!commune) return `le code « ${code} » n’est celui d’aucune commune d’aujourd’hui`;
  const { latitude, longitude } = position;
  const named = `${commune.name} (${code})`;
  if (Number.isNaN(latitude) || Number.isNaN(longitude)) return `${named} n’a pas de coordonnées lisibles`;
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180)
    return `${named} a des coordonnées qui ne sont pas en degrés`;
  const off = commune.position ? distanceKm(commune.position, position) : 0;
  if (off > FARTHEST_KM) return `${named} serait à ${Math.round(off)} km de sa position connue`;
  return undefined;
}

async function entriesOfCsv(bytes: Uint8Array): Promise<Entry[]> {
  const file = await openCsv(() => [bytes]);
  const columns = file.columns.map((column) => column.replace(/^#/, '').toLowerCase());
  const [code, latitude, longitude, both] = (['code', 'latitude', 'longitude', 'both'] as const).map((wanted) => {
    const name = columnNames[wanted].find((known) => columns.includes(known));
    return name === undefined ? -1 : columns.indexOf(name);
  }) as [number, number, number, number];
  if (code === -1 || ((latitude === -1 || longitude === -1) && both === -1))
    throw new PositionsFileError(
      `Colonnes attendues : ${columnNames.code.slice(0, 3).join(' ou ')}, puis latitude et longitude (ou centre). ` +
        `Colonnes trouvées : ${file.columns.join(', ')}`,
    );
  const entries: Entry[] = [];
  for await (const { line, cells } of file.records()) {
    const position =
      latitude !== -1 && longitude !== -1
        ? { latitude: degrees(cells[latitude]), longitude: degrees(cells[longitude]) }
        : pointOf(cells[both] ?? '');
    entries.push({ line, code: codeOf(cells[code] ?? ''), ...position });
  }
  return entries;
}

/** « 48.75, -0.57 » puts the latitude first; a point of GeoJSON the longitude. */
function pointOf(text: string): Coordinates {
  if (text.trimStart().startsWith('{')) return ofPoint(parsed(text));
  const [latitude, longitude] = text.split(/[,;]\s*/);
  return { latitude: degrees(latitude), longitude: degrees(longitude) };
}

const degrees = (text = ''): number => (text.trim() === '' ? NaN : Number(text.trim().replace(',', '.')));

/** A spreadsheet takes « 01004 » for the number 1004. */
const codeOf = (text: string): string => {
  const code = text.trim().toUpperCase();
  return /^\d{4}$/.test(code) ? `0${code}` : code;
};

type Json = Record<string, unknown>;

function entriesOfJson(bytes: Uint8Array): Entry[] {
  const content = parsed(
    Buffer.from(bytes)
      .toString()
      .replace(/^\ufeff/, ''),
  );
  const rows = Array.isArray(content) ? content : (content as Json | null)?.['features'];
  if (!Array.isArray(rows))
    throw new PositionsFileError('Ce fichier JSON n’est ni une liste de communes ni une collection GeoJSON.');
  return rows.map((row: Json, index) => {
    const properties = (row['properties'] ?? row) as Json;
    return {
      line: index + 1,
      code: codeOf(textOf(properties['code'] ?? properties['insee'])),
      ...ofPoint(properties['centre'] ?? row['geometry']),
    };
  });
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function ofPoint(value: unknown): Coordinates {
  const { type, coordinates } = (value ?? {}) as { type?: unknown; coordinates?: unknown };
  const [longitude, latitude] = type === 'Point' && Array.isArray(coordinates) ? (coordinates as unknown[]) : [];
  return { latitude: Number(latitude ?? NaN), longitude: Number(longitude ?? NaN) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new PositionsFileError('Ce fichier n’est pas du JSON complet.');
  }
}
