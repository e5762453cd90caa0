import { ageAtStart, agedAtStart } from '../age.js';
import { euros } from '../french.js';
import { factAt, type HireFacts, type IsoDate } from '../hire.js';
import { ordinaryPercent, smicMonthly } from '../minimum-pay.js';
import { because, type Reason, unverified } from '../rule.js';
import { cddTrial, cdiTrial, type Trial } from '../trial-period.js';
import { all, given, isMissing, lift, type Missing, missing } from '../verdict.js';

const LEGAL_WEEKLY_HOURS = 35;
const PART_TIME_FLOOR = 24;

/** The SMIC of the start day, abated for minors: what a contract without training must pay at least. */
export function ordinaryMinimumPay(hire: HireFacts): number | Missing | null {
  const department = factAt(hire, 'employer.department');
  return lift([ageAtStart(hire), given(hire, 'hire.startsOn')], (age: number, startsOn: IsoDate) =>
    smicMonthly(startsOn, department, ordinaryPercent(age)),
  );
}

/** The trial of an aided contract, a CDI or a CDD like any other: by the category of work, or by the length in months. */
export function ordinaryTrial(
  hire: HireFacts,
  months: number | Missing = given(hire, 'hire.durationMonths'),
): Trial | Missing {
  const need = factAt(hire, 'hire.need');
  if (need === null) return missing('hire.need');
  return need === 'permanent' ? cdiTrial(factAt(hire, 'hire.category') ?? 'employee') : lift([months], cddTrial);
}

/** The abatement of a minor's SMIC, and a warning when the pay foreseen is below the minimum for the hours foreseen. */
export function payAdvice(hire: HireFacts): Reason[] {
  const minor = agedAtStart(hire, (age) => age < 18) === true;
  const tooLow = belowMinimum(hire, ordinaryMinimumPay(hire));
  return [
    ...(minor
      ? [
          because(
            'SMIC réduit de 20 % à 16 ans, de 10 % à 17 ans, sauf six mois de pratique dans la branche',
            'D3231-3',
          ),
        ]
      : []),
    ...(tooLow ? [because(tooLow, 'L3231-2')] : []),
  ];
}

function belowMinimum(hire: HireFacts, fullTimeMinimum: number | Missing | null): string | null {
  const gross = factAt(hire, 'hire.grossMonthly');
  const hours = factAt(hire, 'hire.weeklyHours');
  if (gross === null || hours === null || fullTimeMinimum === null || isMissing(fullTimeMinimum)) return null;
  // Rounded down, so that the SMIC itself to the cent is never reproached.
  const cents = Math.floor((fullTimeMinimum * 100 * Math.min(hours, LEGAL_WEEKLY_HOURS)) / LEGAL_WEEKLY_HOURS);
  const minimum = cents / 100;
  return gross < minimum
    ? `Le salaire prévu (${euros(gross)}) est inférieur au minimum légal pour ces heures (${euros(minimum)})`
    : null;
}

/** Part time below 24 hours needs a ground; lacking one does not make the contract itself unlawful. */
export function hoursFloorAdvice(hire: HireFacts): Reason[] {
  const hours = factAt(hire, 'hire.weeklyHours');
  if (hours === null || hours >= PART_TIME_FLOOR) return [];
  const studying = all(
    given(hire, 'youth.student'),
    agedAtStart(hire, (age) => age < 26),
  );
  if (studying === true) {
    return [because('Moins de 24 heures : de droit, à la demande d’un étudiant de moins de 26 ans', 'L3123-7')];
  }
  const text = 'Moins de 24 heures : il faut une demande écrite et motivée du jeune, ou un accord de branche';
  return [because(text, 'L3123-27')];
}

/** Part time is written with its hours. */
export function partTimeInWriting(hire: HireFacts): Reason[] {
  const hours = factAt(hire, 'hire.weeklyHours');
  return hours !== null && hours < LEGAL_WEEKLY_HOURS
    ? [unverified('À temps partiel, le nombre d’heures et leur répartition')]
    : [];
}

/** The category decides the length of a CDI's trial; most young people are hired as workers or employees. */
export function categoryAssumption(hire: HireFacts): string[] {
  return factAt(hire, 'hire.category') === null ? ['Catégorie ouvrier ou employé'] : [];
}
