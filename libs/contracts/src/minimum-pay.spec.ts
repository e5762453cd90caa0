import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { apprenticePercent, ordinaryPercent, smicMonthly } from './minimum-pay.js';

describe('SMIC of a month of 35 hours', () => {
  it.each([
    ['2024-10-31', '61', null], // before the first row: no figure rather than a wrong one
    ['2024-11-01', '61', 1801.8],
    ['2025-12-31', '61', 1801.8],
    ['2026-01-01', '61', 1823.03],
    ['2026-05-31', '61', 1823.03],
    ['2026-06-01', '61', 1867.02],
    ['2027-01-01', '61', 1867.02], // the last one known
    ['2026-01-01', '976', 1415.05], // Mayotte
    ['2026-06-01', null, 1867.02],
  ])('on %s in %s: %s', (day, department, pay) => expect(smicMonthly(day, department)).toBe(pay));
});

describe('minors in an ordinary contract (D3231-3)', () => {
  it.each([
    [16, 80, 1493.61],
    [17, 90, 1680.32],
    [18, 100, 1867.02],
  ])('at %i: %i %% of the SMIC, %f €', (age, percent, pay) => {
    expect(ordinaryPercent(age)).toBe(percent);
    expect(smicMonthly('2026-12-01', null, percent)).toBe(pay);
  });
});

describe('apprentices (D6222-26, D6222-27, D6222-31)', () => {
  const BORN = '2008-06-15';
  const turning = (age: number) => `${2008 + age}-06-15`;

  it.each([
    // age at the start, then percent in years 1, 2, 3; no birthday that changes the band on the way
    ['15 and 16', turning(15), [27, 39]],
    ['18 to 20', turning(18), [43, 51, 67]],
    ['21 to 23', turning(21), [53, 61, 78]],
    ['26 and over', turning(26), [100, 100, 100]],
  ])('%s', (_, startsOn, percents) => {
    const start = Temporal.PlainDate.from(startsOn);
    percents.forEach((percent, years) => {
      expect(apprenticePercent(BORN, startsOn, start.add({ years }).toString())).toBe(percent);
    });
  });

  it.each([
    ['the day before 18', '2026-06-14', 27],
    ['on the 18th birthday', '2026-06-15', 43],
    ['the day before 21', '2029-06-14', 43],
    ['on the 21st birthday', '2029-06-15', 53],
    ['the day before 26', '2034-06-14', 53],
    ['on the 26th birthday', '2034-06-15', 100],
  ])('at the start, %s', (_, startsOn, percent) => expect(apprenticePercent(BORN, startsOn)).toBe(percent));

  it.each([
    ['the month of the birthday stays', '2026-06-30', 27],
    ['the 1st of the next month changes the band', '2026-07-01', 43],
    ['the second year counts from the start of the contract', '2026-08-31', 43],
    ['and raises the pay again', '2026-09-01', 51],
  ])('born 15 June 2008, apprentice since 1 September 2025: %s', (_, day, percent) =>
    expect(apprenticePercent(BORN, '2025-09-01', day)).toBe(percent),
  );

  it('a birthday on the 1st counts from the next 1st', () => {
    expect(apprenticePercent('2008-06-01', '2025-09-01', '2026-06-30')).toBe(27);
    expect(apprenticePercent('2008-06-01', '2025-09-01', '2026-07-01')).toBe(43);
  });

  it.each([
    [27, 504.09],
    [43, 802.82],
    [51, 952.18],
    [53, 989.52],
  ])('%i %% of the SMIC is %f € a month', (percent, pay) => expect(smicMonthly('2026-12-01', null, percent)).toBe(pay));

  it('never falls as time passes', () => {
    const days = fc.integer({ min: 0, max: 3 * 365 });
    fc.assert(
      fc.property(fc.integer({ min: 15 * 365, max: 29 * 365 }), days, days, (age, a, b) => {
        const start = Temporal.PlainDate.from(BORN).add({ days: age });
        const on = (offset: number) =>
          apprenticePercent(BORN, start.toString(), start.add({ days: offset }).toString());
        expect(on(Math.min(a, b))).toBeLessThanOrEqual(on(Math.max(a, b)));
      }),
    );
  });
});
