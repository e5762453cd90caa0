import type { HireFacts, IsoDate } from './hire.js';
import { type Answer, given, lift, type Missing } from './verdict.js';

/** Age in completed years (« ans révolus ») on a day; born on 29 February, one is a year older on 1 March. */
export function ageOn(birthDate: IsoDate, day: IsoDate): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  const birthdayToCome = day.slice(5) < birthDate.slice(5);
  return birthdayToCome ? years - 1 : years;
}

/** The law looks at the age when the contract starts, not when it is signed. */
export function ageAtStart(hire: HireFacts): number | Missing {
  return lift([given(hire, 'youth.birthDate'), given(hire, 'hire.startsOn')], ageOn);
}

export function agedAtStart(hire: HireFacts, holds: (age: number) => boolean): Answer {
  return lift([ageAtStart(hire)], holds);
}
