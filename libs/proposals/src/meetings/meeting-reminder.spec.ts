import { isReminderDue } from './meeting-reminder.js';

const zone = 'Europe/Paris';
const tuesday = new Date('2026-12-08T13:30:00Z');
const monday = new Date('2026-12-14T08:00:00Z');
const early = new Date('2026-12-01T09:00:00Z');

it.each([
  ['long before', tuesday, early, '2026-12-04T12:00:00Z', false],
  ['the day before, at half past eight', tuesday, early, '2026-12-07T07:30:00Z', false],
  ['the day before, at nine', tuesday, early, '2026-12-07T08:00:00Z', true],
  ['the same day, when the sweep was late', tuesday, early, '2026-12-08T08:00:00Z', true],
  ['when it has begun', tuesday, early, '2026-12-08T13:30:00Z', false],
  ['for a Monday, on Friday', monday, early, '2026-12-11T08:00:00Z', true],
  ['for a Monday, not on Thursday', monday, early, '2026-12-10T08:00:00Z', false],
  ['when it was agreed after that hour', tuesday, new Date('2026-12-07T09:00:00Z'), '2026-12-07T10:00:00Z', false],
])('%s', (_, startsAt, setAt, now, due) => {
  expect(isReminderDue({ startsAt, setAt }, new Date(now), zone, 'metropole')).toBe(due);
});
