import { CONTRACT_TYPES } from '#contracts';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { endReasonCodes } from '../placements/end-reasons.js';
import { outcomeFigures } from './outcome-figures.js';
import { type ContractSpell, isEmployment, jobsOf, keptAfterMonths, lastingOf, outcomeOf } from './outcomes.js';

const spell = (over: Partial<ContractSpell> = {}): ContractSpell => ({
  contractType: 'cdi',
  startsOn: '2026-12-01',
  endsOn: null,
  endedOn: null,
  endReason: null,
  ...over,
});
const keptBy = (today: string, ...job: [ContractSpell, ...ContractSpell[]]) =>
  Object.values(outcomeOf(job, today).kept);

describe('kept at one, three and six months', () => {
  it.each<[string, string, [ContractSpell, ...ContractSpell[]], string[]]>([
    ['not begun', '2026-11-20', [spell()], ['to_come', 'to_come', 'to_come']],
    ['the last day of the first month', '2026-12-31', [spell()], ['to_come', 'to_come', 'to_come']],
    ['a month worked', '2027-01-01', [spell()], ['kept', 'to_come', 'to_come']],
    ['still there after six months', '2027-06-01', [spell()], ['kept', 'kept', 'kept']],
    [
      'gone after two months',
      '2027-08-01',
      [spell({ endedOn: '2027-01-31', endReason: 'resigned' })],
      ['kept', 'left', 'left'],
    ],
    [
      'gone: known at once, whatever is still to come',
      '2026-12-10',
      [spell({ endedOn: '2026-12-09', endReason: 'trial_ended_by_employer' })],
      ['left', 'left', 'left'],
    ],
    [
      'never began',
      '2027-08-01',
      [spell({ endedOn: '2026-12-01', endReason: 'did_not_start' })],
      ['left', 'left', 'left'],
    ],
    [
      'a contract of exactly three months, at its term: three months were worked',
      '2027-08-01',
      [spell({ contractType: 'cdd', endsOn: '2027-02-28', endedOn: '2027-02-28', endReason: 'contract_ended' })],
      ['kept', 'kept', 'left'],
    ],
    [
      'hired for good after it, as recorded',
      '2027-08-01',
      [
        spell({ contractType: 'cdd', endsOn: '2027-02-28', endedOn: '2027-02-28', endReason: 'hired_permanently' }),
        spell({ startsOn: '2027-03-01' }),
      ],
      ['kept', 'kept', 'kept'],
    ],
    [
      'hired for good after it, but the new contract was never recorded',
      '2027-08-01',
      [spell({ contractType: 'cdd', endsOn: '2027-02-28', endedOn: '2027-02-28', endReason: 'hired_permanently' })],
      ['kept', 'kept', 'unknown'],
    ],
  ])('%s', (_, today, job, kept) => {
    expect(keptBy(today, ...job)).toEqual(kept);
  });
});

describe('a lasting job, by both definitions', () => {
  it.each<[string, Partial<ContractSpell>, boolean | null, boolean | null]>([
    ['CDI', {}, true, true],
    ['CDD of exactly six months', { contractType: 'cdd', endsOn: '2027-05-31' }, false, true],
    ['CDD of six months and a day', { contractType: 'cdd', endsOn: '2027-06-01' }, true, true],
    ['CDD of six months less a day', { contractType: 'cdd', endsOn: '2027-05-30' }, false, false],
    ['CDD without end, to replace somebody', { contractType: 'cdd' }, null, null],
    ['agency work of a year', { contractType: 'temporary_agency', endsOn: '2027-11-30' }, false, true],
    ['agency work of two months', { contractType: 'temporary_agency', endsOn: '2027-01-31' }, false, false],
    ['apprenticeship', { contractType: 'apprenticeship', endsOn: '2028-08-31' }, true, true],
    ['professionalisation of a year', { contractType: 'professionalisation', endsOn: '2027-11-30' }, true, true],
    ['PEC of nine months', { contractType: 'pec', endsOn: '2027-08-31' }, true, true],
    ['discovery period', { contractType: 'pmsmp', endsOn: '2026-12-11' }, false, false],
    ['civic service of eight months', { contractType: 'civic_service', endsOn: '2027-07-31' }, false, false],
    ['internship of six months', { contractType: 'internship', endsOn: '2027-05-31' }, false, false],
  ])('%s', (_, over, overSixMonths, sixMonthsOrMore) => {
    expect(lastingOf(spell(over))).toEqual({ overSixMonths, sixMonthsOrMore });
  });

  it('two short contracts in a row do not make a lasting one, a CDI after a short one does', () => {
    const short = (startsOn: string, endsOn: string) =>
      spell({ contractType: 'cdd', startsOn, endsOn, endedOn: endsOn, endReason: 'renewed' });
    const two = [short('2026-12-01', '2027-03-31'), short('2027-04-01', '2027-07-31')] as const;
    expect(outcomeOf(two, '2027-08-01').lasting.overSixMonths).toBe(false);
    expect(outcomeOf([two[0], spell({ startsOn: '2027-04-01' })], '2027-08-01').lasting.overSixMonths).toBe(true);
  });
});

