import { dayOf, instantOf } from './clock.js';

describe('days and instants in Paris', () => {
  it.each([
    ['late evening in winter', '2026-01-15T23:30:00Z', '2026-01-16'],
    ['late evening in summer', '2026-07-15T22:30:00Z', '2026-07-16'],
    ['noon', '2026-07-15T12:00:00Z', '2026-07-15'],
  ])('%s is on the right day', (_, instant, day) => {
    expect(dayOf(new Date(instant))).toBe(day);
  });

  it.each([
    ['winter', '2026-01-15', '09:00', '2026-01-15T08:00:00.000Z'],
    ['summer', '2026-07-15', '09:00', '2026-07-15T07:00:00.000Z'],
    ['an hour that daylight saving skips moves forward', '2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
  ])('%s', (_, day, time, instant) => {
    expect(instantOf(day, time).toISOString()).toBe(instant);
  });

  it('knows other zones', () => {
    expect(dayOf(new Date('2026-06-01T21:00:00Z'), 'Indian/Reunion')).toBe('2026-06-02');
  });
});
