import type { HireFacts, LegalNature } from '../hire.js';
import { exampleHire } from '../testing/example-hire.js';
import { judge } from './contract-rule.js';
import { pec } from './pec.rule.js';

const judged = ({ hire, employer, youth }: Partial<HireFacts>) =>
  judge(
    pec,
    exampleHire({
      hire: { need: 'fixed_term', durationMonths: 9, weeklyHours: 20, ...hire },
      employer: { legalNature: 'association', ...employer },
      youth: { ...youth },
    }),
  );

describe('PEC', () => {
  it.each<[LegalNature | null, string]>([
    ['association', 'possible'],
    ['local_authority', 'possible'],
    ['public_body', 'possible'],
    ['public_service_private', 'possible'],
    ['scic', 'possible'],
    ['private_market', 'excluded'],
    ['state', 'excluded'],
    ['iae', 'excluded'],
    ['geiq', 'excluded'],
    [null, 'needs_information'],
  ])('employer %s: %s (L5134-21)', (legalNature, verdict) => {
    expect(judged({ employer: { legalNature } }).verdict).toBe(verdict);
  });

  it.each([
    [19.5, 'excluded'],
    [20, 'possible'],
    [null, 'needs_information'],
  ])('%s hours: %s (L5134-26)', (weeklyHours, verdict) =>
    expect(judged({ hire: { weeklyHours } }).verdict).toBe(verdict),
  );

  it.each([
    [5, false, 'excluded'],
    [6, false, 'possible'],
    [24, false, 'possible'],
    [25, false, 'excluded'],
    [25, true, 'possible'],
    [61, true, 'excluded'],
  ])('%i months, disabled worker %s: %s (L5134-25, L5134-25-1)', (durationMonths, disabledWorker, verdict) => {
    expect(judged({ hire: { durationMonths }, youth: { disabledWorker } }).verdict).toBe(verdict);
  });

  it('has no known trial while nobody told the need', () => {
    expect(judged({ hire: { need: null } })).toMatchObject({ trial: null, missing: ['hire.need'] });
  });

  it('may be permanent', () => {
    expect(judged({ hire: { need: 'permanent', durationMonths: null } }).verdict).toBe('possible');
  });

  it.each([
    [true, 'possible'],
    [false, 'excluded'],
    [null, 'needs_information'],
  ])('job seeker %s: %s', (jobSeeker, verdict) => expect(judged({ youth: { jobSeeker } }).verdict).toBe(verdict));

  it('pays a minor the full SMIC, and is granted before the signature', () => {
    const verdict = judged({ youth: { birthDate: '2010-01-01' } });
    expect(verdict.minimumPayMonthly).toBe(1867.02);
    expect(verdict.deadlines[0]).toMatchObject({ code: 'before_signature', article: 'R5134-26' });
  });
});
