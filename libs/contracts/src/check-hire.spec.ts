import { checkHire } from './check-hire.js';
import type { Level } from './hire.js';
import { exampleHire } from './testing/example-hire.js';

describe('a hire the rules cannot read', () => {
  it.each([
    ['a day that does not exist', { hire: { signedOn: '2026-02-30' } }, 'hire.signedOn', 'no_such_day'],
    ['a day written otherwise', { youth: { birthDate: '15/03/2007' } }, 'youth.birthDate', 'no_such_day'],
    ['an instant', { hire: { startsOn: '2026-12-01T00:00:00Z' } }, 'hire.startsOn', 'no_such_day'],
    ['a negative headcount', { employer: { headcount: -1 } }, 'employer.headcount', 'not_positive'],
    ['hours that are no number', { hire: { weeklyHours: NaN } }, 'hire.weeklyHours', 'not_positive'],
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

  it.each([
    ['complete', {}],
    ['hardly anything known', { hire: { signedOn: null, startsOn: null, weeklyHours: null }, training: null }],
    ['signed a little late', { hire: { startsOn: '2025-11-22' } }],
    ['without employees', { employer: { headcount: 0 } }],
  ])('accepts a hire: %s', (_, changes) => expect(checkHire(exampleHire(changes))).toEqual([]));
});
