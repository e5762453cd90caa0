import { calendarIn } from '../calendar/sending-calendar.js';
import type { CheckInState } from '../check-ins/check-in.states.js';
import { type PlanFacts, planOf } from './plan.js';
import { type ExistingCheckIn, replanningOf } from './replan.js';

const calendar = calendarIn('Europe/Paris', '61169');

const facts: PlanFacts = { contractType: 'cdi', startsOn: '2026-12-01', endsOn: null, trialNoticeBy: null };
const plan = (over: Partial<PlanFacts>, today: string) => planOf({ ...facts, ...over }, today, calendar);

/** The rows of a placement as planned on 2 November, in a state by milestone. */
const rows = (states: Partial<Record<string, CheckInState>> = {}): ExistingCheckIn[] =>
  plan({}, '2026-11-02').planned.map(({ milestone, respondent, occurrence, dueOn }) => ({
    milestone,
    respondent,
    occurrence,
    dueOn,
    state: states[milestone] ?? 'planned',
  }));
const employer = <T extends { respondent: string }>(list: readonly T[]) =>
  list.filter(({ respondent }) => respondent === 'employer');

describe('replanningOf', () => {
  it('changes nothing when nothing changed, even with work the sweep has not done yet', () => {
    const asked = rows({ before_start: 'answered' });
    expect(replanningOf(asked, plan({}, '2026-12-09'), '2026-12-09')).toEqual({
      add: [],
      move: [],
      planAgain: [],
      cancel: [],
    });
  });

  it('moves what was not asked, and leaves alone what was', () => {
    const existing = rows({ before_start: 'answered', day_7: 'asked' });
    const { add, move, cancel } = replanningOf(existing, plan({ startsOn: '2026-12-14' }, '2026-12-09'), '2026-12-09');
    expect(
      employer(move.map(({ row, dueOn }) => ({ ...row, dueOn }))).map(
        ({ milestone, dueOn }) => `${milestone} ${dueOn}`,
      ),
    ).toEqual(['day_15 2026-12-29', 'month_1 2027-01-14', 'month_3 2027-03-15', 'month_6 2027-06-14']);
    expect(add).toEqual([]);
    expect(cancel).toEqual([]);
  });

  it('calls off what the shorter contract no longer reaches, and adds its end', () => {
    const { add, cancel } = replanningOf(
      rows({ before_start: 'answered' }),
      plan({ endsOn: '2027-04-30' }, '2026-12-02'),
      '2026-12-02',
    );
    expect(employer(cancel).map(({ milestone }) => milestone)).toEqual(['month_6']);
    expect(employer(add).map(({ milestone, dueOn }) => `${milestone} ${dueOn}`)).toEqual(['before_end 2027-03-30']);
  });

  it('asks about a new end what was asked about the former one', () => {
    const renewed = plan({ contractType: 'cdd', endsOn: '2027-10-31' }, '2027-04-02');
    const former = plan({ contractType: 'cdd', endsOn: '2027-04-30' }, '2026-11-02').planned.map(
      (row): ExistingCheckIn => ({
        ...row,
        state: 'answered',
      }),
    );
    const { add } = replanningOf(former, renewed, '2027-04-02');
    expect(employer(add).map(({ milestone, occurrence, dueOn }) => `${milestone} ${occurrence} ${dueOn}`)).toEqual([
      'month_6 1 2027-06-01',
      'before_end 2 2027-09-30',
    ]);
    const rows = [...former, ...add.map((row): ExistingCheckIn => ({ ...row, state: 'planned' }))];
    expect(replanningOf(rows, renewed, '2027-04-02')).toEqual({ add: [], move: [], planAgain: [], cancel: [] });
  });

  it('wants again what it had called off', () => {
    const { planAgain } = replanningOf(rows({ month_6: 'cancelled' }), plan({}, '2026-11-02'), '2026-11-02');
    expect(employer(planAgain.map(({ row, dueOn }) => ({ ...row, dueOn }))).map(({ dueOn }) => dueOn)).toEqual([
      '2027-06-01',
    ]);
  });

  it('calls off a question of today when the first day moves away', () => {
    const { cancel, move } = replanningOf(
      rows({ before_start: 'answered' }),
      plan({ startsOn: '2027-02-01' }, '2026-12-08'),
      '2026-12-08',
    );
    expect(cancel).toEqual([]);
    expect(employer(move.map(({ row, dueOn }) => ({ ...row, dueOn })))[0]).toMatchObject({
      milestone: 'day_7',
      dueOn: '2027-02-08',
    });
  });
});
