import { calendarIn } from '../calendar/sending-calendar.js';
import { dueBy } from './mediation-due.js';

const calendar = calendarIn('Europe/Paris', '61169');

const paris = (local: string) => new Date(`${local}:00+01:00`);

it.each([
  ['urgent', '2026-12-01T10:00', '2026-12-01T18:00'],
  ['urgent', '2026-12-01T15:59', '2026-12-01T18:00'],
  ['urgent', '2026-12-01T16:00', '2026-12-02T10:00'],
  ['urgent', '2026-12-04T20:00', '2026-12-07T10:00'],
  ['urgent', '2026-12-25T10:00', '2026-12-28T10:00'],
  ['alert', '2026-12-01T10:00', '2026-12-03T18:00'],
  ['alert', '2026-12-04T10:00', '2026-12-08T18:00'],
] as const)('%s at %s is due by %s', (level, at, expected) => {
  expect(dueBy(level, paris(at), calendar)).toEqual(paris(expected));
});
