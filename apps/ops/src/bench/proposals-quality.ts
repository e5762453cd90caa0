import type { CandidateFacts, NeedFacts } from '#proposals';
import { communeByCode, distanceKm, type RomeData } from '#reference';

/** A synthetic person beside a need, with what the reference judges: nothing else differs between people. */
export interface JudgedPerson {
  candidate: CandidateFacts;
  distanceKm: number;
}

/** The day of every trial. */
export const TODAY = '2026-11-23';
const STARTS_ON = '2027-01-12';
const TOO_LATE = '2027-03-01';
const UNAVAILABLE_SHARE = 0.25;
/** Beyond the person's own radius the reference still gives something, down to nothing at this many kilometres more. */
const FADING_KM = 15;
const NEAR_EDGES = 5;
const RADII = [5, 10, 15, 20, 30, 50];
const TARGETS = 3;

/** Numbers in [0, 1[ that are the same at every run (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Draws one of the items, each as often as its weight says. */
export function drawer<T>(items: readonly T[], weightOf: (item: T) => number, random: () => number): () => T {
  let sum = 0;
  const sums = items.map((item) => (sum += weightOf(item)));
  return () => {
    const at = random() * sum;
    let [low, high] = [0, items.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! <= at) low = middle + 1;
      else high = middle;
    }
    return items[low]!;
  };
}

/** Young people who differ by what they look for, where they live, how far they go and whether they are free in time. */
export function population(
  size: number,
  random: () => number,
  draw: { commune: () => { code: string; lat: number; lon: number }; fiche: () => { code: string; fiche: string } },
): CandidateFacts[] {
  return Array.from({ length: size }, (_, index) => {
    const { code: commune, lat, lon } = draw.commune();
    return {
      id: String(index).padStart(7, '0'),
      targets: Array.from({ length: TARGETS }, draw.fiche),
      commune,
      lat,
      lon,
      radiusKm: RADII[Math.floor(random() * RADII.length)]!,
      availableFrom: random() < UNAVAILABLE_SHARE ? TOO_LATE : TODAY,
    };
  });
}

/** A need for one of the 1,584 fiches in a commune; null where the commune has no position. */
export function needFor(code: string, fiche: string, commune: string): NeedFacts | null {
  const position = communeByCode(commune)?.position;
  return position
    ? { code, fiche, commune, lat: position.latitude, lon: position.longitude, startsOn: STARTS_ON }
    : null;
}

/** The people with their distance to a need. */
export function beside(need: NeedFacts, people: readonly CandidateFacts[]): JudgedPerson[] {
  const place = { latitude: need.lat!, longitude: need.lon! };
  return people.map((candidate) => ({
    candidate,
    distanceKm: distanceKm(place, { latitude: candidate.lat!, longitude: candidate.lon! }),
  }));
}

/**
 * Graded relevance of one person for one need: occupation (same fiche 4, same code 3, one of the first five mobility
 * edges 2, another edge 1) × distance (1 within the person's radius, falling to 0 at 15 km more) × availability.
 * @param edgesOf whose edges are read: those of the post's fiche, or those of the fiche the person looks for.
 */
export function judge(
  rome: RomeData,
  edgesOf: 'post' | 'person' = 'post',
): (need: NeedFacts, person: JudgedPerson) => number {
  const edges = new Map<string, number>();
  for (const { from, to, position } of rome.mobility) edges.set(`${from} ${to}`, position);
  const occupation = (need: NeedFacts, target: { code: string; fiche?: string | null }): number => {
    if (target.fiche === need.fiche) return 4;
    if (target.code === need.code) return 3;
    const ends = [need.fiche, target.fiche];
    const position = edges.get((edgesOf === 'post' ? ends : ends.reverse()).join(' '));
    return position === undefined ? 0 : position <= NEAR_EDGES ? 2 : 1;
  };
  return (need, { candidate, distanceKm }) => {
    if (candidate.availableFrom > STARTS_ON) return 0;
    const near = Math.min(1, Math.max(0, 1 - (distanceKm - candidate.radiusKm) / FADING_KM));
    return near * Math.max(...candidate.targets.map((target) => occupation(need, target)));
  };
}
