import type { TravelMeans } from './candidate.entity.js';

/** How far one goes to work every day, one way, in about an hour (to_verify: field experience, no official source). */
const meansLimitKm: Readonly<Partial<Record<TravelMeans, number>>> = { walk: 5, bicycle: 15, moped: 30 };

/** The person's own radius, held to what their means allow, in kilometres. */
export const reachKm = (person: { radiusKm: number; means?: TravelMeans | null }): number =>
  Math.min(person.radiusKm, (person.means && meansLimitKm[person.means]) ?? Infinity);
