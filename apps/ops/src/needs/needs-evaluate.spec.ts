import type { OccupationIndex } from '#reference';
import { evaluateNeeds } from './needs-evaluate.js';

/** Answers the codes the title lists, with this score for the first. */
const index: OccupationIndex = {
  find: (text, { limit } = {}) =>
    text
      .split(' ')
      .filter(Boolean)
      .slice(0, limit)
      .map((code, i) => ({
        code,
        label: code,
        score: i === 0 ? 0.95 : 0.01,
        sure: i === 0,
        likely: i === 0,
        words: [],
      })),
};

describe('evaluateNeeds', () => {
  it('counts right answers among the first, the first three and the first five', () => {
    const titles = ['A', 'B A', 'B C A', 'B C D A', 'B C D E A', 'B C D E F A', '', 'B'];
    const { cases, accuracy, calibration, sure, shown, domains, confusions } = evaluateNeeds(
      titles.map((title) => ({ title, rome: 'A' })),
      index,
    );
    expect(cases).toBe(8);
    expect(accuracy).toEqual({ at1: 1 / 8, at3: 3 / 8, at5: 5 / 8 });
    expect(calibration[9]).toEqual({ from: 0.9, answers: 7, right: 1 / 7 });
    expect(sure).toEqual({ answers: 7, right: 1 / 7 });
    expect(shown).toBe(0);
    expect(domains).toEqual([{ domain: 'A', cases: 8, accuracy }]);
    expect(confusions).toEqual([
      { right: 'A', found: 'B', times: 6 },
      { right: 'A', found: null, times: 1 },
    ]);
  });

  it('measures nothing as nothing', () => {
    expect(evaluateNeeds([], index).accuracy).toEqual({ at1: 0, at3: 0, at5: 0 });
  });
});
