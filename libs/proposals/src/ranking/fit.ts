import { ageOn, reachKm } from '#candidates';
import type { IsoDate } from '#platform';
import { Temporal } from 'temporal-polyfill';
import type { CandidateFacts, NearOccupation, NeedFacts } from './facts.js';
import { distanceBetween } from './distance.js';
import type { Weights } from './weights.js';

/** A post to fill « as soon as possible » is taken to start within this many days. */
const SOON_DAYS = 30;

/** What is the same for every candidate of one ranking. */
export interface Post {
  need: NeedFacts;
  near: ReadonlyMap<string, number>;
  weights: Weights;
  today: IsoDate;
  /** The day a candidate must be available by. */
  startBy: IsoDate;
}

/** How one of the person's targets meets the post. */
export interface TargetFit {
  kind: 'same_fiche' | 'same_code' | 'near';
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
  options: { near: (code: string) => readonly NearOccupation[]; weights: Weights; today: IsoDate },
): Post {
  const wished = need.startsOn ?? Temporal.PlainDate.from(options.today).add({ days: SOON_DAYS }).toString();
  return {
    need,
    near: new Map(options.near(need.code).map(({ code, weight }) => [code, weight])),
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

function bestTarget(post: Post, candidate: CandidateFacts): TargetFit | null {
  let best: TargetFit | null = null;
  for (const [index, target] of candidate.targets.entries()) {
    const kind = kindOf(post, target);
    if (!kind) continue;
    const points = {
      same_fiche: post.weights.sameFiche,
      same_code: post.weights.sameCode,
      near: nearPoints(post, target.code),
    }[kind];
    const wishPoints = Math.round(post.weights.wish / 2 ** index);
    if (!best || points + wishPoints > best.points + best.wishPoints)
      best = { kind, rank: index + 1, points, wishPoints };
  }
  return best;
}

function kindOf({ need, near }: Post, target: { code: string; fiche?: string | null }): TargetFit['kind'] | null {
  if (target.code === need.code) return !need.fiche || target.fiche === need.fiche ? 'same_fiche' : 'same_code';
  return near.has(target.code) ? 'near' : null;
}

const nearPoints = (post: Post, code: string): number => Math.round(post.weights.near * (post.near.get(code) ?? 0));
