import type { HireFacts } from '../../api/types.js';
import { numberOf } from '../../components/typed.js';

/** A hire as its form holds it; what is empty is not known, and the answer asks for it where it decides. */
export const blankHire = {
  signedOn: '',
  startsOn: '',
  need: 'permanent',
  durationMonths: '',
  weeklyHours: '35',
  grossMonthly: '',
  category: '',
  legalNature: 'private_market',
  headcount: '',
  alternanceSharePercent: '',
  commune: '',
  dismissal: '',
  birthDate: '',
  diplomaLevel: '',
  diplomaKind: '',
  disabledWorker: '',
  jobSeeker: 'yes',
  student: 'no',
  priorityDistrict: '',
  minimumIncome: '',
  targetLevel: '',
  certified: '',
  trainingMonths: '',
  tasks: [] as string[],
  tasksTold: true,
};
export type BlankHire = typeof blankHire;

const answer = (told: string): boolean | undefined => (told === '' ? undefined : told === 'yes');
const code = <Code extends string>(told: string): Code | undefined => (told === '' ? undefined : (told as Code));
const level = (told: string) => numberOf(told) as HireFacts['youth']['diplomaLevel'];

/** The facts of the form; what nobody told is left out. */
export function factsOf(draft: BlankHire): HireFacts {
  const dismissed = answer(draft.dismissal);
  const facts: HireFacts = {
    hire: {
      signedOn: code(draft.signedOn),
      startsOn: code(draft.startsOn),
      need: code(draft.need),
      durationMonths: numberOf(draft.durationMonths),
      weeklyHours: numberOf(draft.weeklyHours),
      grossMonthly: numberOf(draft.grossMonthly),
      category: code(draft.category),
      tasks: draft.tasksTold ? (draft.tasks as HireFacts['hire']['tasks']) : undefined,
    },
    employer: {
      legalNature: code(draft.legalNature),
      headcount: numberOf(draft.headcount),
      alternanceSharePercent: numberOf(draft.alternanceSharePercent),
      economicDismissalLast6Months: dismissed,
      economicDismissalLast12Months: dismissed,
      commune: code(draft.commune),
      department: draft.commune === '' ? undefined : departmentOf(draft.commune),
    },
    youth: {
      birthDate: code(draft.birthDate),
      diplomaLevel: level(draft.diplomaLevel),
      diplomaKind: code(draft.diplomaKind),
      disabledWorker: answer(draft.disabledWorker),
      jobSeeker: answer(draft.jobSeeker),
      student: answer(draft.student),
      priorityDistrict: answer(draft.priorityDistrict),
      minimumIncome: code(draft.minimumIncome),
    },
  };
  const training = {
    targetLevel: level(draft.targetLevel),
    certified: answer(draft.certified),
    durationMonths: numberOf(draft.trainingMonths),
  };
  const told = Object.values(training).some((fact) => fact !== undefined);
  return told ? { ...facts, training } : facts;
}

const departmentOf = (commune: string): string => commune.slice(0, /^9[78]/.test(commune) ? 3 : 2);
