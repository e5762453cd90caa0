import { dayOf } from '#platform';
import { addWorkingDays } from '#reference';
import fc from 'fast-check';
import { dueOn, lateBefore, type NextStep, nextSteps, workingDaysFor } from './next-step.js';

const FRIDAY = new Date('2026-11-27T15:00:00Z');

it.each<[NextStep, string | null]>([
  ['call_asked', '2026-11-27'],
  ['consent_received', '2026-11-30'],
  ['to_ask', '2026-12-01'],
  ['consent_awaited', '2026-12-01'],
  ['answer_awaited', '2026-12-02'],
  ['meeting_coming', null],
  ['meeting_choice_awaited', null],
])('%s since Friday ought to come by %s', (step, day) => {
  expect(dueOn(step, FRIDAY, addWorkingDays)).toBe(day);
});

it('one comparison says the same as counting days, on any day of the year', () => {
  const moment = (from: string, to: string) => fc.date({ min: new Date(from), max: new Date(to), noInvalidDate: true });
  fc.assert(
    fc.property(
      fc.constantFrom(...nextSteps),
      moment('2026-11-01', '2027-06-01'),
      fc.integer({ min: 0, max: 20 * 24 }),
      (step, now, hours) => {
        const since = new Date(now.getTime() - hours * 3_600_000);
        const today = dayOf(now);
        const due = dueOn(step, since, addWorkingDays);
        const limit = lateBefore(today, addWorkingDays)[step];
        expect(limit !== undefined && since < limit).toBe(due !== null && today > due);
      },
    ),
  );
});

it('knows for every step whether it comes by itself', () => {
  const limits = lateBefore('2026-12-01', addWorkingDays);
  for (const step of nextSteps) expect(step in limits).toBe(workingDaysFor[step] !== null);
});
