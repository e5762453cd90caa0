import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { Category } from './hire.js';
import {
  APPRENTICESHIP_TRIAL,
  cddTrial,
  cdiTrial,
  employerNotice,
  lastDayToGiveNotice,
  trialEndsOn,
} from './trial-period.js';

describe('length of the trial', () => {
  it.each<[Category, number]>([
    ['worker', 2],
    ['employee', 2],
    ['technician', 3],
    ['manager', 4],
  ])('CDI, %s: %i months (L1221-19)', (category, max) => expect(cdiTrial(category)).toEqual({ unit: 'months', max }));

  it.each([
    [0.5, 'calendar_days', 3],
    [1, 'calendar_days', 5],
    [2, 'calendar_days', 9],
    [3, 'calendar_days', 13],
    [4, 'calendar_days', 14], // two weeks at most
    [6, 'calendar_days', 14],
    [6.5, 'months', 1],
    [7, 'months', 1],
    [18, 'months', 1],
  ])('CDD of %f months: %s %i (L1242-10)', (months, unit, max) => expect(cddTrial(months)).toEqual({ unit, max }));
});

describe('last day of the trial', () => {
  it.each([
    ['two months', '2026-12-01', { unit: 'months', max: 2 }, '2027-01-31'],
    ['across a common February', '2026-12-15', { unit: 'months', max: 2 }, '2027-02-14'],
    ['into a month without that day', '2026-12-31', { unit: 'months', max: 2 }, '2027-02-28'],
    ['into a leap February', '2027-12-30', { unit: 'months', max: 2 }, '2028-02-29'],
    ['one month', '2026-12-01', { unit: 'months', max: 1 }, '2026-12-31'],
    ['fourteen days, holidays included', '2026-12-21', { unit: 'calendar_days', max: 14 }, '2027-01-03'],
    ['one day', '2026-12-21', { unit: 'calendar_days', max: 1 }, '2026-12-21'],
    ['days in the company depend on the school', '2026-12-01', APPRENTICESHIP_TRIAL, null],
  ] as const)('%s', (_, startsOn, trial, last) => expect(trialEndsOn(startsOn, trial)).toBe(last));
});

describe('notice of the employer (L1221-25)', () => {
  it.each([
    ['seventh day', '2026-12-07', { unit: 'hours', length: 24 }],
    ['eighth day', '2026-12-08', { unit: 'hours', length: 48 }],
    ['last day of the first month', '2026-12-31', { unit: 'hours', length: 48 }],
    ['after one month', '2027-01-01', { unit: 'weeks', length: 2 }],
    ['last day of the third month', '2027-02-28', { unit: 'weeks', length: 2 }],
    ['after three months', '2027-03-01', { unit: 'months', length: 1 }],
  ])('started on 1 December 2026, %s', (_, day, notice) => expect(employerNotice('2026-12-01', day)).toEqual(notice));

  it.each([
    ['CDI of an employee: two weeks before the end', cdiTrial('employee'), '2027-01-17'],
    ['CDI of a manager: before the notice becomes a month', cdiTrial('manager'), '2027-02-28'],
    ['CDD of a year: 48 hours', cddTrial(12), '2026-12-29'],
    ['CDD of six months: 48 hours', cddTrial(6), '2026-12-12'],
    ['CDD of a month: no notice below a week of trial', cddTrial(1), '2026-12-05'],
    ['apprentice: no notice', APPRENTICESHIP_TRIAL, null],
  ])('last day to give it, %s', (_, trial, day) => expect(lastDayToGiveNotice('2026-12-01', trial)).toBe(day));

  it('is the last day on which the notice still runs out within the trial', () => {
    const trials = fc.constantFrom(
      cdiTrial('employee'),
      cdiTrial('technician'),
      cdiTrial('manager'),
      cddTrial(12),
      cddTrial(5),
    );
    const inDays = {
      hours: (n: number) => ({ days: n / 24 }),
      weeks: (n: number) => ({ weeks: n }),
      months: (n: number) => ({ months: n }),
    };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), trials, (offset, trial) => {
        const startsOn = Temporal.PlainDate.from('2024-01-01').add({ days: offset });
        const end = Temporal.PlainDate.from(trialEndsOn(startsOn.toString(), trial) ?? '');
        const last = Temporal.PlainDate.from(lastDayToGiveNotice(startsOn.toString(), trial) ?? '');
        const inTime = (day: Temporal.PlainDate) => {
          const { unit, length } = employerNotice(startsOn.toString(), day.toString());
          return Temporal.PlainDate.compare(day, end.subtract(inDays[unit](length))) <= 0;
        };
        expect(inTime(last)).toBe(true);
        for (let day = last.add({ days: 1 }); Temporal.PlainDate.compare(day, end) <= 0; day = day.add({ days: 1 })) {
          expect(inTime(day)).toBe(false);
        }
      }),
      { numRuns: 200 },
    );
  });
});
