import {
  dayOfInstant,
  formatCount,
  formatDay,
  formatEuros,
  formatInstant,
  formatNear,
  formatMonths,
  formatNumber,
  formatPhone,
  formatSiret,
  typeset,
} from './format.js';

/** Intl separates with no-break spaces; the tables below are easier to read without them. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('French formats', () => {
  it.each([
    ['2026-01-12', '12 janvier 2026'],
    ['2026-03-01', '1er mars 2026'],
    ['2026-12-31', '31 décembre 2026'],
  ])('writes the day %s as « %s »', (day, text) => expect(formatDay(day)).toBe(text));

  it.each([
    ['long', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }],
    ['medium', { day: 'numeric', month: 'long', year: 'numeric' }],
    ['sameYear', { day: 'numeric', month: 'long' }],
    ['short', { day: 'numeric', month: 'short' }],
  ] as const)('writes every day of a leap year as the French calendar does, %s', (style, options) => {
    const calendar = new Intl.DateTimeFormat('fr-FR', { ...options, timeZone: 'UTC' });
    for (let day = Date.UTC(2028, 0, 1); day < Date.UTC(2029, 0, 1); day += 86_400_000) {
      const expected = calendar.format(day).replace(/(^|\s)1 /, '$11er ');
      expect(formatDay(new Date(day).toISOString().slice(0, 10), style)).toBe(expected);
    }
  });

  it('knows the day of Paris at every hour, also where summer and winter begin', () => {
    const paris = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/Paris' });
    for (const day of [
      '2026-01-12',
      '2026-07-12',
      '2026-03-28',
      '2026-03-29',
      '2026-10-24',
      '2026-10-25',
      '2026-12-31',
    ])
      for (let hour = 0; hour < 24; hour++) {
        const iso = `${day}T${String(hour).padStart(2, '0')}:59:59.999Z`;
        expect(`${iso} ${dayOfInstant(iso)}`).toBe(`${iso} ${paris.format(new Date(iso))}`);
      }
  });

  it.each([-1, 0, 1, 2.5, 0.04, 999, 999.96, 1000, 12345678])('writes the number %d as French does', (value) =>
    expect(formatNumber(value)).toBe(new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 }).format(value)),
  );

  it('shows instants on the clock of Paris, summer and winter', () => {
    expect(formatInstant('2026-01-12T08:30:00Z')).toContain('09:30');
    expect(formatInstant('2026-07-12T22:30:00Z')).toContain('13 juillet 2026');
  });

  it.each([
    ['2026-01-12', 'aujourd’hui'],
    ['2026-01-13', 'demain'],
    ['2026-01-11', 'hier'],
    ['2026-01-18', 'dans 6 jours'],
    ['2026-01-19', 'le 19 janvier'],
    ['2026-01-09', 'le 9 janvier'],
    ['2025-12-01', 'le 1er décembre'],
    ['2026-09-01', 'le 1er septembre 2026'],
  ])('places %s in time as « %s »', (day, text) => expect(formatNear(day, '2026-01-12')).toBe(text));

  it.each([
    [5000, '5 000 €'],
    [1234.56, '1 234,56 €'],
  ])('writes %d euros as « %s »', (euros, text) => expect(plain(formatEuros(euros))).toBe(text));

  it.each([
    [0, '0 jeune'],
    [1, '1 jeune'],
    [2, '2 jeunes'],
  ])('counts %d as « %s »', (count, text) => expect(formatCount(count, 'jeune')).toBe(text));

  it.each([
    [20, '20 jours'],
    [61, '2 mois'],
    [200, '6 mois et demi'],
    [731, '24 mois'],
  ])('says %d days as « %s »', (days, text) => expect(formatMonths(days)).toBe(text));

  it.each([
    ['Où travaille-t-on : à Flers ?', 'Où travaille-t-on\u00a0: à Flers\u00a0?'],
    ['« Plonge » ou « Service » !', '«\u00a0Plonge\u00a0» ou «\u00a0Service\u00a0»\u00a0!'],
    ['à 10:30, sans espace', 'à 10:30, sans espace'],
  ])('never breaks « %s » before its punctuation', (text, expected) => expect(typeset(text)).toBe(expected));

  it('groups the digits of phone numbers and SIRETs, and leaves others alone', () => {
    expect(formatPhone('+33612345678')).toBe('06\u00a012\u00a034\u00a056\u00a078');
    expect(formatPhone('+49 30 123')).toBe('+49 30 123');
    expect(formatSiret('00012345600012')).toBe('000\u00a0123\u00a0456\u00a000012');
  });
});
