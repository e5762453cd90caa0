import { Temporal } from 'temporal-polyfill';
import type { HireFacts, IsoDate } from './hire.js';
import { type Answer, given, lift, type Missing } from './verdict.js';

/** Age in completed years (« ans révolus ») on a day. */
export function ageOn(birthDate: IsoDate, day: IsoDate): number {
  return Temporal.PlainDate.from(birthDate).until(day, { largestUnit: 'years' }).years;
}

/** The law looks at the age when the contract starts, not when it is signed. */
export function ageAtStart(hire: HireFacts): number | Missing {
  return lift([given(hire, 'youth.birthDate'), given(hire, 'hire.startsOn')], ageOn);
}

export function agedAtStart(hire: HireFacts, holds: (age: number) => boolean): Answer {
  return lift([ageAtStart(hire)], holds);
}
