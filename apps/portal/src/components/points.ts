import { formatNumber } from '../format.js';
import { labelOf } from '../labels.js';
import { criterionLabels } from '../labels/proposals.js';

export interface Reason {
  criterion: string;
  points: number;
  sentence: string;
}

export const withSign = (points: number): string => (points > 0 ? `+${formatNumber(points)}` : formatNumber(points));

/** Points by criterion, in the order of the reasons. @example « Métier +46, Trajet +6 » */
export function pointsInWords(reasons: readonly Reason[]): string {
  const sums = new Map<string, number>();
  for (const { criterion, points } of reasons) sums.set(criterion, (sums.get(criterion) ?? 0) + points);
  return [...sums]
    .filter(([, points]) => points !== 0)
    .map(([criterion, points]) => `${labelOf(criterionLabels, criterion)}\u00a0${withSign(points)}`)
    .join(', ');
}
