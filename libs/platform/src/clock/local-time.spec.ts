import { momentOf } from './local-time.js';

it.each([
  ['2026-12-08', '14:30', 'Europe/Paris', '2026-12-08T13:30:00.000Z'],
  ['2027-07-01', '09:00', 'Europe/Paris', '2027-07-01T07:00:00.000Z'],
  ['2027-07-01', '09:00', 'Indian/Reunion', '2027-07-01T05:00:00.000Z'],
  ['2027-02-29', '09:00', 'Europe/Paris', null],
  ['2027-13-01', '09:00', 'Europe/Paris', null],
  ['demain', '09:00', 'Europe/Paris', null],
  ['2026-12-08', '24:00', 'Europe/Paris', null],
  ['2026-12-08', '', 'Europe/Paris', null],
])('%s at %s in %s is %s', (day, time, zone, instant) => {
  expect(momentOf({ day, time }, zone)?.toISOString() ?? null).toBe(instant);
});
