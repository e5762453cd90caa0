import { addWorkingDays as inFrance } from '#reference';
import { Temporal } from 'temporal-polyfill';
import { answerStep, consentExpiry, consentStep } from './deadlines.js';

/** Monday to Friday; holidays are the calendar's business and are tested with it. */
function addWorkingDays(day: string, days: number): string {
  let date = Temporal.PlainDate.from(day);
  for (let left = days; left > 0;) {
    date = date.add({ days: 1 });
    if (date.dayOfWeek < 6) left--;
  }
  return date.toString();
}

const monday = '2026-11-23';

it('gives a young person five working days', () => {
  expect(consentExpiry(monday, addWorkingDays)).toBe('2026-11-30');
});

it.each([
  ['the next day', '2026-11-24', {}, null],
  ['after two working days', '2026-11-25', {}, 'remind'],
  ['reminded already', '2026-11-27', { reminded: true }, null],
  ['on the last day', '2026-11-30', { reminded: true }, null],
  ['the day after', '2026-12-01', { reminded: true }, 'expire'],
  ['never reminded and too late', '2026-12-01', {}, 'expire'],
  ['the adviser owes a call', '2026-12-24', { byCall: true }, null],
] as const)('waiting for a young person, %s: %s', (_, today, state, step) => {
  const asked = { on: monday, expiresOn: '2026-11-30', reminded: false, byCall: false, ...state };
  expect(consentStep(asked, today, addWorkingDays)).toBe(step);
});

it.each([
  ['two working days', '2026-11-25', null, null],
  ['three working days', '2026-11-26', null, 'remind'],
  ['reminded that day', '2026-11-26', '2026-11-26', null],
  ['between the two reminders', '2026-12-01', '2026-11-26', null],
  ['seven working days', '2026-12-02', '2026-11-26', 'remind'],
  ['both reminders missed', '2026-12-04', null, 'remind'],
  ['both sent', '2026-12-08', '2026-12-02', null],
  ['the fifteenth working day', '2026-12-14', '2026-12-02', null],
  ['the day after', '2026-12-15', '2026-12-02', 'give_up'],
] as const)('waiting for an employer, %s: %s', (_, today, remindedOn, step) => {
  expect(answerStep({ on: monday, remindedOn }, today, addWorkingDays)).toBe(step);
});

/** The days on which something is done about a card, looked at every day of two months. */
function stepsFrom(on: string): string[] {
  const steps: string[] = [];
  let remindedOn: string | null = null;
  for (let days = 0; days < 60; days++) {
    const today = Temporal.PlainDate.from(on).add({ days }).toString();
    const step = answerStep({ on, remindedOn }, today, inFrance);
    if (step) steps.push(`${step} ${today}`);
    if (step === 'give_up') break;
    if (step === 'remind') remindedOn = today;
  }
  return steps;
}

it.each([
  ['8 May, Ascension and Whit Monday', '2026-05-07', '2026-05-13', '2026-05-20', '2026-06-03'],
  ['Armistice day; 1 November is a Sunday', '2026-10-30', '2026-11-04', '2026-11-10', '2026-11-24'],
  ['All Saints and Armistice day', '2027-10-29', '2027-11-04', '2027-11-10', '2027-11-24'],
  ['Christmas and New Year', '2026-12-22', '2026-12-28', '2027-01-04', '2027-01-15'],
  ['a Saturday', '2026-11-28', '2026-12-02', '2026-12-08', '2026-12-19'],
])('an employer is reminded twice and then given up over %s', (_, on, first, second, end) => {
  expect(stepsFrom(on)).toEqual([`remind ${first}`, `remind ${second}`, `give_up ${end}`]);
});

it.each([
  ['Christmas and New Year', '2026-12-24', '2027-01-04'],
  ['Ascension', '2026-05-12', '2026-05-20'],
  ['a Friday', '2026-11-20', '2026-11-27'],
])('a young person has five days that are worked over %s', (_, on, last) => {
  expect(consentExpiry(on, inFrance)).toBe(last);
});