describe('jobs', () => {
  const cdd = (startsOn: string, endsOn: string, over: Partial<ContractSpell> = {}) =>
    spell({ contractType: 'cdd', startsOn, endsOn, endedOn: endsOn, endReason: 'contract_ended', ...over });

  it.each<[string, ContractSpell[], number]>([
    ['contracts that follow each other are one', [cdd('2026-12-01', '2026-12-31'), cdd('2027-01-04', '2027-02-28')], 1],
    ['whatever their order', [cdd('2027-01-04', '2027-02-28'), cdd('2026-12-01', '2026-12-31')], 1],
    ['a month apart', [cdd('2026-12-01', '2026-12-31'), cdd('2027-01-31', '2027-02-28')], 1],
    ['longer apart: another job', [cdd('2026-12-01', '2026-12-31'), cdd('2027-02-01', '2027-02-28')], 2],
    [
      'a discovery period before a hire is no part of the job',
      [cdd('2026-12-01', '2026-12-11', { contractType: 'pmsmp' }), spell({ startsOn: '2026-12-14' })],
      1,
    ],
    ['nothing but a discovery period: no job', [cdd('2026-12-01', '2026-12-11', { contractType: 'pmsmp' })], 0],
    [
      'one that never began does not go on',
      [cdd('2026-12-01', '2026-12-31', { endReason: 'did_not_start' }), spell({ startsOn: '2027-01-04' })],
      2,
    ],
  ])('%s', (_, spells, count) => {
    expect(jobsOf(spells)).toHaveLength(count);
  });

  it('keeps raw durations in days', () => {
    const ended = cdd('2026-12-01', '2027-02-28', { endedOn: '2026-12-10', endReason: 'resigned' });
    expect(outcomeOf([ended], '2027-08-01')).toMatchObject({ agreedDays: 90, workedDays: 10 });
    expect(outcomeOf([spell()], '2027-08-01')).toMatchObject({ agreedDays: null, workedDays: null });
    const never = spell({ endedOn: '2026-12-01', endReason: 'did_not_start' });
    expect(outcomeOf([never], '2027-08-01').workedDays).toBe(0);
  });
});

describe('laws', () => {
  const day = fc
    .integer({ min: 0, max: 500 })
    .map((n) => Temporal.PlainDate.from('2026-08-01').add({ days: n }).toString());
  const anySpell = fc.record({
    contractType: fc.constantFrom(...CONTRACT_TYPES),
    startsOn: day,
    endsOn: fc.option(day),
    endedOn: fc.option(day),
    endReason: fc.constantFrom(...endReasonCodes),
  });

  it('who was kept for longer was kept before', () => {
    fc.assert(
      fc.property(anySpell, day, (given, today) => {
        const { kept } = outcomeOf([given], today);
        const order = keptAfterMonths.map((months) => kept[months] === 'kept');
        expect(order).toEqual([...order].sort((a, b) => Number(b) - Number(a)));
      }),
    );
  });

  it('lasting by the strict definition is lasting by the other one', () => {
    fc.assert(
      fc.property(anySpell, (given) => {
        const { overSixMonths, sixMonthsOrMore } = lastingOf(given);
        if (overSixMonths) expect(sixMonthsOrMore).toBe(true);
        if (!isEmployment(given.contractType)) expect(overSixMonths).toBe(false);
      }),
    );
  });

  it('figures count every job once', () => {
    fc.assert(
      fc.property(fc.array(anySpell), day, (spells, today) => {
        const jobs = spells.map((given) => ({ ...outcomeOf([given], today), endReason: given.endReason }));
        const { kept, lasting, ends } = outcomeFigures(jobs);
        const sum = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b, 0);
        for (const counts of [...Object.values(kept), ...Object.values(lasting), ends])
          expect(sum(counts)).toBe(jobs.length);
      }),
    );
  });
});

it('figures say who broke off within the trial', () => {
  const ended = (endReason: 'trial_ended_by_employer' | 'trial_ended_by_candidate' | 'resigned') => ({
    ...outcomeOf([spell({ endedOn: '2026-12-10', endReason })], '2027-08-01'),
    endReason,
  });
  const jobs = [ended('trial_ended_by_employer'), ended('trial_ended_by_candidate'), ended('resigned')];
  expect(outcomeFigures(jobs)).toMatchObject({
    jobs: 3,
    kept: { 1: { kept: 0, left: 3 } },
    brokenInTrial: { employer: 1, candidate: 1 },
    ends: { resigned: 1, trial_ended_by_employer: 1, trial_ended_by_candidate: 1 },
  });
});
