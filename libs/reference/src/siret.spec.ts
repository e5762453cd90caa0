import fc from 'fast-check';
import { formatSiret, isSiret, normaliseSiret } from './siret.js';

describe('isSiret', () => {
  it.each([
    ['73282932000074', 'a plain one'],
    ['732 829 320 00074', 'with spaces'],
    ['732\u00a0829\u00a0320\u00a000074', 'with no-break spaces'],
    ['732.829.320.00074', 'with points'],
    ['00000000000018', 'a fictitious company of the demo'],
    ['35600000000048', 'the head office of La Poste, by the common rule'],
    ['35600000049837', 'a post office, by the rule of La Poste'],
  ])('accepts %s: %s', (text) => {
    expect(isSiret(text)).toBe(true);
  });

  it.each([
    ['73282932000075', 'wrong key'],
    ['732829320', 'a SIREN'],
    ['7328293200007', 'thirteen digits'],
    ['732829320000741', 'fifteen digits'],
    ['7328293200007A', 'a letter'],
    ['00000000000000', 'nothing but zeros'],
    ['35600000049838', 'a post office whose digits do not add up to a multiple of 5'],
    ['', 'nothing'],
  ])('refuses %s: %s', (text) => {
    expect(isSiret(text)).toBe(false);
  });

  it('finds any single wrong digit outside La Poste', () => {
    const body = fc.stringMatching(/^[1-9]\d{12}$/).filter((digits) => !digits.startsWith('356'));
    fc.assert(
      fc.property(body, fc.nat(13), fc.integer({ min: 1, max: 9 }), (digits, place, change) => {
        const valid = [...'0123456789'].map((key) => digits + key).find(isSiret)!;
        const wrong = [...valid].map((digit, i) => (i === place ? (Number(digit) + change) % 10 : digit)).join('');
        expect(isSiret(wrong)).toBe(false);
      }),
    );
  });
});

describe('formatSiret', () => {
  it('groups SIREN and establishment with no-break spaces, and normaliseSiret takes them back', () => {
    expect(formatSiret('73282932000074')).toBe('732\u00a0829\u00a0320\u00a000074');
    expect(normaliseSiret(formatSiret('73282932000074'))).toBe('73282932000074');
  });
});
