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
