import { Temporal } from 'temporal-polyfill';
import { factAt, type FieldPath, type HireFacts, type IsoDate } from './hire.js';
import { categoryLabels, legalNatureLabels, needLabels, taskLabels } from './labels.js';

/** The same shape as every refused field of the API. */
export interface FieldProblem {
  field: FieldPath;
  code: string;
  message: string;
}

interface Check {
  code: string;
  message: string;
  holds: (value: unknown) => boolean;
}

const LEVELS: readonly unknown[] = [0, 2, 3, 4, 5, 6, 7, 8];
const DEPARTMENT = /^(?:0[1-9]|[1-8]\d|9[0-5]|2[AB]|97[1-8]|98[46-9])$/;

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

const day: Check = { code: 'no_such_day', message: 'Cette date n’existe pas (AAAA-MM-JJ).', holds: isDay };
const amount: Check = {
  code: 'not_positive',
  message: 'Indiquez un nombre positif.',
  holds: (value) => isNumber(value) && value >= 0,
};
const length: Check = { ...amount, holds: (value) => isNumber(value) && value > 0 };
const hours: Check = {
  code: 'no_such_hours',
  message: 'Indiquez un nombre d’heures par semaine, 60 au plus.',
  holds: (value) => isNumber(value) && value > 0 && value <= 60,
};
const level: Check = {
  code: 'no_such_level',
  message: 'Indiquez un niveau de 0 à 8 (0, 2, 3, 4, 5, 6, 7 ou 8).',
  holds: (value) => LEVELS.includes(value),
};
const share: Check = {
  code: 'not_a_share',
  message: 'Indiquez une part de 0 à 100.',
  holds: (value) => isNumber(value) && value >= 0 && value <= 100,
};
const yesOrNo: Check = {
  code: 'not_a_boolean',
  message: 'Répondez par vrai ou faux.',
  holds: (value) => typeof value === 'boolean',
};
const text: Check = {
  code: 'not_a_text',
  message: 'Un texte est attendu.',
  holds: (value) => typeof value === 'string',
};
const department: Check = {
  code: 'no_such_department',
  message: 'Ce département n’existe pas.',
  holds: (value) => typeof value === 'string' && DEPARTMENT.test(value),
};
const oneOf = (codes: readonly string[]): Check => ({
  code: 'unknown_value',
  message: `Valeur inconnue ; attendu : ${codes.join(', ')}.`,
  holds: (value) => typeof value === 'string' && codes.includes(value),
});
const manyOf = (codes: readonly string[]): Check => ({
  code: 'unknown_value',
  message: `Une liste est attendue, parmi : ${codes.join(', ')}.`,
  holds: (value) => Array.isArray(value) && value.every((one) => typeof one === 'string' && codes.includes(one)),
});

/** What each fact may hold when somebody has told it. */
const checks: Record<FieldPath, Check> = {
  'hire.signedOn': day,
  'hire.startsOn': day,
  'hire.need': oneOf(Object.keys(needLabels)),
  'hire.durationMonths': length,
  'hire.weeklyHours': hours,
  'hire.grossMonthly': amount,
  'hire.category': oneOf(Object.keys(categoryLabels)),
  'hire.tasks': manyOf(Object.keys(taskLabels)),
  'employer.legalNature': oneOf(Object.keys(legalNatureLabels)),
  'employer.headcount': amount,
  'employer.alternanceSharePercent': share,
  'employer.economicDismissalLast6Months': yesOrNo,
  'employer.economicDismissalLast12Months': yesOrNo,
  'employer.naf': text,
  'employer.commune': text,
  'employer.department': department,
  'youth.birthDate': day,
  'youth.diplomaLevel': level,
  'youth.diplomaKind': oneOf(['general', 'vocational']),
  'youth.disabledWorker': yesOrNo,
  'youth.jobSeeker': yesOrNo,
  'youth.jobSeekerSince': day,
  'youth.minimumIncome': oneOf(['rsa', 'ass', 'aah']),
  'youth.student': yesOrNo,
  'youth.priorityDistrict': yesOrNo,
  'training.targetLevel': level,
  'training.certified': yesOrNo,
  'training.durationMonths': length,
};

/**
 * What makes a hire unfit for the rules: a day that does not exist, a negative amount, a level that is none, a word
 * nobody knows. Takes facts of any shape: they come from files and forms.
 */
export function checkHire(hire: HireFacts): FieldProblem[] {
  const problems = (Object.keys(checks) as FieldPath[]).flatMap((field) => {
    const value: unknown = factAt(hire, field);
    const { holds, code, message } = checks[field];
    return value === null || holds(value) ? [] : [{ field, code, message }];
  });
  return problems.length > 0 ? problems : contradictions(hire);
}

/** Days that exist one by one and cannot be true together. */
function contradictions(hire: HireFacts): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const signedOn = factAt(hire, 'hire.signedOn');
  const startsOn = factAt(hire, 'hire.startsOn');
  const birthDate = factAt(hire, 'youth.birthDate');
  if (signedOn !== null && startsOn !== null && startsOn <= yearBefore(signedOn)) {
    const message = 'Le contrat ne peut pas commencer un an avant sa signature.';
    problems.push({ field: 'hire.startsOn', code: 'long_before_signature', message });
  }
  const known = startsOn ?? signedOn;
  if (birthDate !== null && known !== null && birthDate > known) {
    problems.push({
      field: 'youth.birthDate',
      code: 'not_born',
      message: 'Le jeune serait né après le début du contrat.',
    });
  }
  return problems;
}

function isDay(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  try {
    return Temporal.PlainDate.from(value, { overflow: 'reject' }).toString() === value;
  } catch {
    return false;
  }
}

function yearBefore(day: IsoDate): IsoDate {
  return Temporal.PlainDate.from(day).subtract({ years: 1 }).toString();
}
