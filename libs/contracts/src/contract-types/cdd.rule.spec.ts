import type { HireFacts, Need } from '../hire.js';
import { exampleHire } from '../testing/example-hire.js';
import { cdd } from './cdd.rule.js';
import { judge } from './contract-rule.js';

const judged = (hire: HireFacts['hire'], employer: HireFacts['employer'] = {}) =>
  judge(cdd, exampleHire({ hire: { need: 'temporary_increase', durationMonths: 6, ...hire }, employer }));

describe('CDD', () => {
  it.each<[Need, string, string]>([
    ['replacement', 'recommended', 'L1242-2'],
    ['temporary_increase', 'recommended', 'L1242-2'],
    ['seasonal', 'recommended', 'L1242-2'],
    ['permanent', 'excluded', 'L1242-1'],
    ['discovery', 'excluded', 'L1242-2'],
    ['fixed_term', 'needs_information', 'L1242-2'],
  ])('need %s: %s (%s)', (need, verdict, article) => {
    const result = judged({ need });
    expect(result.verdict).toBe(verdict);
    expect(result.reasons[0]?.article).toBe(article);
  });

  it('asks for the motive of a limited need', () => {
    expect(judged({ need: 'fixed_term' }).missing).toEqual(['hire.need']);
    expect(judged({ need: null }).missing).toEqual(['hire.need']);
  });

  it('refuses a permanent need whatever else is missing', () => {
    expect(judged({ need: 'permanent', durationMonths: null, startsOn: null })).toMatchObject({
      verdict: 'excluded',
      missing: [],
    });
  });

  it.each([
    [18, 'recommended'],
    [18.5, 'excluded'],
    [19, 'excluded'],
  ])('%f months: %s (L1242-8-1)', (durationMonths, verdict) =>
    expect(judged({ durationMonths }).verdict).toBe(verdict),
  );

  it('asks how long', () => {
    expect(judged({ durationMonths: null })).toMatchObject({
      verdict: 'needs_information',
      missing: ['hire.durationMonths'],
      trial: null,
    });
  });

  it.each<[Need, number, boolean | null, string]>([
    // need, months, economic dismissal in the last six months
    ['temporary_increase', 3, true, 'recommended'],
    ['temporary_increase', 3, null, 'recommended'],
    ['temporary_increase', 3.5, true, 'excluded'],
    ['temporary_increase', 3.5, false, 'recommended'],
    ['temporary_increase', 3.5, null, 'needs_information'],
    ['replacement', 12, true, 'recommended'],
    ['seasonal', 6, null, 'recommended'],
  ])('%s of %f months, dismissal %s: %s (L1242-5)', (need, durationMonths, dismissed, verdict) => {
    const result = judged({ need, durationMonths }, { economicDismissalLast6Months: dismissed });
    expect(result.verdict).toBe(verdict);
    expect(result.missing).toEqual(verdict === 'needs_information' ? ['employer.economicDismissalLast6Months'] : []);
  });

  it('is closed to asbestos at any age (D4154-1)', () => {
    expect(judged({ tasks: ['asbestos'] })).toMatchObject({ verdict: 'excluded', reasons: [{ article: 'D4154-1' }] });
    expect(judged({ tasks: ['scaffolding'] }).verdict).toBe('recommended');
  });

  it.each([
    [1, { unit: 'calendar_days', max: 5, lastDay: '2026-12-05', noticeBy: '2026-12-05' }],
    [6, { unit: 'calendar_days', max: 14, lastDay: '2026-12-14', noticeBy: '2026-12-12' }],
    [7, { unit: 'months', max: 1, lastDay: '2026-12-31', noticeBy: '2026-12-29' }],
  ])('trial of a CDD of %i months', (durationMonths, trial) => expect(judged({ durationMonths }).trial).toEqual(trial));

  it.each<[Need, string]>([
    ['seasonal', 'L1243-10'],
    ['replacement', 'L1243-8'],
    ['temporary_increase', 'L1243-8'],
  ])('end pay of %s: %s', (need, article) => {
    const articles = judged({ need }).reasons.map((reason) => reason.article);
    expect(articles.filter((cited) => cited === 'L1243-8' || cited === 'L1243-10')).toEqual([article]);
  });

  it('leaves out the floor of 24 hours when it replaces someone', () => {
    const texts = (need: Need) => judged({ need, weeklyHours: 20 }).reasons.map(({ text }) => text);
    expect(texts('replacement').some((text) => text.startsWith('Moins de 24'))).toBe(false);
    expect(texts('seasonal').some((text) => text.startsWith('Moins de 24'))).toBe(true);
  });

  it('is handed over within two working days', () => {
    expect(judged({}).deadlines.at(-1)).toMatchObject({
      code: 'working_days_after_start',
      days: 2,
      dayKind: 'working',
    });
  });
});
