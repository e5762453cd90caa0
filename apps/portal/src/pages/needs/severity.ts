import type { Unlawful } from '../../api/types.js';

export const blocking = (found: readonly Unlawful[] | undefined): Unlawful[] =>
  (found ?? []).filter(({ severity }) => severity === 'block');

const severities = ['block', 'warn', 'inform'];

/** What must change first, what is only good to know last. */
export const bySeverity = (found: readonly Unlawful[]): Unlawful[] =>
  found.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));

/**
 * Findings by the words they are about, the worst first: words inside others that are at least as bad are the same
 * mistake, seen on another ground, and go when it is settled.
 */
export function byWording(found: readonly Unlawful[]): [Unlawful, ...Unlawful[]][] {
  const groups: [Unlawful, ...Unlawful[]][] = [];
  const widestFirst = bySeverity(found.toSorted((a, b) => b.end - b.start - (a.end - a.start)));
  for (const finding of widestFirst) {
    const around = groups.find(([first]) => first.start <= finding.start && finding.end <= first.end);
    if (around) around.push(finding);
    else groups.push([finding]);
  }
  return groups;
}
