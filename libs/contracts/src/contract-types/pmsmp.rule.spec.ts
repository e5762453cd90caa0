import type { Need } from '../hire.js';
import { exampleHire } from '../testing/example-hire.js';
import { judge } from './contract-rule.js';
import { pmsmp } from './pmsmp.rule.js';

describe('PMSMP', () => {
  it.each<[Need | null, string]>([
    ['discovery', 'recommended'],
    ['permanent', 'possible'],
    ['temporary_increase', 'excluded'],
    ['seasonal', 'excluded'],
    ['replacement', 'excluded'],
    ['fixed_term', 'needs_information'],
    [null, 'needs_information'],
  ])('need %s: %s (L5135-7)', (need, verdict) => {
    expect(judge(pmsmp, exampleHire({ hire: { need } })).verdict).toBe(verdict);
  });

  it.each([
    [null, 'recommended'],
    [1, 'recommended'],
    [1.5, 'excluded'],
  ])('a discovery of %s months: %s (D5135-3)', (durationMonths, verdict) => {
    expect(judge(pmsmp, exampleHire({ hire: { need: 'discovery', durationMonths } })).verdict).toBe(verdict);
  });

  it('is not paid and has no trial', () => {
    expect(judge(pmsmp, exampleHire({ hire: { need: 'discovery' } }))).toMatchObject({
      minimumPayMonthly: 0,
      trial: null,
    });
  });

  it.each([
    ['2008-12-02', true],
    ['2008-12-01', false],
  ])('born %s: the legal representative signs %s', (birthDate, signs) => {
    const { deadlines } = judge(pmsmp, exampleHire({ hire: { need: 'discovery' }, youth: { birthDate } }));
    expect(deadlines[0]?.what.includes('représentant légal')).toBe(signs);
  });
});
