import { agedAtStart } from '../age.js';
import { factAt, type HireFacts } from '../hire.js';
import { euros } from '../french.js';
import { all, given, isMissing, type Missing } from '../verdict.js';
import { because, type Reason } from './contract-rule.js';

const LEGAL_WEEKLY_HOURS = 35;
const PART_TIME_FLOOR = 24;

/** Part time below 24 hours needs a reason (L3123-7, L3123-27); it does not make the contract unlawful by itself. */
export function hoursFloorAdvice(hire: HireFacts): Reason[] {
  const hours = factAt(hire, 'hire.weeklyHours');
  if (hours === null || hours >= PART_TIME_FLOOR) return [];
  const studying = all(
    given(hire, 'youth.student', (student) => student),
    agedAtStart(hire, (age) => age < 26),
  );
  return studying === true
    ? [because('Moins de 24 heures : de droit, à la demande d’un étudiant de moins de 26 ans', 'L3123-7')]
    : [because('Moins de 24 heures : il faut une demande écrite et motivée du jeune, ou un accord de branche', 'L3123-27')];
}

/** Warns when the pay foreseen is below the minimum for the hours foreseen. */
export function payAdvice(hire: HireFacts, fullTimeMinimum: number | Missing | null): Reason[] {
  const gross = factAt(hire, 'hire.grossMonthly');
  const hours = factAt(hire, 'hire.weeklyHours');
  if (gross === null || hours === null || fullTimeMinimum === null || isMissing(fullTimeMinimum)) return [];
  const minimum = Math.floor((fullTimeMinimum * 100 * Math.min(hours, LEGAL_WEEKLY_HOURS)) / LEGAL_WEEKLY_HOURS) / 100;
  return gross < minimum
    ? [because(`Le salaire prévu (${euros(gross)}) est inférieur au minimum légal pour ces heures (${euros(minimum)})`, 'L3231-2')]
    : [];
}

/** The category decides the length of a CDI's trial; most young people are hired as workers or employees. */
export function categoryAssumption(hire: HireFacts): string[] {
  return factAt(hire, 'hire.category') === null ? ['Catégorie ouvrier ou employé'] : [];
}
