import { fallen } from './needs-floor.js';

describe('fallen', () => {
  it.each([
    [{ at1: 0.99, at3: 0.99, at5: 0.99 }, 0],
    [{ at1: 0.5, at3: 0.99, at5: 0.99 }, 1],
    [{ at1: 0.5, at3: 0.5, at5: 0.5 }, 3],
  ])('of %j reports %i', (accuracy, problems) => {
    expect(fallen('withRome', accuracy)).toHaveLength(problems);
    expect(fallen('withoutRome', accuracy)).toHaveLength(problems);
  });

  it('says which and by how much', () => {
    expect(fallen('withoutRome', { at1: 0.5, at3: 1, at5: 1 })).toEqual([
      expect.stringMatching(/^Métier trouvé, lexique seul, premier : 50,0 %, il en faut \d\d,\d %\.$/),
    ]);
  });
});
