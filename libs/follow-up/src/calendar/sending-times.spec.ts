import fc from 'fast-check';
import { calendarIn } from './sending-calendar.js';
import { askingTime, nextChase, nextSendingTime, REMINDERS } from './sending-times.js';

const calendar = calendarIn('Europe/Paris', '61169');

const paris = (local: string, offset = '+01:00') => new Date(`${local}:00${offset}`);

describe('nextSendingTime', () => {
  it.each([
    ['a working afternoon', '2026-12-01T15:12', '2026-12-01T15:12'],
    ['too early', '2026-12-01T07:59', '2026-12-01T08:00'],
    ['exactly eight', '2026-12-01T08:00', '2026-12-01T08:00'],
    ['seven in the evening', '2026-12-01T19:00', '2026-12-02T08:00'],
    ['Friday night', '2026-12-04T22:00', '2026-12-07T08:00'],
    ['Christmas', '2026-12-25T10:00', '2026-12-28T08:00'],
  ])('%s', (_, at, expected) => {
    expect(nextSendingTime(paris(at), calendar)).toEqual(paris(expected));
  });

  it('follows the clock of the place: eight in the morning in La Réunion is five in Paris', () => {
    const reunion = { ...calendar, zone: 'Indian/Reunion' };
    expect(nextSendingTime(paris('2026-12-01T05:00'), reunion)).toEqual(paris('2026-12-01T05:00'));
    expect(nextSendingTime(paris('2026-12-01T17:00'), reunion)).toEqual(paris('2026-12-02T05:00'));
  });

  it('is never before, and always a moment it accepts itself', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('2026-11-01'), max: new Date('2027-08-01'), noInvalidDate: true }), (at) => {
        const next = nextSendingTime(at, calendar);
        expect(next.getTime()).toBeGreaterThanOrEqual(at.getTime());
        expect(nextSendingTime(next, calendar)).toEqual(next);
      }),
    );
  });
});

describe('nextChase', () => {
  const askedAt = paris('2026-12-01T09:00');

  it.each([
    [0, '2026-12-03T12:30'],
    [1, '2026-12-08T17:30'],
    [REMINDERS, '2026-12-10T09:00'],
  ])('after %i reminders: %s', (sent, expected) => {
    expect(nextChase(askedAt, sent, calendar)).toEqual(paris(expected));
  });

  it('counts from when it was really asked, over holidays and the change of hour', () => {
    expect(nextChase(paris('2026-12-23T11:00'), 0, calendar)).toEqual(paris('2026-12-28T12:30'));
    expect(nextChase(paris('2027-03-26T11:00'), 0, calendar)).toEqual(paris('2027-03-31T12:30', '+02:00'));
  });

  it('only falls when people may be written to', () => {
    for (let sent = 0; sent <= REMINDERS; sent++) {
      const at = nextChase(askedAt, sent, calendar);
      expect(nextSendingTime(at, calendar)).toEqual(at);
    }
  });
});

it('asks in the morning', () => {
  expect(askingTime('2026-12-01', 'Europe/Paris')).toEqual(paris('2026-12-01T09:00'));
  expect(askingTime('2027-06-01', 'Europe/Paris')).toEqual(paris('2027-06-01T09:00', '+02:00'));
});
