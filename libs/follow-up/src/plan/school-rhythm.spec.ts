import { calendarIn } from '../calendar/sending-calendar.js';
import { inCompanyDay, isSchoolWeek, type SchoolRhythm, termEnds, USUAL_RHYTHM } from './school-rhythm.js';

const days = calendarIn('Europe/Paris', '61169');
const rhythm = (schoolWeeks: number, everyWeeks: number, firstSchoolWeekOn: string | null = null): SchoolRhythm => ({
  schoolWeeks,
  everyWeeks,
  firstSchoolWeekOn,
});

describe('days in the company', () => {
  it.each<[string, string, number, SchoolRhythm, string]>([
    // Tuesday 1 December; weeks of 14 December and 4 January at school; Christmas and New Year's Day off.
    ['one week in three', '2026-12-01', 35, USUAL_RHYTHM, '2027-02-10'],
    ['the first day counts', '2026-12-01', 1, USUAL_RHYTHM, '2026-12-01'],
    ['two weeks, no school yet', '2026-12-01', 9, USUAL_RHYTHM, '2026-12-11'],
    ['the third week is at school', '2026-12-01', 10, USUAL_RHYTHM, '2026-12-21'],
    ['a first week at school that is known', '2026-12-01', 5, rhythm(1, 3, '2026-12-09'), '2026-12-14'],
    ['school from the first day on', '2026-12-01', 1, rhythm(1, 2, '2026-12-01'), '2026-12-07'],
    ['a Sunday is none', '2027-03-07', 1, rhythm(1, 4), '2027-03-08'],
  ])('%s', (_, startsOn, count, given, expected) => {
    expect(inCompanyDay(startsOn, count, given, days)).toBe(expected);
  });

  it('alternates for ever, before its first known week too', () => {
    const weeks = ['2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23', '2026-11-30'];
    expect(weeks.map((day) => isSchoolWeek(day, '2026-11-02', rhythm(1, 2, '2026-11-30')))).toEqual([
      ...[true, false, true, false, true],
    ]);
  });

  it('refuses a rhythm that is all school', () => {
    expect(() => inCompanyDay('2026-12-01', 1, rhythm(2, 2), days)).toThrow();
  });
});

it('looks back on each school term, three years at most', () => {
  expect(termEnds('2026-12-15', '2027-12-01')).toEqual([
    { day: '2027-03-20', occurrence: 20271 },
    { day: '2027-06-15', occurrence: 20272 },
  ]);
  expect(termEnds('2026-12-01', null)).toHaveLength(9);
});
