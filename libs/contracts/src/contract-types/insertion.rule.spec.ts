import type { HireFacts, LegalNature } from '../hire.js';
import { exampleHire } from '../testing/example-hire.js';
import { cie } from './cie.rule.js';
import { judge } from './contract-rule.js';
import { iae } from './iae.rule.js';

describe('insertion contract', () => {
  const judged = ({ hire, employer, youth }: Partial<HireFacts>) =>
    judge(
      iae,
      exampleHire({
        hire: { need: 'fixed_term', durationMonths: 6, weeklyHours: 26, ...hire },
        employer: { legalNature: 'iae', ...employer },
        youth,
      }),
    );

  it.each<[LegalNature | null, string]>([
    ['iae', 'recommended'],
    ['association', 'excluded'],
    ['private_market', 'excluded'],
    ['geiq', 'excluded'],
    [null, 'needs_information'],
  ])('employer %s: %s (L5132-5)', (legalNature, verdict) =>
    expect(judged({ employer: { legalNature } }).verdict).toBe(verdict),
  );

  it.each<[string, Partial<HireFacts>, string]>([
    ['three months', { hire: { durationMonths: 3.9 } }, 'excluded'],
    ['four months', { hire: { durationMonths: 4 } }, 'recommended'],
    ['24 months', { hire: { durationMonths: 24 } }, 'recommended'],
    ['25 months', { hire: { durationMonths: 25 } }, 'excluded'],
    ['an unknown length', { hire: { durationMonths: null } }, 'needs_information'],
    ['19 hours', { hire: { weeklyHours: 19 } }, 'excluded'],
    ['20 hours', { hire: { weeklyHours: 20 } }, 'recommended'],
    ['someone who has a job', { youth: { jobSeeker: false } }, 'excluded'],
    ['someone nobody asked', { youth: { jobSeeker: null } }, 'needs_information'],
    ['a discovery', { hire: { need: 'discovery' } }, 'excluded'],
    ['15 years old', { youth: { birthDate: '2010-12-02' } }, 'excluded'],
  ])('%s: %s', (_, changes, verdict) => expect(judged(changes).verdict).toBe(verdict));

  it('is asked for before the signature', () => {
    expect(judged({}).deadlines[0]).toMatchObject({ code: 'before_signature', article: 'R5132-1-7' });
  });
});

describe('CIE', () => {
  const judged = ({ hire, employer, youth }: Partial<HireFacts>) => judge(cie, exampleHire({ hire, employer, youth }));

  it.each<[string | null, string]>([
    ['2026-11-21', 'excluded'],
    ['2025-01-01', 'excluded'],
    ['2024-12-31', 'possible'],
    [null, 'needs_information'],
  ])('signed %s: %s', (signedOn, verdict) => expect(judged({ hire: { signedOn } }).verdict).toBe(verdict));

  it('is refused for want of money, whoever asks', () => {
    const { reasons } = judged({ employer: { department: '974' } });
    expect(reasons[0]).toMatchObject({ article: 'L5134-65', text: expect.stringContaining('plus financé') as string });
  });

  it.each<[string, Partial<HireFacts>, string]>([
    ['a GEIQ', { employer: { legalNature: 'geiq' } }, 'possible'],
    ['an association', { employer: { legalNature: 'association' } }, 'excluded'],
    ['19 hours', { hire: { weeklyHours: 19 } }, 'excluded'],
    ['a dismissal', { employer: { economicDismissalLast6Months: true } }, 'excluded'],
    ['not a job seeker', { youth: { jobSeeker: false } }, 'excluded'],
  ])('in its time, %s: %s', (_, { hire, ...others }, verdict) =>
    expect(judged({ hire: { signedOn: '2024-12-31', ...hire }, ...others }).verdict).toBe(verdict),
  );
});
