import type { Need } from '../hire.js';
import { exampleHire } from '../testing/example-hire.js';
import { judge } from './contract-rule.js';
import { poei } from './poei.rule.js';

describe('POEI', () => {
  it.each<[Need | null, number | null, string]>([
    ['permanent', null, 'possible'],
    ['temporary_increase', 5.5, 'excluded'],
    ['temporary_increase', 6, 'possible'],
    ['seasonal', 3.5, 'excluded'],
    ['seasonal', 4, 'possible'],
    ['replacement', null, 'needs_information'],
    ['discovery', 1, 'excluded'],
    [null, null, 'needs_information'],
  ])('leads to %s of %s months: %s (D6326-1)', (need, durationMonths, verdict) => {
    expect(judge(poei, exampleHire({ hire: { need, durationMonths } })).verdict).toBe(verdict);
  });

  it.each([
    ['youth.jobSeeker', { youth: { jobSeeker: false } }, { youth: { jobSeeker: null } }],
    [
      'employer.economicDismissalLast12Months',
      { employer: { economicDismissalLast12Months: true } },
      { employer: { economicDismissalLast12Months: null } },
    ],
  ])('decided by %s', (field, refused, unknown) => {
    expect(judge(poei, exampleHire(refused)).verdict).toBe('excluded');
    expect(judge(poei, exampleHire(unknown))).toMatchObject({ verdict: 'needs_information', missing: [field] });
  });
});
