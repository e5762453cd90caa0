import { ageOn, reachKm } from '#candidates';
import type { IsoDate } from '#platform';
import { NEAREST, type OccupationKnowledge } from '#reference';
import { Temporal } from 'temporal-polyfill';
import type { CandidateFacts, NeedFacts } from './facts.js';
import { distanceBetween } from './distance.js';
import type { Weights } from './weights.js';

/** A post to fill « as soon as possible » is taken to start within this many days. */
const SOON_DAYS = 30;

/** What the nearness of two codes is worth when their fiches are known and ROME draws no edge between them. */
const WITHOUT_EDGE = 0.25;

/** What is the same for every candidate of one ranking. */
export interface Post {
  need: NeedFacts;
  occupations: OccupationKnowledge;
  /** Near codes with their weight, 0 to 1. */
  near: ReadonlyMap<string, number>;
  /** The same for the fiches around the post's own; empty when it names none. */
  nearFiches: ReadonlyMap<string, number>;
  weights: Weights;
  today: IsoDate;
  /** The day a candidate must be available by. */
  startBy: IsoDate;
}

/** How one of the person's targets meets the post. */
export interface TargetFit {
  kind: 'same_appellation' | 'same_fiche' | 'same_code' | 'near' | 'family';
  /** 1 for the person's first wish. */
  rank: number;
  points: number;
  wishPoints: number;
}

/** One person beside one post: what gates and criteria look at. */
export interface Fit extends Post {
  candidate: CandidateFacts;
  target: TargetFit | null;
  distanceKm: number | null;
  reachKm: number;
  /** In completed years on the day the post starts; null when the birth date is not known. */
  age: number | null;
}

export function postOf(
  need: NeedFacts,
  options: { occupations: OccupationKnowledge; weights: Weights; today: IsoDate },
): Post {
  const wished = need.startsOn ?? Temporal.PlainDate.from(options.today).add({ days: SOON_DAYS }).toString();
  const { occupations } = options;
  return {
    need,
    occupations,
    near: new Map(occupations.near(need.code).map(({ code, weight }) => [code, weight])),
    nearFiches: new Map(
      need.fiche ? occupations.nearFiches(need.fiche).map(({ fiche, weight }) => [fiche, weight]) : [],
    ),
    weights: options.weights,
    today: options.today,
    startBy: wished < options.today ? options.today : wished,
  };
}

export function fitOf(post: Post, candidate: CandidateFacts): Fit {
  return {
    ...post,
    candidate,
    target: bestTarget(post, candidate),
    distanceKm: distanceBetween(post.need, candidate),
    reachKm: reachKm(candidate),
    age: candidate.birthDate ? ageOn(candidate.birthDate, post.startBy) : null,
  };
}

/**
 * The codes a search looks for, with the most points each can bring: the post's own, the fiches around it, the nearest
 * codes, at most `NEAREST` in all but for the domain that shares three characters with it.
 */
export function reachOf(post: Post): { code: string; points: number }[] {
  const { need, near, weights, occupations } = post;
  const points = new Map([[need.code, weights.sameAppellation]]);
  const add = (code: string, weight: number): void => {
    const known = points.get(code);
    if (known === undefined && points.size > NEAREST) return;
    points.set(code, Math.max(known ?? 0, weights.near * weight));
  };
  if (need.fiche) for (const { code, weight } of occupations.nearFiches(need.fiche)) add(code, weight);
  for (const [code, weight] of near) add(code, weight);
  return [...points].map(([code, most]) => ({ code, points: most }));
}

/** The first three characters of a code are its domain: « G16 », food and kitchens. */
export const domainOf = (code: string): string => code.slice(0, 3);

function bestTarget(post: Post, candidate: CandidateFacts): TargetFit | null {
  let best: TargetFit | null = null;
  for (const [index, target] of candidate.targets.entries()) {
    const found = occupationFit(post, target);
    if (!found) continue;
    const wishPoints = Math.round(post.weights.wish / 2 ** index);
    if (!best || found.points + wishPoints > best.points + best.wishPoints)
      best = { ...found, rank: index + 1, wishPoints };
  }
  return best;
}

/** Same title, same fiche, other fiche of the code, near, same domain: the first that holds, with its points; null: none. */
function occupationFit(
  { need, near, nearFiches, weights }: Post,
  target: CandidateFacts['targets'][number],
): Pick<TargetFit, 'kind' | 'points'> | null {
  if (target.code === need.code) {
    if (need.appellation && target.appellation === need.appellation)
      return { kind: 'same_appellation', points: Math.round(weights.sameAppellation) };
    if (need.fiche && target.fiche !== need.fiche) return { kind: 'same_code', points: Math.round(weights.sameCode) };
    // A post that names no title asks for nothing finer than its fiche.
    const points = need.appellation ? weights.sameFiche : weights.sameAppellation;
    return { kind: 'same_fiche', points: Math.round(points) };
  }
  // Where both sides name a fiche, an edge between the two says it; near codes alone then say less.
  const edge = target.fiche ? nearFiches.get(target.fiche) : undefined;
  const weight = edge ?? (near.get(target.code) ?? 0) * (target.fiche && nearFiches.size > 0 ? WITHOUT_EDGE : 1);
  if (weight > 0) return { kind: 'near', points: Math.round(Math.max(weights.near * weight, weights.family)) };
  return domainOf(target.code) === domainOf(need.code) ? { kind: 'family', points: Math.round(weights.family) } : null;
}
