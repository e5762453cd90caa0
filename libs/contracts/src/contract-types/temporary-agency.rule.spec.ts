import type { HireFacts, Need } from '../hire.js';
import { exampleHire } from '../testing/example-hire.js';
import { judge } from './contract-rule.js';
import { temporaryAgency } from './temporary-agency.rule.js';

const judged = (hire: HireFacts['hire'], { employer, youth }: Partial<HireFacts> = {}) =>
  judge(temporaryAgency, exampleHire({ hire: { need: 'seasonal', durationMonths: 4, ...hire }, employer, youth }));

describe('agency work', () => {
  it.each<[Need | null, string, string | undefined]>([
    ['replacement', 'possible', 'L1251-6'],
    ['temporary_increase', 'possible', 'L1251-6'],
    ['seasonal', 'possible', 'L1251-6'],
    ['permanent', 'excluded', 'L1251-5'],
    ['discovery', 'excluded', 'L1251-6'],
    ['fixed_term', 'needs_information', 'L1251-6'],
    [null, 'needs_information', 'L1251-6'],
  ])('need %s: %s (%s)', (need, verdict, article) => {
    const result = judged({ need });
    expect([result.verdict, result.reasons[0]?.article]).toEqual([verdict, article]);
    expect(result.missing).toEqual(verdict === 'needs_information' ? ['hire.need'] : []);
  });

  it.each([
    [0.5, 2],
    [1, 2],
    [1.5, 3],
    [2, 3],
    [2.5, 5],
    [18, 5],
  ])('%f months: a trial of %i calendar days (L1251-14)', (durationMonths, max) => {
    expect(judged({ durationMonths }).trial).toMatchObject({ unit: 'calendar_days', max });
  });

  it.each([
    [18, 'possible'],
    [18.5, 'excluded'],
  ])('%f months: %s (L1251-12-1)', (durationMonths, verdict) =>
    expect(judged({ durationMonths }).verdict).toBe(verdict),
  );

  it.each<[Need, number, boolean | null, string]>([
    ['temporary_increase', 3, true, 'possible'],
    ['temporary_increase', 4, true, 'excluded'],
    ['temporary_increase', 4, null, 'needs_information'],
    ['temporary_increase', 4, false, 'possible'],
    ['replacement', 12, true, 'possible'],
  ])('%s of %i months, dismissal %s: %s (L1251-9)', (need, durationMonths, economicDismissalLast6Months, verdict) => {
    expect(judged({ need, durationMonths }, { employer: { economicDismissalLast6Months } }).verdict).toBe(verdict);
  });

  it.each<[string, HireFacts['hire'], HireFacts['youth'], string]>([
    ['asbestos', { tasks: ['asbestos'] }, {}, 'excluded'],
    ['chemicals of an unknown kind', { tasks: ['chemicals'] }, {}, 'possible'],
    ['scaffolding at 17', { tasks: ['scaffolding'] }, { birthDate: '2008-12-02' }, 'excluded'],
    ['scaffolding at 18', { tasks: ['scaffolding'] }, { birthDate: '2008-12-01' }, 'possible'],
    ['15 years old', {}, { birthDate: '2010-12-02' }, 'excluded'],
    ['16 years old', {}, { birthDate: '2010-12-01' }, 'possible'],
  ])('%s: %s', (_, hire, youth, verdict) => expect(judged(hire, { youth }).verdict).toBe(verdict));
});
