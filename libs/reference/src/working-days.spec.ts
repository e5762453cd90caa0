import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  addOpenDays,
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  workingDaysBetween,
  zoneOf,
  type HolidayZone,
} from './working-days.js';

describe('isWorkingDay', () => {
  it.each<[string, HolidayZone, boolean, string]>([
    ['2026-12-01', 'metropole', true, 'a Tuesday'],
    ['2026-12-05', 'metropole', false, 'a Saturday'],
    ['2026-12-06', 'metropole', false, 'a Sunday'],
    ['2026-12-25', 'metropole', false, 'Christmas'],
    ['2027-03-29', 'metropole', false, 'Easter Monday, the day after summer time begins'],
    ['2027-05-06', 'metropole', false, 'Ascension'],
    ['2027-05-17', 'metropole', false, 'Whit Monday'],
    ['2027-11-11', 'metropole', false, 'Armistice'],
    ['2027-03-26', 'metropole', true, 'Good Friday'],
    ['2027-03-26', 'alsace-moselle', false, 'Good Friday'],
    ['2028-12-26', 'metropole', true, '26 December'],
    ['2028-12-26', 'alsace-moselle', false, '26 December'],
    ['2027-05-27', 'guadeloupe', false, 'abolition of slavery'],
    ['2027-05-27', 'martinique', true, 'abolition in Guadeloupe'],
    ['2026-12-20', 'reunion', false, 'abolition of slavery'],
  ])('%s in %s: %s (%s)', (day, zone, worked) => {
    expect(isWorkingDay(day, zone)).toBe(worked);
  });
});

describe('zoneOf', () => {
  it.each([
    ['61169', 'metropole'],
    ['67482', 'alsace-moselle'],
    ['68', 'alsace-moselle'],
    ['57463', 'alsace-moselle'],
    ['97120', 'guadeloupe'],
    ['974', 'reunion'],
    ['97611', 'mayotte'],
    ['2A004', 'metropole'],
    ['98818', 'metropole'],
  ])('%s is in %s', (code, zone) => {
    expect(zoneOf(code)).toBe(zone);
  });
});

describe('counting working days', () => {
  it.each([
    ['2026-12-24', 1, '2026-12-28', 'Christmas and a week-end'],
    ['2026-12-01', 5, '2026-12-08', 'a week'],
    ['2027-01-04', -1, '2026-12-31', 'backwards over New Year'],
    ['2026-12-05', 0, '2026-12-05', 'none: the day itself, worked or not'],
  ])('%s and %i working days is %s (%s)', (day, count, expected) => {
    expect(addWorkingDays(day, count)).toBe(expected);
  });

  it('moves a day off to the next one worked, and leaves the others', () => {
    expect(nextWorkingDay('2026-12-25')).toBe('2026-12-28');
    expect(nextWorkingDay('2026-12-28')).toBe('2026-12-28');
  });

  it('counts nothing backwards', () => {
    expect(workingDaysBetween('2026-12-08', '2026-12-01')).toBe(0);
  });

  const days = fc
    .integer({ min: 0, max: 10_000 })
    .map((offset) => Temporal.PlainDate.from('2020-01-01').add({ days: offset }).toString());
  const zones = fc.constantFrom<HolidayZone>('metropole', 'alsace-moselle', 'guadeloupe', 'reunion');

  it('adds as many as it counts', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), zones, (day, count, zone) => {
        const end = addWorkingDays(day, count, zone);
        expect(isWorkingDay(end, zone)).toBe(true);
        expect(workingDaysBetween(day, end, zone)).toBe(count);
      }),
    );
  });

  it('comes back where it started', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), zones, (day, count, zone) => {
        const start = nextWorkingDay(day, zone);
        expect(addWorkingDays(addWorkingDays(start, count, zone), -count, zone)).toBe(start);
      }),
    );
  });
});

describe('jours ouvrables', () => {
  it.each([
    ['a Monday', '2026-11-23', 5, '2026-11-28'],
    ['over a Sunday', '2026-11-27', 2, '2026-11-30'],
    ['over Christmas, a Friday', '2026-12-24', 1, '2026-12-26'],
    ['none', '2026-11-22', 0, '2026-11-22'],
  ])('%s', (_, from, count, to) => expect(addOpenDays(from, count)).toBe(to));
});
