import { milestoneKeys, respondents } from '../plan/milestones.js';
import { answerProblems, questionsOf } from './questions.js';

const forms = milestoneKeys.flatMap((milestone) => respondents.map((respondent) => [milestone, respondent] as const));

describe.each(forms)('%s, %s', (milestone, respondent) => {
  const questions = questionsOf(milestone, respondent);

  it('is three different questions', () => {
    expect(new Set(questions.map(({ code }) => code)).size).toBe(3);
  });

  it('offers an answer that says all is well, and no two under one code', () => {
    for (const { answers } of questions) {
      expect(answers[0]?.worry).toBe(0);
      expect(new Set(answers.map(({ code }) => code)).size).toBe(answers.length);
    }
  });

  it('is short enough to be read aloud', () => {
    for (const { text, answers } of questions) {
      expect(text.split(' ').length).toBeLessThanOrEqual(14);
      for (const { label } of answers) expect(label.length).toBeLessThanOrEqual(45);
    }
  });

  it('accepts one offered answer to each question and nothing else', () => {
    const answers = Object.fromEntries(questions.map(({ code, answers: [first] }) => [code, first?.code ?? '']));
    const first = questions[0]?.code ?? '';
    expect(answerProblems(milestone, respondent, answers)).toEqual([]);
    expect(answerProblems(milestone, respondent, {})).toHaveLength(3);
    expect(answerProblems(milestone, respondent, { ...answers, [first]: 'whatever' })).toMatchObject([
      { field: `answers.${first}`, code: 'not_offered' },
    ]);
    expect(answerProblems(milestone, respondent, { ...answers, shoe_size: '42' })).toMatchObject([
      { field: 'answers.shoe_size', code: 'not_asked' },
    ]);
  });
});

it('takes no answer from the object every object inherits from', () => {
  const answers = Object.create({ presence: 'yes', tasks: 'yes', atmosphere: 'good' }) as Record<string, string>;
  expect(answerProblems('day_7', 'employer', answers)).toHaveLength(3);
});

it('asks the employer nothing about health, family or opinions', () => {
  const words = milestoneKeys.flatMap((key) => questionsOf(key, 'employer').map(({ text }) => text)).join(' ');
  expect(words).not.toMatch(/santé|malad|famille|enfant|grossesse|religi|politi|handicap/i);
});
