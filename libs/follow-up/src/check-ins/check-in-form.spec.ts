import { formOf } from './check-in-form.js';

const facts = {
  checkInId: 'x',
  milestone: 'day_7',
  respondent: 'employer',
  state: 'asked',
  companyName: 'Le Fournil',
  firstName: 'Noé',
} as const;

describe('formOf', () => {
  it.each([
    [{}, 'Comment ça se passe avec Noé ?'],
    [{ milestone: 'before_start' }, 'Le premier jour de Noé approche'],
    [{ respondent: 'candidate' }, 'Comment ça se passe pour vous ? Le Fournil'],
    [{ respondent: 'candidate', milestone: 'before_start' }, 'Votre premier jour approche : Le Fournil'],
  ] as const)('%j is called « %s »', (changes, title) => {
    expect(formOf({ ...facts, ...changes }).title.replaceAll('\u00a0', ' ')).toBe(title);
  });

  it('tells each side that the other one does not read its answers', () => {
    expect(formOf(facts).confidentiality).toContain('jeune ne les voit pas');
    expect(formOf({ ...facts, respondent: 'candidate' }).confidentiality).toContain('L’entreprise ne les voit pas');
  });

  it('gives codes and labels only: the weight of an answer would tell what to answer', () => {
    for (const { answers } of formOf(facts).questions) {
      for (const answer of answers) expect(Object.keys(answer).sort()).toEqual(['code', 'label']);
    }
  });

  it.each([
    ['asked', null],
    // A late answer is still an answer.
    ['unanswered', null],
    ['answered', 'answered'],
    ['cancelled', 'cancelled'],
  ] as const)('when %s, closed is %s', (state, closed) => {
    expect(formOf({ ...facts, state }).closed).toBe(closed);
  });
});
