import { checkHire } from './check-hire.js';
import type { HireFacts, Level } from './hire.js';
import { exampleHire } from './testing/example-hire.js';

describe('a hire the rules cannot read', () => {
  it.each([
    ['a day that does not exist', { hire: { signedOn: '2026-02-30' } }, 'hire.signedOn', 'no_such_day'],
    ['a day written otherwise', { youth: { birthDate: '15/03/2007' } }, 'youth.birthDate', 'no_such_day'],
    ['an instant', { hire: { startsOn: '2026-12-01T00:00:00Z' } }, 'hire.startsOn', 'no_such_day'],
    ['a negative headcount', { employer: { headcount: -1 } }, 'employer.headcount', 'not_positive'],
    ['hours that are no number', { hire: { weeklyHours: NaN } }, 'hire.weeklyHours', 'no_such_hours'],
    ['no hours at all', { hire: { weeklyHours: 0 } }, 'hire.weeklyHours', 'no_such_hours'],
    ['more hours than a week may have', { hire: { weeklyHours: 60.5 } }, 'hire.weeklyHours', 'no_such_hours'],
    ['a need of no month', { hire: { durationMonths: 0 } }, 'hire.durationMonths', 'not_positive'],
    ['a department that is none', { employer: { department: '96' } }, 'employer.department', 'no_such_department'],
    ['born after the start', { youth: { birthDate: '2026-12-02' } }, 'youth.birthDate', 'not_born'],
    ['level 12', { youth: { diplomaLevel: 12 as Level } }, 'youth.diplomaLevel', 'no_such_level'],
    ['level 1', { training: { targetLevel: 1 as Level } }, 'training.targetLevel', 'no_such_level'],
    [
      'a share above 100',
      { employer: { alternanceSharePercent: 101 } },
      'employer.alternanceSharePercent',
      'not_a_share',
    ],
    [
      'a start a year before the signature',
      { hire: { startsOn: '2025-11-21' } },
      'hire.startsOn',
      'long_before_signature',
    ],
  ])('%s', (_, changes, field, code) => {
    expect(checkHire(exampleHire(changes))).toEqual([{ field, code, message: expect.stringMatching(/\.$/) }]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['employer.headcount', { employer: { headcount: '12' } }, 'not_positive'],
    ['hire.need', { hire: { need: 'forever' } }, 'unknown_value'],
    ['hire.category', { hire: { category: 'boss' } }, 'unknown_value'],
    ['hire.tasks', { hire: { tasks: ['night_work', 'flying'] } }, 'unknown_value'],
    ['hire.tasks', { hire: { tasks: 'night_work' } }, 'unknown_value'],
    ['hire.signedOn', { hire: { signedOn: 20261121 } }, 'no_such_day'],
    ['employer.legalNature', { employer: { legalNature: 'toString' } }, 'unknown_value'],
    ['employer.naf', { employer: { naf: 561 } }, 'not_a_text'],
    ['employer.economicDismissalLast6Months', { employer: { economicDismissalLast6Months: 'no' } }, 'not_a_boolean'],
    ['youth.disabledWorker', { youth: { disabledWorker: 1 } }, 'not_a_boolean'],
    ['youth.minimumIncome', { youth: { minimumIncome: 'rmi' } }, 'unknown_value'],
    ['youth.diplomaLevel', { youth: { diplomaLevel: '4' } }, 'no_such_level'],
    ['youth.diplomaKind', { youth: { diplomaKind: 'none' } }, 'unknown_value'],
    ['training.certified', { training: { certified: 'yes' } }, 'not_a_boolean'],
  ])('a file may hold anything: %s', (field, changes, code) => {
    expect(checkHire(exampleHire(changes as Partial<HireFacts>))).toMatchObject([{ field, code }]);
  });

  it('names every field that is wrong', () => {
    const fields = checkHire(exampleHire({ hire: { weeklyHours: -1 }, employer: { headcount: -1 } }));
    expect(fields.map(({ field }) => field)).toEqual(['hire.weeklyHours', 'employer.headcount']);
  });

  it.each([
    ['complete', {}],
    ['hardly anything known', { hire: { signedOn: null, startsOn: null, weeklyHours: null }, training: null }],
    ['signed a little late', { hire: { startsOn: '2025-11-22' } }],
    ['without employees', { employer: { headcount: 0 } }],
  ])('accepts a hire: %s', (_, changes) => expect(checkHire(exampleHire(changes))).toEqual([]));
});
