import { nafLabel, normaliseNaf } from './naf.js';

describe('NAF codes', () => {
  it.each(['56.10A', '5610A', '5610a', ' 56.10a ', '56 10 A'])('%j is 56.10A', (text) => {
    expect(normaliseNaf(text)).toBe('56.10A');
    expect(nafLabel(text)).toBe('Restauration traditionnelle');
  });

  it.each(['', '56.10', '561', 'A5610', '56.10AB'])('%j is no code', (text) => {
    expect(normaliseNaf(text)).toBeNull();
    expect(nafLabel(text)).toBeNull();
  });

  it('has no label for a well-formed code that does not exist', () => {
    expect(normaliseNaf('99.99Q')).toBe('99.99Q');
    expect(nafLabel('99.99Q')).toBeNull();
  });
});
