import type { HireFacts } from '../hire.js';

type Changes = { [G in keyof HireFacts]?: HireFacts[G] | null };

/**
 * A complete hire to vary in tests: a small company signs on 21 November 2026, for a permanent full-time job,
 * with a young person of 19 who prepares a CAP.
 */
export function exampleHire({ hire, employer, youth, training }: Changes = {}): HireFacts {
  return {
    hire: {
      signedOn: '2026-11-21',
      startsOn: '2026-12-01',
      need: 'permanent',
      durationMonths: null,
      weeklyHours: 35,
      grossMonthly: 1867.02,
      category: 'employee',
      tasks: [],
      ...hire,
    },
    employer: {
      legalNature: 'private_market',
      headcount: 8,
      alternanceSharePercent: 0,
      economicDismissalLast6Months: false,
      economicDismissalLast12Months: false,
      commune: '61169',
      department: '61',
      ...employer,
    },
    youth: {
      birthDate: '2007-03-15',
      diplomaLevel: 2,
      diplomaKind: 'general',
      disabledWorker: false,
      jobSeeker: true,
      student: false,
      priorityDistrict: false,
      ...youth,
    },
    training: training === null ? null : { targetLevel: 3, certified: true, durationMonths: 24, ...training },
  };
}
