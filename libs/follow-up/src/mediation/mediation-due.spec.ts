import { calendarIn } from '../calendar/sending-calendar.js';
import { dueBy, remindAt } from './mediation-due.js';

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

it.each([
  ['urgent', '2026-12-01T10:00', '2026-12-01T16:00'],
  ['urgent', '2026-12-01T15:30', null],
  ['urgent', '2026-12-04T20:00', '2026-12-07T08:00'],
  ['alert', '2026-12-01T10:00', '2026-12-03T09:00'],
  ['alert', '2026-12-04T10:00', '2026-12-08T09:00'],
] as const)('%s at %s: reminded at %s', (level, at, expected) => {
  const due = dueBy(level, paris(at), calendar);
  expect(remindAt(level, paris(at), due, calendar.zone)).toEqual(expected && paris(expected));
});

it.each([
  ['Indian/Reunion', '97411', '2026-12-01T06:00:00Z', '2026-12-01T14:00:00Z'],
  ['Indian/Mayotte', '97611', '2026-12-01T06:00:00Z', '2026-12-01T15:00:00Z'],
  ['America/Martinique', '97209', '2026-12-01T14:00:00Z', '2026-12-01T22:00:00Z'],
  ['America/Guadeloupe', '97105', '2026-12-01T14:00:00Z', '2026-12-01T22:00:00Z'],
  ['America/Marigot', '97801', '2026-12-01T14:00:00Z', '2026-12-01T22:00:00Z'],
  ['America/Cayenne', '97302', '2026-12-01T14:00:00Z', '2026-12-01T21:00:00Z'],
  ['Europe/Paris', '67482', '2026-12-01T14:00:00Z', '2026-12-01T17:00:00Z'],
])('urgent is the same working day on the clock of %s', (zone, commune, at, expected) => {
  expect(dueBy('urgent', new Date(at), calendarIn(zone, commune)).toISOString()).toBe(new Date(expected).toISOString());
});

it.each([
  // Off there, worked elsewhere: the abolition of slavery, 26 December and Good Friday in Alsace.
  ['America/Guadeloupe', '97105', '2027-05-27T14:00:00Z', '2027-05-28T14:00:00Z'],
  ['America/Martinique', '97209', '2027-05-27T14:00:00Z', '2027-05-27T22:00:00Z'],
  ['Indian/Reunion', '97411', '2027-12-20T06:00:00Z', '2027-12-21T06:00:00Z'],
  ['Europe/Paris', '67482', '2028-12-26T09:00:00Z', '2028-12-27T09:00:00Z'],
  ['Europe/Paris', '61169', '2028-12-26T09:00:00Z', '2028-12-26T17:00:00Z'],
])('%s, %s at %s: by %s', (zone, commune, at, expected) => {
  expect(dueBy('urgent', new Date(at), calendarIn(zone, commune))).toEqual(new Date(expected));
});
