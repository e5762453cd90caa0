import { normaliseNaf } from '../naf.js';
import { learned } from './learned.js';

/** « A1101 -12 » lines to numbers: hundredths of a natural logarithm. */
function table(lines: string): ReadonlyMap<string, number> {
  const words = lines.trim().split(/\s+/);
  const values = new Map<string, number>();
  for (let i = 0; i + 1 < words.length; i += 2) values.set(words[i]!, Number(words[i + 1]) / 100);
  return values;
}

const demand = table(learned.demand);
const activity = table(learned.activity);
const activities = new Set([...activity.keys()].map((key) => key.split(':')[0]!));

/** How much more often than an average occupation this one is offered: a natural logarithm, 0 when not known. */
export function demandOf(code: string): number {
  return demand.get(code) ?? 0;
}

/**
 * How much more often than other companies those of this activity (NAF rév. 2) hire for the occupation: a natural
 * logarithm, 0 when the activity says nothing (unknown, temporary work).
 */
export function activityOf(code: string, naf: string): number {
  const known = normaliseNaf(naf)?.replace('.', '').slice(0, 3);
  if (known === undefined || !activities.has(known)) return 0;
  return activity.get(`${known}:${code}`) ?? learned.noHiring / 100;
}
