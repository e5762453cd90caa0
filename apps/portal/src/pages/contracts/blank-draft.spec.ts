import { blankHire, factsOf } from './blank-draft.js';

describe('a hire described from blank', () => {
  it('leaves out what nobody told', () => {
    const { hire, employer, youth, training } = factsOf(blankHire);
    expect(JSON.parse(JSON.stringify({ hire, employer, youth, training }))).toEqual({
      hire: { need: 'permanent', weeklyHours: 35, tasks: [] },
      employer: { legalNature: 'private_market' },
      youth: { jobSeeker: true, student: false },
    });
  });

  it('tells numbers as numbers, the department from the commune, one dismissal for both questions', () => {
    const told = { headcount: '12', grossMonthly: '1 900,50', commune: '97411', dismissal: 'no', targetLevel: '3' };
    expect(factsOf({ ...blankHire, ...told, tasksTold: false })).toMatchObject({
      hire: { grossMonthly: 1900.5, tasks: undefined },
      employer: { headcount: 12, department: '974', economicDismissalLast6Months: false },
      training: { targetLevel: 3 },
    });
  });
});
