import { distanceKm } from '#reference';
import type { CandidateFacts, NeedFacts } from './facts.js';

/**
 * Kilometres as the crow flies, rounded to 100 m, between home and post; in the same commune 0 when a position is
 * unknown, else null. Positions are those of communes, unless the caller knows better.
 */
export function distanceBetween(
  need: Pick<NeedFacts, 'commune' | 'lat' | 'lon'>,
  candidate: Pick<CandidateFacts, 'commune' | 'lat' | 'lon'>,
): number | null {
  if (need.lat == null || need.lon == null || candidate.lat == null || candidate.lon == null)
    return need.commune === candidate.commune ? 0 : null;
  const km = distanceKm(
    { latitude: need.lat, longitude: need.lon },
    { latitude: candidate.lat, longitude: candidate.lon },
  );
  return Math.round(km * 10) / 10;
}
