import { digestsOf } from './digests.js';

type Question = Parameters<typeof digestsOf>[0][number];
const question = (id: string, changes: Partial<Question> = {}): Question => ({
  id,
  respondent: 'employer',
  state: 'planned',
  companyId: 'bakery',
  ...changes,
});
const idsOf = (questions: readonly Question[]): string[][] =>
  digestsOf(questions).map((group) => group.map(({ id }) => id));

it.each<[string, Question[], string[][]]>([
  ['one company, several young people', [question('a'), question('b')], [['a', 'b']]],
  ['two companies', [question('a'), question('b', { companyId: 'garage' }), question('c')], [['a', 'c'], ['b']]],
  ['a first question and a reminder', [question('a'), question('b', { state: 'asked' })], [['a'], ['b']]],
  [
    'young people of one company',
    [question('a', { respondent: 'candidate' }), question('b', { respondent: 'candidate' })],
    [['a'], ['b']],
  ],
  ['nobody', [], []],
])('%s', (_, questions, groups) => {
  expect(idsOf(questions)).toEqual(groups);
});

it('never loses or doubles a question, however many there are', () => {
  const many = Array.from({ length: 45 }, (_, index) => question(String(index)));
  const groups = idsOf(many);
  expect(groups.map(({ length }) => length)).toEqual([20, 20, 5]);
  expect(groups.flat()).toEqual(many.map(({ id }) => id));
});
