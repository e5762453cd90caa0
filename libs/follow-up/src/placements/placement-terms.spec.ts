import { CONTRACT_TYPES } from '#contracts';
import { type PlacementTerms, termsProblems, trialDates, trialEndsSoon } from './placement-terms.js';

const terms = (contractType: PlacementTerms['contractType'], endsOn: string | null): PlacementTerms => ({
  contractType,
  startsOn: '2026-12-01',
  endsOn,
});

describe('termsProblems', () => {
  it.each([
    ['cdi', null, undefined],
    ['cdi', '2027-05-31', 'no_end'],
    ['cdd', '2027-05-31', undefined],
    // A CDD that replaces someone may last until they come back.
    ['cdd', null, undefined],
    ['cdd', '2026-11-30', 'before_start'],
    ['cdd', '2026-12-01', undefined],
    ['pmsmp', null, 'end_required'],
    ['pmsmp', '2026-12-31', undefined],
    ['pmsmp', '2027-01-01', 'too_long'],
    ['apprenticeship', '2028-08-31', undefined],
  ] as const)('%s until %s: %s', (contractType, endsOn, code) => {
    expect(termsProblems(terms(contractType, endsOn))[0]?.code).toBe(code);
  });
});

describe('trialDates', () => {
  it.each([
    ['a CDI: two months, two weeks of notice (L1221-19, L1221-25)', terms('cdi', null), '2027-01-31', '2027-01-17'],
    ['a CDD of six months: two weeks, 48 hours (L1242-10)', terms('cdd', '2027-05-31'), '2026-12-14', '2026-12-12'],
    ['a CDD of more than six months: one month', terms('cdd', '2027-06-01'), '2026-12-31', '2026-12-29'],
    ['a CDD of four weeks: four days, no notice', terms('cdd', '2026-12-28'), '2026-12-04', '2026-12-04'],
    ['a CDD of four weeks and a day: five days', terms('cdd', '2026-12-29'), '2026-12-05', '2026-12-05'],
    ['work-study follows the CDD it is', terms('professionalisation', '2027-11-30'), '2026-12-31', '2026-12-29'],
    [
      'an apprentice: 45 days in the company, not calendar days (L6222-18)',
      terms('apprenticeship', '2028-08-31'),
      null,
      null,
    ],
    [
      'agency work up to a month: two days (L1251-14)',
      terms('temporary_agency', '2026-12-31'),
      '2026-12-02',
      '2026-12-02',
    ],
    ['agency work up to two months: three', terms('temporary_agency', '2027-01-31'), '2026-12-03', '2026-12-03'],
    ['agency work beyond: five', terms('temporary_agency', '2027-02-01'), '2026-12-05', '2026-12-05'],
    ['a mission nobody knows the end of: none known', terms('temporary_agency', null), null, null],
    ['a PEC of nine months follows the CDD it is', terms('pec', '2027-08-31'), '2026-12-31', '2026-12-29'],
    ['insertion work of four months: two weeks', terms('iae', '2027-03-31'), '2026-12-14', '2026-12-12'],
    ['an internship: none', terms('internship', '2027-02-28'), null, null],
    ['a discovery period: none', terms('pmsmp', '2026-12-11'), null, null],
  ])('%s', (_, given, trialEndsOn, trialNoticeBy) => {
    expect(trialDates(given)).toEqual({ trialEndsOn, trialNoticeBy });
  });

  it.each([
    ['six weeks in February and March', '2027-02-01', '2027-03-14', '2027-02-06'],
    ['twelve weeks over February', '2027-01-01', '2027-03-25', '2027-01-12'],
    ['one day more is a week begun', '2027-01-01', '2027-03-26', '2027-01-13'],
    ['a contract of three days', '2027-01-04', '2027-01-06', '2027-01-04'],
  ])('of a CDD counts weeks in days: %s', (_, startsOn, endsOn, trialEndsOn) => {
    expect(trialDates({ contractType: 'cdd', startsOn, endsOn }).trialEndsOn).toBe(trialEndsOn);
  });

  it('answers for every contract type', () => {
    for (const type of CONTRACT_TYPES) expect(trialDates(terms(type, '2027-05-31'))).toBeDefined();
  });
});

it.each([
  // Notice by 17 January 2027.
  ['cdi', null, '2026-12-20', false],
  ['cdi', null, '2027-01-02', false],
  ['cdi', null, '2027-01-03', true],
  ['cdi', null, '2027-01-17', true],
  ['cdi', null, '2027-01-18', false],
  // A trial of a few days is always near its end: nothing is said of it.
  ['cdd', '2027-01-31', '2026-12-02', false],
  ['apprenticeship', '2028-08-31', '2026-12-20', false],
] as const)('the trial of a %s until %s ends soon, seen on %s: %s', (contractType, endsOn, today, soon) => {
  expect(trialEndsSoon(terms(contractType, endsOn), today)).toBe(soon);
});
