import type { HireFacts, LegalNature, Need } from '../hire.js';
import { exampleHire } from '../testing/example-hire.js';
import { civicService } from './civic-service.rule.js';
import { judge } from './contract-rule.js';
import { internship } from './internship.rule.js';

const discovery = (hire: HireFacts['hire']) => ({ need: 'discovery' as const, durationMonths: 2, ...hire });

describe('internship', () => {
  const judged = ({ hire, youth }: Partial<HireFacts>) =>
    judge(internship, exampleHire({ hire: discovery({ ...hire }), youth: { student: true, ...youth } }));

  it.each<[Need | null, string]>([
    ['discovery', 'recommended'],
    ['permanent', 'excluded'],
    ['temporary_increase', 'excluded'],
    ['seasonal', 'excluded'],
    ['replacement', 'excluded'],
    ['fixed_term', 'excluded'],
    [null, 'needs_information'],
  ])('need %s: %s (L124-7)', (need, verdict) => expect(judged({ hire: { need } }).verdict).toBe(verdict));

  it.each([
    [true, 'recommended'],
    [false, 'excluded'],
    [null, 'needs_information'],
  ])('student %s: %s (L124-1)', (student, verdict) => expect(judged({ youth: { student } }).verdict).toBe(verdict));

  it.each([
    [2, 0, 'recommended'],
    [2.5, 682.5, 'recommended'],
    [6, 682.5, 'recommended'],
    [6.5, 682.5, 'excluded'],
  ])('%f months: %f € a month of 35 hours, %s (L124-5, L124-6)', (durationMonths, pay, verdict) => {
    expect(judged({ hire: { durationMonths } })).toMatchObject({ minimumPayMonthly: pay, verdict });
  });

  it('of unknown length: whether it is paid depends on it', () => {
    expect(judged({ hire: { durationMonths: null } })).toMatchObject({
      minimumPayMonthly: null,
      missing: ['hire.durationMonths'],
    });
  });

  it.each([
    ['2010-12-02', 'excluded'],
    ['2010-12-01', 'recommended'],
  ])('born %s: %s', (birthDate, verdict) => expect(judged({ youth: { birthDate } }).verdict).toBe(verdict));
});

describe('civic service', () => {
  const judged = ({ hire, employer, youth }: Partial<HireFacts>) =>
    judge(
      civicService,
      exampleHire({
        hire: discovery({ durationMonths: 8, ...hire }),
        employer: { legalNature: 'association', ...employer },
        youth,
      }),
    );

  it.each<[LegalNature | null, string]>([
    ['association', 'possible'],
    ['local_authority', 'possible'],
    ['state', 'possible'],
    ['private_market', 'excluded'],
    [null, 'needs_information'],
  ])('host %s: %s', (legalNature, verdict) => expect(judged({ employer: { legalNature } }).verdict).toBe(verdict));

  it.each<[string, boolean | null, string]>([
    ['2010-12-02', false, 'excluded'],
    ['2010-12-01', false, 'possible'],
    ['2000-12-02', false, 'possible'],
    ['2000-12-01', false, 'excluded'],
    ['2000-12-01', null, 'needs_information'],
    ['2000-12-01', true, 'possible'],
    ['1995-12-02', true, 'possible'],
    ['1995-12-01', true, 'excluded'],
  ])('born %s, disabled worker %s: %s', (birthDate, disabledWorker, verdict) =>
    expect(judged({ youth: { birthDate, disabledWorker } }).verdict).toBe(verdict),
  );

  it.each([
    [5.9, 'excluded'],
    [6, 'possible'],
    [12, 'possible'],
    [12.1, 'excluded'],
  ])('%f months: %s', (durationMonths, verdict) => expect(judged({ hire: { durationMonths } }).verdict).toBe(verdict));

  it('never in place of a job', () => {
    expect(judged({ hire: { need: 'replacement' } }).verdict).toBe('excluded');
    expect(judged({ hire: { need: 'fixed_term' } }).verdict).toBe('excluded');
    expect(judged({ hire: { need: null } })).toMatchObject({ missing: ['hire.need'] });
  });
});
