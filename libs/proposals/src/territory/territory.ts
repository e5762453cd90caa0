import type { CandidateFacts } from '../ranking/facts.js';
import { fitOf, type Post } from '../ranking/fit.js';
import { gates } from '../ranking/gates.js';

/** One commune where young people live who look for the occupation of a need, or a near one: counted, never who. */
export interface TerritoryPlace {
  communeCode: string;
  /** Kilometres to the post as the crow flies; null when the position of the commune is unknown. */
  distanceKm: number | null;
  /** Young people whom nothing keeps out. */
  reachable: number;
  /** Young people whom at least one gate of the ranking keeps out. */
  out: number;
}

/**
 * Where the young people live whom a post can reach, by the gates of the ranking: what a map counts and what the list
 * below it shows cannot differ.
 * @param people everyone who looks for the occupation or a near one and nearly fits.
 * @returns the nearest commune first, then by code; those without a position last.
 */
export function territoryOf(post: Post, people: readonly CandidateFacts[]): TerritoryPlace[] {
  const places = new Map<string, TerritoryPlace>();
  for (const person of people) {
    const fit = fitOf(post, person);
    if (!fit.target) continue;
    const { distanceKm } = fit;
    const place = places.get(person.commune) ?? { communeCode: person.commune, distanceKm, reachable: 0, out: 0 };
    const isOut = gates.some(({ refuses }) => refuses(fit) !== null);
    places.set(person.commune, {
      ...place,
      reachable: place.reachable + (isOut ? 0 : 1),
      out: place.out + (isOut ? 1 : 0),
    });
  }
  return [...places.values()].sort(
    (a, b) => (a.distanceKm ?? Infinity) - (b.distanceKm ?? Infinity) || (a.communeCode < b.communeCode ? -1 : 1),
  );
}
