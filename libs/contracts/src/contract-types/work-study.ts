import { factAt, type HireFacts } from '../hire.js';
import type { Condition } from '../rule.js';
import type { Article } from '../sources.js';
import { type Answer, given, implies } from '../verdict.js';

/** What apprenticeship and « contrat de professionnalisation » share: the contract lasts as long as its training. */

const SHORTEST = 6;

/** A need known to end before the shortest training leaves no time for one. */
export function needLeavesTime(hire: HireFacts, article: Article): Condition {
  const limited = given(hire, 'hire.need', (need) => need !== 'permanent');
  // A length nobody told is that of the training: see the assumptions.
  const months = factAt(hire, 'hire.durationMonths');
  return {
    holds: months === null || implies(limited, months >= SHORTEST),
    requires: 'Le besoin doit durer 6 mois au moins, le temps d’une formation',
    article,
  };
}

/**
 * The training lasts six months or more, up to a usual length, or longer for those who may. A length nobody told is
 * usual: a certification sets it, not the employer.
 */
export function trainingLasts(hire: HireFacts, usual: number, mayLast: (months: number) => Answer): Answer {
  const months = factAt(hire, 'training.durationMonths');
  if (months === null) return true;
  if (months < SHORTEST) return false;
  return months <= usual || mayLast(months);
}
