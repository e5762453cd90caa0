import { calendarIn } from '../calendar/sending-calendar.js';
import { type CheckInProgress, stepOf } from './check-in-step.js';

const calendar = calendarIn('Europe/Paris', '61169');

const at = (local: string) => new Date(`${local}:00+01:00`);
const nine = at('2026-12-01T09:00');
const row = (over: Partial<CheckInProgress> = {}): CheckInProgress => ({
  state: 'planned',
  nextActionAt: nine,
  reminders: 0,
  ...over,
});

describe('stepOf', () => {
  it.each([
    ['not due yet', row(), at('2026-12-01T08:59'), { act: 'nothing' }],
    ['due', row(), nine, { act: 'ask' }],
    [
      'due since a Saturday, because everything was stopped',
      row(),
      at('2026-12-05T12:00'),
      { act: 'wait', until: at('2026-12-07T08:00') },
    ],
    ['due at night', row(), at('2026-12-01T22:00'), { act: 'wait', until: at('2026-12-02T08:00') }],
    ['asked, first reminder', row({ state: 'asked' }), nine, { act: 'remind' }],
    [
      'asked, second reminder at night',
      row({ state: 'asked', reminders: 1 }),
      at('2026-12-01T20:00'),
      { act: 'wait', until: at('2026-12-02T08:00') },
    ],
    ['reminded twice', row({ state: 'asked', reminders: 2 }), nine, { act: 'give_up' }],
    [
      'giving up writes to nobody: at any hour',
      row({ state: 'asked', reminders: 2 }),
      at('2026-12-05T23:00'),
      { act: 'give_up' },
    ],
    ['asked by phone: nothing is due', row({ state: 'asked', nextActionAt: null }), nine, { act: 'nothing' }],
    ['answered meanwhile', row({ state: 'answered' }), nine, { act: 'nothing' }],
    ['called off meanwhile', row({ state: 'cancelled' }), nine, { act: 'nothing' }],
    ['given up before', row({ state: 'unanswered' }), nine, { act: 'nothing' }],
  ])('%s', (_, given, now, expected) => {
    expect(stepOf(given, now, calendar)).toEqual(expected);
  });
});
