import { Allowance } from './allowance.js';

describe('what a caller may ask of an open route', () => {
  it('so many calls in a stretch of time, each caller their own', () => {
    const allowance = new Allowance(2, 1000);
    allowance.spend('a', 0);
    allowance.spend('a', 10);
    expect(() => allowance.spend('a', 20)).toThrow('Trop de demandes');
    expect(() => allowance.spend('b', 20)).not.toThrow();
    expect(() => allowance.spend('a', 999)).toThrow();
    expect(() => allowance.spend('a', 1000)).not.toThrow();
  });
});
