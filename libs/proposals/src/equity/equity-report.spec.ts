import fc from 'fast-check';
import { type EquityCell, type EquityGroup, equityReport, equitySteps, SMALLEST_GROUP } from './equity-report.js';

type Counts = [followed: number, shown: number, proposed?: number, sent?: number, met?: number, hired?: number];

/** People who differ by sex only. */
const bySex = (counts: Record<string, Counts>): EquityCell[] =>
  Object.entries(counts).map(([sex, [followed, shown, proposed = 0, sent = 0, met = 0, hired = 0]]) => ({
    groups: { sex: sex === 'unknown' ? null : sex, age: '18_21', level: 'none', district: null },
    followed,
    steps: { shown, proposed, sent, met, hired },
  }));
const sexes = (cells: readonly EquityCell[]): EquityGroup[] => equityReport(cells).dimensions[0]!.groups;

describe('the equity report', () => {
  it('gives the share of each group at each step, beside the most favoured group', () => {
    const groups = sexes(bySex({ female: [200, 50, 40], male: [100, 50, 40] }));
    expect(groups.map(({ code, followed, steps }) => ({ code, followed, shown: steps.shown }))).toEqual([
      { code: 'female', followed: 200, shown: { count: 50, rate: 0.25, ratio: 0.5 } },
      { code: 'male', followed: 100, shown: { count: 50, rate: 0.5, ratio: 1 } },
    ]);
  });

  it('shows that nobody was reached: a zero is about no one', () => {
    expect(sexes(bySex({ female: [200, 0], male: [100, 0] }))[0]?.steps.shown).toEqual({
      count: 0,
      rate: 0,
      ratio: null,
    });
  });

  it('compares nobody with those who did not tell', () => {
    const groups = sexes(bySex({ female: [100, 20], male: [100, 40], unknown: [100, 80] }));
    expect(groups.map(({ steps }) => steps.shown.ratio)).toEqual([0.5, 1, null]);
  });

  it.each<[string, Record<string, Counts>, string[]]>([
    ['a group of fewer than eleven, and another one with it', { female: [200, 50], male: [10, 0] }, ['female', 'male']],
    [
      'a small group together with those who did not tell, not with the others',
      { female: [200, 50], male: [10, 0], unknown: [40, 12] },
      ['male', 'unknown'],
    ],
    ['few people reached, and the other group with them', { female: [200, 50], male: [100, 3] }, ['female', 'male']],
    ['few people left out', { female: [200, 50], male: [100, 97], unknown: [60, 20] }, ['male', 'unknown']],
    [
      'enough for those left out to be many together',
      { female: [200, 150], male: [100, 97], unknown: [60, 59] },
      ['female', 'male', 'unknown'],
    ],
    ['nothing when all are many', { female: [200, 50], male: [100, 20] }, []],
  ])('hides %s', (_, counts, hidden) => {
    const groups = sexes(bySex(counts));
    expect(groups.filter(({ steps }) => steps.shown.count === null).map(({ code }) => code ?? 'unknown')).toEqual(
      hidden,
    );
  });

  it('shows who did not tell even when they are few, as long as they hide nobody', () => {
    expect(
      sexes(bySex({ female: [200, 50], male: [100, 20], unknown: [4, 0] })).map(({ followed }) => followed),
    ).toEqual([200, 100, 4]);
  });

  it('is empty without people', () => {
    expect(equityReport([])).toMatchObject({ everyone: { followed: null }, dimensions: [{ groups: [] }, {}, {}, {}] });
  });

  const cell = fc
    .record({
      sex: fc.constantFrom('female', 'male', null),
      age: fc.constantFrom('under_18', '18_21', '22_25'),
      level: fc.constantFrom('none', 'cap', 'bac', null),
      district: fc.constantFrom('inside', 'outside', null),
      followed: fc.integer({ min: 1, max: 60 }),
      parts: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 }),
    })
    .map(({ followed, parts, ...groups }): EquityCell => {
      let left = followed;
      const counts = parts.map((part) => (left = Math.round(left * part)));
      return {
        groups,
        followed,
        steps: Object.fromEntries(equitySteps.map((step, at) => [step, counts[at]!])) as EquityCell['steps'],
      };
    });
  const cells = fc.array(cell, { maxLength: 20 });

  it('never shows a number about one to ten people of a group, nor lets a sum give it away', () => {
    fc.assert(
      fc.property(cells, (known) => {
        const { dimensions } = equityReport(known);
        for (const { code, groups } of dimensions) {
          const followedBy = (group: string | null): number =>
            known.filter(({ groups: of }) => of[code] === group).reduce((sum, { followed }) => sum + followed, 0);
          for (const measure of ['followed', ...equitySteps] as const) {
            const valueOf = (group: EquityGroup): number | null =>
              measure === 'followed' ? group.followed : group.steps[measure].count;
            const truth = (group: string | null): number =>
              known
                .filter(({ groups: of }) => of[code] === group)
                .reduce((sum, one) => sum + (measure === 'followed' ? one.followed : one.steps[measure]), 0);
            for (const group of groups) {
              const value = valueOf(group);
              if (value === null || group.code === null) continue;
              expect(value === 0 || value >= SMALLEST_GROUP).toBe(true);
              expect(group.followed! - value === 0 || group.followed! - value >= SMALLEST_GROUP).toBe(true);
            }
            const hidden = groups.filter((group) => valueOf(group) === null);
            const everyone = groups.length === hidden.length;
            if (hidden.length > 0 && !everyone) {
              const people = hidden.reduce((sum, group) => sum + truth(group.code), 0);
              expect(hidden.length > 1 && (people === 0 || people >= SMALLEST_GROUP)).toBe(true);
              const leftOut = hidden.reduce((sum, group) => sum + followedBy(group.code), 0) - people;
              if (measure !== 'followed') expect(leftOut === 0 || leftOut >= SMALLEST_GROUP).toBe(true);
            }
          }
        }
      }),
    );
  });

  it('says the true share wherever it says one', () => {
    fc.assert(
      fc.property(cells, (known) => {
        for (const { groups } of equityReport(known).dimensions)
          for (const { followed, steps } of groups)
            for (const step of equitySteps)
              if (steps[step].count !== null) expect(steps[step].rate).toBeCloseTo(steps[step].count / followed!, 10);
      }),
    );
  });
});
