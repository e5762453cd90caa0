import fc from 'fast-check';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { formatPhone, normalisePhone } from './phone.js';

describe('phone numbers', () => {
  it.each([
    ['06 12 34 56 78', '+33612345678', '06 12 34 56 78'],
    ['0612345678', '+33612345678', '06 12 34 56 78'],
    ['06.12.34.56.78', '+33612345678', '06 12 34 56 78'],
    ['+33 (0)2 33 65 00 00', '+33233650000', '02 33 65 00 00'],
    ['0033612345678', '+33612345678', '06 12 34 56 78'],
    ['0690 12 34 56', '+590690123456', '0690 12 34 56'],
    ['+262 692 12 34 56', '+262692123456', '0692 12 34 56'],
    ['+32 470 12 34 56', '+32470123456', '+32 470 12 34 56'],
  ])('%s is %s, shown %s', (text, number, shown) => {
    expect(normalisePhone(text)).toBe(number);
    expect(formatPhone(number)).toBe(shown);
  });

  it.each(['12 34', 'appeler le soir', '06 12 34 56', ''])('%j is no number and is shown as it is', (text) => {
    expect(normalisePhone(text)).toBeNull();
    expect(formatPhone(text)).toBe(text);
  });

  it('says of plain numbers of mainland France what the library says', () => {
    const digits = fc.integer({ min: 100_000_000, max: 999_999_999 }).map((number) => `0${number}`);
    const mainland = digits.filter((text) => !/^0(?:590|69[0-7]|59[46]|262|269|639)/.test(text));
    fc.assert(
      fc.property(mainland, fc.constantFrom('', ' ', '.', '-'), (text, between) => {
        const library = parsePhoneNumberFromString(text, 'FR');
        const expected = library?.isValid() ? library.number : null;
        expect(normalisePhone(text.match(/../g)!.join(between))).toBe(expected);
      }),
    );
  });
});
