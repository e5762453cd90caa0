import { milestoneKeys, questionsOf, respondents } from '#follow-up';
import { everydayLife, quiet, reactionOf } from './answers.js';

const forms = milestoneKeys.flatMap((milestone) => respondents.map((respondent) => [milestone, respondent] as const));
const people = Array.from({ length: 50 }, (_, index) => `Personne ${index}`);
const reactions = (moods: typeof quiet) =>
  forms.flatMap(([milestone, respondent]) =>
    people.map((who) => ({ milestone, respondent, reaction: reactionOf(who, milestone, respondent, moods) })),
  );
const worriesOf = ({ milestone, respondent, reaction }: ReturnType<typeof reactions>[number]): (number | undefined)[] =>
  questionsOf(milestone, respondent).map(
    ({ code, answers }) => answers.find((answer) => answer.code === reaction?.answer.answers[code])?.worry,
  );

describe('reactionOf', () => {
  it('answers every question asked with an answer that is offered', () => {
    for (const row of reactions(everydayLife)) if (row.reaction) expect(worriesOf(row)).not.toContain(undefined);
  });

  it('brings nothing but good news when all is quiet', () => {
    for (const row of reactions(quiet)) expect(worriesOf(row).every((worry) => worry === 0)).toBe(true);
  });

  it('brings good news, alerts and silence in everyday life, the good news most often', () => {
    const all = reactions(everydayLife);
    const share = (fits: (row: (typeof all)[number]) => boolean): number => all.filter(fits).length / all.length;
    const worst = (row: (typeof all)[number]): number => Math.max(...worriesOf(row).map((worry) => worry ?? 0));
    expect(share(({ reaction }) => reaction === null)).toBeCloseTo(0.09, 1);
    expect(share((row) => row.reaction !== null && worst(row) === 0)).toBeGreaterThan(0.6);
    expect(share((row) => row.reaction !== null && worst(row) >= 2)).toBeGreaterThan(0.02);
  });

  it('depends on who answers what, on nothing else', () => {
    expect(reactions(everydayLife)).toEqual(reactions(everydayLife));
    expect(
      new Set(people.map((who) => JSON.stringify(reactionOf(who, 'day_15', 'candidate', everydayLife)))).size,
    ).toBeGreaterThan(3);
  });
});
