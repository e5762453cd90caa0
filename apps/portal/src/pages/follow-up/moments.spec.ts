import { momentsOf, nearAndFar } from './moments.js';

const row = (milestone: string, occurrence: number, respondent: string) => ({ milestone, occurrence, respondent });

describe('momentsOf', () => {
  it('keeps both sides of one moment together, in the order given', () => {
    const [before, after] = [row('day_7', 1, 'employer'), row('month_1', 1, 'employer')];
    const other = row('day_7', 1, 'candidate');
    expect(momentsOf([before, other, after])).toEqual([[before, other], [after]]);
  });

  it('keeps each school term apart, and what a renewal asks again', () => {
    const terms = [20271, 20282, 20283].map((occurrence) => row('school_term', occurrence, 'employer'));
    const ends = [1, 2].map((occurrence) => row('before_end', occurrence, 'candidate'));
    expect(momentsOf([...terms, ...ends])).toEqual([...terms, ...ends].map((one) => [one]));
  });

  it('is nothing where nothing is planned', () => expect(momentsOf([])).toEqual([]));
});

describe('a long plan', () => {
  const plan = (states: string) => [...states].map((one) => [{ state: one === 'p' ? 'planned' : 'answered' }]);
  it.each([
    ['shows what was answered and the next moment', 'aapppp', 3],
    ['shows the first moment before anything was asked', 'pppp', 1],
    ['does not fold a single moment', 'app', 3],
    ['is shown whole once everything was asked', 'aaa', 3],
  ])('%s', (_, states, shown) => {
    const { near, far } = nearAndFar(plan(states));
    expect([near.length, far.length]).toEqual([shown, states.length - shown]);
  });
});
