import type { HireFacts, Need } from '../hire.js';
import { exampleHire } from '../testing/example-hire.js';
import { apprenticeship } from './apprenticeship.rule.js';
import { judge } from './contract-rule.js';

const judged = (changes: Partial<HireFacts>) => judge(apprenticeship, exampleHire(changes));

describe('apprenticeship', () => {
  describe('age at the start, 1 December 2026', () => {
    it.each([
      // birth date, diploma level, disabled worker, verdict
      ['14, end of troisième', '2011-12-02', 2, false, 'excluded'],
      ['15, brevet', '2011-12-01', 2, false, 'recommended'],
      ['15, no diploma', '2011-12-01', 0, false, 'excluded'],
      ['15, diploma unknown', '2011-12-01', null, false, 'needs_information'],
      ['15 the day before 16, no diploma', '2010-12-02', 0, false, 'excluded'],
      ['16 on the first day, no diploma', '2010-12-01', 0, false, 'recommended'],
      ['29, the day before 30', '1996-12-02', 3, false, 'recommended'],
      ['30 on the first day', '1996-12-01', 3, false, 'excluded'],
      ['30, disabled worker', '1996-12-01', 3, true, 'recommended'],
      ['30, perhaps a disabled worker', '1996-12-01', 3, null, 'needs_information'],
      ['29, perhaps a disabled worker', '1996-12-02', 3, null, 'recommended'],
      ['45, disabled worker', '1981-12-01', 3, true, 'recommended'],
    ] as const)('%s', (_, birthDate, diplomaLevel, disabledWorker, verdict) => {
      expect(judged({ youth: { birthDate, diplomaLevel, disabledWorker } }).verdict).toBe(verdict);
    });

    it('counts at the start, not at the signature', () => {
      const youth = { birthDate: '1996-12-01' };
      expect(judged({ hire: { signedOn: '2026-11-21', startsOn: '2026-11-30' }, youth }).verdict).toBe('recommended');
      expect(judged({ hire: { signedOn: '2026-11-21', startsOn: '2026-12-01' }, youth }).verdict).toBe('excluded');
    });
  });

  it.each([
    [true, 'recommended'],
    [false, 'excluded'],
    [null, 'needs_information'],
  ])('training certified %s: %s (L6211-1)', (certified, verdict) =>
    expect(judged({ training: { certified } }).verdict).toBe(verdict),
  );

  it('asks whether there is a training when none is told', () => {
    const hire = { ...exampleHire(), training: null };
    expect(judge(apprenticeship, hire)).toMatchObject({
      verdict: 'needs_information',
      missing: ['training.certified'],
    });
  });

  it.each([
    [5, false, 'excluded'],
    [6, false, 'recommended'],
    [36, false, 'recommended'],
    [37, false, 'excluded'],
    [48, true, 'recommended'],
    [49, true, 'excluded'],
    [37, null, 'needs_information'],
    [null, false, 'recommended'], // as long as the training, then
  ])('%s months, disabled worker %s: %s (L6222-7-1)', (durationMonths, disabledWorker, verdict) => {
    expect(judged({ training: { durationMonths }, youth: { disabledWorker } }).verdict).toBe(verdict);
  });

  it.each<[Need, number | null, string]>([
    ['permanent', 3, 'recommended'], // the length of a permanent need is not the contract's
    ['temporary_increase', 12, 'possible'],
    ['temporary_increase', 5, 'excluded'],
    ['fixed_term', null, 'possible'],
    ['discovery', null, 'excluded'],
  ])('need %s of %s months, training of unknown length: %s', (need, durationMonths, verdict) => {
    expect(judged({ hire: { need, durationMonths }, training: { durationMonths: null } }).verdict).toBe(verdict);
  });

  it.each([
    ['17', '2008-12-02', '2026-12-01', 504.09],
    ['18 on the first day', '2008-12-01', '2026-12-01', 802.82],
    ['20, the day before 21', '2005-12-02', '2026-12-01', 802.82],
    ['21 on the first day', '2005-12-01', '2026-12-01', 989.52],
    ['26 on the first day', '2000-12-01', '2026-12-01', 1867.02],
    ['18, before the SMIC of June 2026', '2008-01-01', '2026-05-31', 783.9],
    ['18, since the SMIC of June 2026', '2008-01-01', '2026-06-01', 802.82],
  ])('minimum pay at %s', (_, birthDate, startsOn, pay) => {
    expect(judged({ hire: { startsOn }, youth: { birthDate } }).minimumPayMonthly).toBe(pay);
  });

  it('has 45 days in the company instead of a trial', () => {
    expect(judged({}).trial).toEqual({ unit: 'in_company_days', max: 45, lastDay: null, noticeBy: null });
  });

  it('goes to the OPCO within five working days', () => {
    expect(judged({}).deadlines).toContainEqual(
      expect.objectContaining({ code: 'working_days_after_start', days: 5, dayKind: 'working', article: 'D6224-1' }),
    );
  });

  it.each([
    ['2025-06-30', 6, false],
    ['2025-07-01', 5, false],
    ['2025-07-01', 6, true],
  ] as const)('signed %s for level %i: participation of 750 € %s (R6332-25-1)', (signedOn, targetLevel, due) => {
    const { reasons } = judged({ hire: { signedOn }, training: { targetLevel } });
    expect(reasons.some(({ article }) => article === 'R6332-25-1')).toBe(due);
  });
});
