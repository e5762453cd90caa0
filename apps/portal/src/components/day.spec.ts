import { dayShown, dayTyped, withStrokes } from './day.js';

describe('a day that is typed', () => {
  it.each([
    ['15/01/2027', '2027-01-15'],
    ['5/1/27', '2027-01-05'],
    [' 15.01.2027 ', '2027-01-15'],
    ['15 01 2027', '2027-01-15'],
    ['15012027', '2027-01-15'],
    ['2027-01-15', '2027-01-15'],
    ['1er février 2027', '2027-02-01'],
    ['3 août 2026', '2026-08-03'],
    ['3 sept. 2026', '2026-09-03'],
    ['29/02/2028', '2028-02-29'],
  ])('« %s » is %s', (typed, day) => expect(dayTyped(typed)).toBe(day));

  it.each(['', '15/01', '31/02/2027', '29/02/2027', '15/13/2027', '00/01/2027', '3 ju 2026', 'lundi', '15/01/0027'])(
    '« %s » is none',
    (typed) => expect(dayTyped(typed)).toBeNull(),
  );

  it('is shown as French writes it, and what is no day as it was typed', () => {
    expect(dayShown('2027-01-15')).toBe('15/01/2027');
    expect(dayShown('15/01')).toBe('15/01');
  });

  it('gets its strokes while digits come, and lets them go when they are deleted', () => {
    let shown = '';
    for (const digit of '15012027') shown = withStrokes(shown + digit, shown);
    expect(shown).toBe('15/01/2027');
    expect(withStrokes('15/', '15/0')).toBe('15/');
    expect(withStrokes('15', '15/')).toBe('15');
  });
});
