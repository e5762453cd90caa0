import type { HireFacts } from '../hire.js';
import { exampleHire } from '../testing/example-hire.js';
import { judge } from './contract-rule.js';
import { professionalisation } from './professionalisation.rule.js';

const judged = ({ training, ...changes }: Partial<HireFacts>) =>
  judge(
    professionalisation,
    exampleHire({ ...changes, training: { certified: false, durationMonths: 12, ...training } }),
  );

describe('contrat de professionnalisation', () => {
  it.each([
    // birth date (start on 1 December 2026), job seeker, minimum income
    ['15', '2010-12-02', true, null, 'excluded'],
    ['16 on the first day', '2010-12-01', false, null, 'recommended'],
    ['25, the day before 26', '2000-12-02', false, null, 'recommended'],
    ['26 on the first day, in a job', '2000-12-01', false, null, 'excluded'],
    ['26, job seeker', '2000-12-01', true, null, 'recommended'],
    ['26, RSA', '2000-12-01', false, 'rsa', 'recommended'],
    ['26, unknown', '2000-12-01', null, null, 'needs_information'],
  ] as const)('%s (L6325-1)', (_, birthDate, jobSeeker, minimumIncome, verdict) => {
    expect(judged({ youth: { birthDate, jobSeeker, minimumIncome } }).verdict).toBe(verdict);
  });

  it.each([
    ['private_market', 'recommended'],
    ['association', 'recommended'],
    ['local_authority', 'excluded'],
    ['state', 'excluded'],
    [null, 'needs_information'],
  ] as const)('employer %s: %s', (legalNature, verdict) => {
    expect(judged({ employer: { legalNature } }).verdict).toBe(verdict);
  });

  it.each([
    // months, diploma level, on the register since
    [5, 2, null, 'excluded'],
    [6, 2, null, 'recommended'],
    [12, 3, null, 'recommended'],
    [13, 2, null, 'recommended'], // neither bac nor vocational diploma
    [36, 2, null, 'recommended'],
    [37, 2, null, 'excluded'],
    [13, 3, null, 'needs_information'],
    [13, 3, '2025-11-30', 'recommended'], // more than a year on the register
    [13, 3, '2025-12-01', 'excluded'],
  ] as const)(
    '%i months, diploma %i, registered since %s: %s (L6325-11)',
    (months, diplomaLevel, jobSeekerSince, verdict) => {
      const result = judged({ training: { durationMonths: months }, youth: { diplomaLevel, jobSeekerSince } });
      expect(result.verdict).toBe(verdict);
    },
  );

  it('leaves a certified training to the apprenticeship', () => {
    expect(judged({ training: { certified: true } }).verdict).toBe('possible');
  });

  it.each([
    // birth date, diploma level and kind, pay
    ['2005-12-02', 3, 'vocational', 1026.86], // 20, CAP
    ['2005-12-02', 4, 'general', 1026.86], // a general bac does not count
    ['2005-12-02', 4, 'vocational', 1213.56],
    ['2005-12-01', 3, 'vocational', 1306.91], // 21
    ['2005-12-01', 4, 'vocational', 1493.61],
    ['2005-12-01', 5, 'general', 1493.61],
    ['2000-12-01', 0, null, 1867.02], // 26
    ['2005-12-01', 4, null, null],
  ] as const)('born %s, diploma %i %s: %s € (D6325-15)', (birthDate, diplomaLevel, diplomaKind, pay) => {
    const result = judged({ youth: { birthDate, diplomaLevel, diplomaKind } });
    expect(result.minimumPayMonthly).toBe(pay);
    expect(result.missing).toEqual(pay === null ? ['youth.diplomaKind'] : []);
  });

  it.each([
    ['permanent', { unit: 'months', max: 2 }],
    ['temporary_increase', { unit: 'months', max: 1 }],
  ] as const)('trial, need %s: the ordinary one', (need, trial) => {
    expect(judged({ hire: { need } }).trial).toMatchObject(trial);
  });

  it('trial of a need nobody told: it is asked', () => {
    expect(judged({ hire: { need: null } })).toMatchObject({ trial: null, missing: ['hire.need'] });
  });

  it('a training of which nothing is told is asked about', () => {
    const judgement = judge(professionalisation, { ...exampleHire(), training: { certified: null } });
    expect(judgement).toMatchObject({ verdict: 'needs_information', missing: ['training.certified'] });
  });
});
