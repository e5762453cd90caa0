import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { plusDays, plusMonths } from './days.js';

const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const counts = fc.integer({ min: -2000, max: 2000 });

it('days and months are those of the calendar', () => {
  fc.assert(
    fc.property(days, counts, (day, count) => {
      const from = Temporal.PlainDate.from(day);
      expect(plusDays(day, count)).toBe(from.add({ days: count }).toString());
      const months = count % 60;
      expect(plusMonths(day, months)).toBe(from.add({ months }).toString());
    }),
  );
});

it.each([
  ['2027-01-31', 1, '2027-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2026-12-15', 1, '2027-01-15'],
  ['2026-08-31', -6, '2026-02-28'],
])('%s and %i months: %s', (day, months, later) => expect(plusMonths(day, months)).toBe(later));
