import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { calendarIn } from '../calendar/sending-calendar.js';
import { milestones } from './milestones.js';
import { type LeftOut, type PlanFacts, planOf } from './plan.js';

const calendar = calendarIn('Europe/Paris', '61169');

const facts = (over: Partial<PlanFacts> = {}): PlanFacts => ({
  contractType: 'cdi',
  startsOn: '2026-12-01',
  endsOn: null,
  trialNoticeBy: null,
  ...over,
});

/** `milestone day` of what the employer is asked; the young person is asked on the same days unless said. */
const daysOf = (given: PlanFacts, today = '2026-11-02') =>
  planOf(given, today, calendar)
    .planned.filter(({ respondent }) => respondent === 'employer')
    .map(({ milestone, dueOn }) => `${milestone} ${dueOn}`);

describe('planOf', () => {
  it('follows a permanent contract from before the first day to the sixth month', () => {
    // Trial of two months: until 31 January, so two weeks of notice must start by 17 January (L1221-19, L1221-25).
    expect(daysOf(facts({ trialNoticeBy: '2027-01-17' }))).toEqual([
      'before_start 2026-11-26',
      'day_7 2026-12-08',
      'day_15 2026-12-16',
      'month_1 2027-01-04',
      'before_trial_end 2027-01-11',
      'month_3 2027-03-01',
      'month_6 2027-06-01',
    ]);
  });

  it('asks both sides on the same days', () => {
    const { planned } = planOf(facts({ trialNoticeBy: '2027-01-17' }), '2026-11-02', calendar);
    const days = (side: string) => planned.filter(({ respondent }) => respondent === side).map(({ dueOn }) => dueOn);
    expect(days('candidate')).toEqual(days('employer'));
    expect(planned).toHaveLength(14);
  });

  it.each([
    // A first day on a Monday: three working days before is Wednesday.
    [facts({ startsOn: '2026-12-07' }), 'before_start 2026-12-02'],
    // Christmas and New Year's Day are jumped over.
    [facts({ startsOn: '2026-12-18' }), 'day_7 2026-12-28'],
    [facts({ startsOn: '2026-12-17' }), 'day_15 2027-01-04'],
    // The end of January has no 31st of February: the month ends on the 28th, a Sunday.
    [facts({ startsOn: '2027-01-31' }), 'month_1 2027-03-01'],
    [facts({ contractType: 'cdd', endsOn: '2027-05-31' }), 'before_end 2027-04-30'],
    [facts({ contractType: 'pmsmp', endsOn: '2026-12-11' }), 'midway 2026-12-07'],
    [facts({ contractType: 'pmsmp', endsOn: '2026-12-11' }), 'end 2026-12-11'],
    [facts({ contractType: 'pmsmp', endsOn: '2026-12-13' }), 'end 2026-12-14'],
  ])('%j has %s', (given, expected) => {
    expect(daysOf(given)).toContain(expected);
  });

  it('asks twice in a discovery period, no more', () => {
    expect(daysOf(facts({ contractType: 'pmsmp', endsOn: '2026-12-18' }))).toEqual([
      'midway 2026-12-09',
      'end 2026-12-18',
    ]);
  });

  it('asks an apprentice at the 35th day in the company, then after each school term', () => {
    const apprentice = facts({ contractType: 'apprenticeship', endsOn: '2028-08-31' });
    expect(daysOf(apprentice)).toEqual([
      'before_start 2026-11-26',
      'day_7 2026-12-08',
      'day_15 2026-12-16',
      'month_1 2027-01-04',
      'apprentice_day_35 2027-02-10',
      'month_3 2027-03-01',
      'school_term 2027-03-22',
      'month_6 2027-06-01',
      'school_term 2027-12-10',
      'school_term 2028-03-20',
      'school_term 2028-06-15',
      'before_end 2028-07-31',
    ]);
    const alternating = { ...apprentice, rhythm: { schoolWeeks: 1, everyWeeks: 2, firstSchoolWeekOn: '2026-11-30' } };
    expect(daysOf(alternating)).toContain('apprentice_day_35 2027-03-15');
  });

  it('asks at once while an apprenticeship can still be broken off freely, and no later', () => {
    const apprentice = facts({ contractType: 'apprenticeship', endsOn: '2028-08-31' });
    expect(daysOf(apprentice, '2027-02-23')).toContain('apprentice_day_35 2027-02-23');
    expect(daysOf(apprentice, '2027-03-03').join()).not.toContain('apprentice_day_35');
  });

  it.each([
    [
      'cdd',
      '2027-05-31',
      '2026-12-12',
      ['before_trial_end 2026-12-07', 'day_15', 'month_1', 'month_3', 'before_end 2027-04-30'],
    ],
    [
      'temporary_agency',
      '2027-02-28',
      '2026-12-05',
      ['before_start', 'day_7', 'day_15', 'month_1', 'before_end 2027-01-28'],
    ],
    [
      'pec',
      '2027-08-31',
      '2026-12-29',
      ['before_trial_end 2026-12-21', 'aided_exit 2027-06-30', 'before_end 2027-08-02'],
    ],
    ['iae', '2027-03-31', '2026-12-12', ['before_trial_end 2026-12-07', 'before_end 2027-03-01']],
    ['internship', '2027-02-28', null, ['before_start', 'day_7', 'day_15', 'month_1', 'before_end 2027-01-28']],
    ['poei', '2027-02-28', null, ['before_start', 'day_7', 'day_15', 'month_1', 'before_end 2027-01-28']],
    ['civic_service', '2027-07-31', null, ['month_3 2027-03-01', 'month_6 2027-06-01', 'before_end 2027-06-30']],
    [
      'professionalisation',
      '2027-11-30',
      '2026-12-29',
      ['before_trial_end 2026-12-21', 'month_6', 'before_end 2027-11-02'],
    ],
  ])('plans a %s until %s', (contractType, endsOn, trialNoticeBy, expected) => {
    const days = daysOf(facts({ contractType, endsOn, trialNoticeBy })).join('\n');
    for (const line of expected) expect(days).toContain(line);
    expect(days).not.toMatch(/apprentice|school_term|midway/);
  });

  it('waits until a company that closes in August is back', () => {
    const closed = calendarIn('Europe/Paris', '61169', true);
    const { planned } = planOf(facts({ startsOn: '2027-07-12' }), '2027-07-01', closed);
    const days = planned
      .filter(({ respondent }) => respondent === 'employer')
      .map((row) => `${row.milestone} ${row.dueOn}`);
    expect(days).toEqual([
      'before_start 2027-07-07',
      'day_7 2027-07-19',
      'day_15 2027-07-27',
      'month_1 2027-09-01',
      'month_3 2027-10-12',
      'month_6 2028-01-12',
    ]);
  });

  it.each([
    [
      'the trial ends before the third day',
      facts({ contractType: 'cdd', endsOn: '2027-01-15', trialNoticeBy: '2026-12-07' }),
      'before_trial_end',
      'too_early',
    ],
    ['the contract is over by then', facts({ contractType: 'cdd', endsOn: '2026-12-31' }), 'month_1', 'contract_over'],
    [
      'one month before the end is before the third day',
      facts({ contractType: 'cdd', endsOn: '2026-12-31' }),
      'before_end',
      'too_early',
    ],
    // Notice by Saturday 12: asked on Monday 7, so the form of Tuesday 8 would be one too many.
    ['another form is less than three days away', facts({ trialNoticeBy: '2026-12-12' }), 'day_7', 'too_close'],
  ] as const)('leaves out a milestone and says why when %s', (_, given, milestone, code) => {
    const plan = planOf(given, '2026-11-02', calendar);
    expect(plan.planned.map((row) => row.milestone)).not.toContain(milestone);
    expect(plan.leftOut).toContainEqual({ milestone, occurrence: 1, code, reason: expect.stringMatching(/\s: .+\.$/) });
  });

  describe('recorded late', () => {
    it('does not ask what is past', () => {
      expect(daysOf(facts(), '2026-12-10')[0]).toBe('day_15 2026-12-16');
    });

    it('still asks before the first day when there is a day left', () => {
      expect(daysOf(facts(), '2026-11-30')[0]).toBe('before_start 2026-11-30');
      expect(daysOf(facts(), '2026-12-01')[0]).toBe('day_7 2026-12-08');
    });

    it('asks at once before the end of the trial while the employer can still give notice', () => {
      const given = facts({ trialNoticeBy: '2027-01-17' });
      expect(daysOf(given, '2027-01-14')).toContain('before_trial_end 2027-01-14');
      expect(daysOf(given, '2027-01-18').join()).not.toContain('before_trial_end');
    });
  });

  it('says why on that day', () => {
    const [first, second] = planOf(facts({ startsOn: '2026-12-18' }), '2026-12-10', calendar).planned.filter(
      ({ respondent }) => respondent === 'candidate',
    );
    expect(first?.reason).toBe('3 jours ouvrés avant le premier jour (18 décembre 2026)');
    expect(second?.reason).toBe('7 jours après le premier jour (18 décembre 2026), reporté au jour ouvré suivant');
  });

  const day = fc
    .integer({ min: 0, max: 400 })
    .map((n) => Temporal.PlainDate.from('2026-08-01').add({ days: n }).toString());
  const anyFacts = fc.record({
    contractType: fc.constantFrom('cdi', 'cdd', 'apprenticeship', 'pmsmp'),
    startsOn: day,
    endsOn: fc.option(day),
    trialNoticeBy: fc.option(day),
  });

  it('asks on working days, never in the past, each milestone once a side', () => {
    fc.assert(
      fc.property(anyFacts, day, (given, today) => {
        const { planned, leftOut } = planOf(given, today, calendar);
        expect(planned.filter(({ dueOn }) => dueOn < today || !calendar.isWorkingDay(dueOn))).toEqual([]);
        expect(new Set(planned.map((row) => `${row.milestone} ${row.occurrence} ${row.respondent}`)).size).toBe(
          planned.length,
        );
        expect(planned.map(({ dueOn }) => dueOn)).toEqual(planned.map(({ dueOn }) => dueOn).sort());
        const isPlanned = ({ milestone, occurrence }: LeftOut) =>
          planned.some((row) => row.milestone === milestone && row.occurrence === occurrence);
        expect(leftOut.filter(isPlanned)).toEqual([]);
      }),
    );
  });

  it('planning again the next day moves nothing that is still to come', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const before = planOf(given, '2026-08-01', calendar).planned;
        const after = planOf(given, '2026-08-04', calendar).planned;
        expect(after).toEqual(expect.arrayContaining(before.filter(({ dueOn }) => dueOn >= '2026-08-04')));
      }),
    );
  });
});

it('every milestone has its own key', () => {
  expect(new Set(milestones.map(({ key }) => key)).size).toBe(milestones.length);
});
