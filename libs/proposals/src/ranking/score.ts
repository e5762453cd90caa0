import type { IsoDate } from '#platform';
import type { OccupationKnowledge } from '#reference';
import { reasonsOf, type Reason } from './criteria.js';
import type { CandidateFacts, NeedFacts } from './facts.js';
import { fitOf, type Post, postOf } from './fit.js';
import { gates } from './gates.js';
import { defaultWeights, type Weights } from './weights.js';

export interface RankedCandidate {
  candidate: string;
  /** The sum of the reasons' points. */
  score: number;
  /** As the crow flies, to 100 m. */
  distanceKm: number;
  reasons: Reason[];
}

export interface RefusedCandidate {
  candidate: string;
  gates: { code: string; sentence: string }[];
}

export interface Ranking {
  ranking: RankedCandidate[];
  out: RefusedCandidate[];
}

/**
 * Ranks young people for a post: gates say who cannot be proposed and why, criteria who fits best and why.
 * The same answer for the same facts, whatever the order they come in; equal scores: the nearest first, then by id.
 * @param options.occupations which occupations are near, which skills matter; today decides what « as soon as possible » is.
 */
export function rankCandidates(
  need: NeedFacts,
  candidates: readonly CandidateFacts[],
  options: { occupations: OccupationKnowledge; weights?: Partial<Weights>; today: IsoDate },
): Ranking {
  return rankFor(postOf(need, { ...options, weights: { ...defaultWeights, ...options.weights } }), candidates);
}

/** The same for a post that was laid out already. */
export function rankFor(post: Post, candidates: readonly CandidateFacts[]): Ranking {
  const ranking: RankedCandidate[] = [];
  const out: RefusedCandidate[] = [];
  for (const candidate of candidates) {
    const fit = fitOf(post, candidate);
    const refusals = gates.flatMap(({ code, refuses }) => {
      const sentence = refuses(fit);
      return sentence ? [{ code, sentence }] : [];
    });
    if (refusals.length > 0 || fit.distanceKm === null) {
      out.push({ candidate: candidate.id, gates: refusals });
      continue;
    }
    const reasons = reasonsOf(fit);
    const score = reasons.reduce((sum, reason) => sum + reason.points, 0);
    ranking.push({ candidate: candidate.id, score, distanceKm: fit.distanceKm, reasons });
  }
  const byId = (a: { candidate: string }, b: { candidate: string }): number => (a.candidate < b.candidate ? -1 : 1);
  ranking.sort((a, b) => b.score - a.score || a.distanceKm - b.distanceKm || byId(a, b));
  out.sort(byId);
  return { ranking, out };
}
