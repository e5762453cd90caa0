import { distanceKm } from '#reference';
import type { CandidateFacts, NeedFacts } from './facts.js';

/**
 * Kilometres as the crow flies, rounded to 100 m, between home commune and post; null when a position is unknown.
 * People of the post's own commune are at 0: positions are those of communes, not of doors.
 */
export function distanceBetween(
  need: Pick<NeedFacts, 'commune' | 'lat' | 'lon'>,
  candidate: Pick<CandidateFacts, 'commune' | 'lat' | 'lon'>,
): number | null {
  if (need.commune === candidate.commune) return 0;
  if (need.lat == null || need.lon == null || candidate.lat == null || candidate.lon == null) return null;
  const km = distanceKm(
    { latitude: need.lat, longitude: need.lon },
    { latitude: candidate.lat, longitude: candidate.lon },
  );
  return Math.round(km * 10) / 10;
}
