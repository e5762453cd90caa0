import { Temporal } from 'temporal-polyfill';
import { factAt, type FieldPath, type HireFacts, type IsoDate } from './hire.js';

/** The same shape as every refused field of the API. */
export interface FieldProblem {
  field: FieldPath;
  code: string;
  message: string;
}

const DAYS = ['hire.signedOn', 'hire.startsOn', 'youth.birthDate', 'youth.jobSeekerSince'] as const;
const AMOUNTS = [
  'hire.durationMonths',
  'hire.weeklyHours',
  'hire.grossMonthly',
  'employer.headcount',
  'training.durationMonths',
] as const;
const LEVELS: readonly number[] = [0, 2, 3, 4, 5, 6, 7, 8];

/** What makes a hire unfit for the rules: a day that does not exist, a negative amount, a level that is none. */
export function checkHire(hire: HireFacts): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const refuse = (field: FieldPath, code: string, message: string) => problems.push({ field, code, message });
  for (const field of DAYS) {
    const day = factAt(hire, field);
    if (day !== null && !isDay(day)) refuse(field, 'no_such_day', 'Cette date n’existe pas.');
  }
  for (const field of AMOUNTS) {
    const amount = factAt(hire, field);
    if (amount !== null && !(Number.isFinite(amount) && amount >= 0))
      refuse(field, 'not_positive', 'Indiquez un nombre positif.');
  }
  for (const field of ['youth.diplomaLevel', 'training.targetLevel'] as const) {
    const level = factAt(hire, field);
    if (level !== null && !LEVELS.includes(level)) refuse(field, 'no_such_level', 'Indiquez un niveau de 0 à 8.');
  }
  const share = factAt(hire, 'employer.alternanceSharePercent');
  if (share !== null && !(share >= 0 && share <= 100))
    refuse('employer.alternanceSharePercent', 'not_a_share', 'Indiquez une part de 0 à 100.');
  if (problems.length === 0 && startsLongBeforeSignature(hire)) {
    refuse('hire.startsOn', 'long_before_signature', 'Le contrat ne peut pas commencer un an avant sa signature.');
  }
  return problems;
}

function isDay(text: IsoDate): boolean {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}

function startsLongBeforeSignature(hire: HireFacts): boolean {
  const signedOn = factAt(hire, 'hire.signedOn');
  const startsOn = factAt(hire, 'hire.startsOn');
  if (signedOn === null || startsOn === null) return false;
  return startsOn <= Temporal.PlainDate.from(signedOn).subtract({ years: 1 }).toString();
}
