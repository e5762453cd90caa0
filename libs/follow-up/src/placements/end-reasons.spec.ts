import { endProblem, endReasonCodes } from './end-reasons.js';

const cdd = { startsOn: '2026-12-01', endsOn: '2027-05-31', trialEndsOn: '2026-12-14' };

describe('endProblem', () => {
  it.each([
    ['tomorrow', { endedOn: '2027-02-02', reason: 'resigned' }, 'in_the_future'],
    ['before the first day', { endedOn: '2026-11-30', reason: 'resigned' }, 'before_start'],
    ['end of trial, the day after it', { endedOn: '2026-12-15', reason: 'trial_ended_by_employer' }, 'after_trial'],
    ['end of trial, on its last day', { endedOn: '2026-12-14', reason: 'trial_ended_by_candidate' }, undefined],
    ['nobody came', { endedOn: '2026-11-30', reason: 'did_not_start' }, undefined],
    ['today', { endedOn: '2027-02-01', reason: 'dismissed' }, undefined],
  ] as const)('%s', (_, end, code) => {
    expect(endProblem(cdd, end, '2027-02-01')?.code).toBe(code);
  });

  it('refuses an end after the planned one, and accepts any in a contract without end', () => {
    const end = { endedOn: '2027-06-01', reason: 'contract_ended' } as const;
    expect(endProblem(cdd, end, '2027-07-01')?.code).toBe('after_end');
    expect(endProblem({ ...cdd, endsOn: null }, end, '2027-07-01')).toBeNull();
  });

  it('trusts the person where the trial is not known', () => {
    for (const reason of endReasonCodes) {
      expect(endProblem({ ...cdd, trialEndsOn: null }, { endedOn: '2027-01-15', reason }, '2027-02-01')).toBeNull();
    }
  });
});
