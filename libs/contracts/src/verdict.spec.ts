import fc from 'fast-check';
import { exampleHire } from './testing/example-hire.js';
import { type Answer, all, any, given, implies, isMissing, lift, missing, not } from './verdict.js';

const headcount = missing('employer.headcount');
const birth = missing('youth.birthDate');

describe('three-valued answers', () => {
  it.each<[string, Answer, Answer]>([
    ['all: one no is enough, whatever is missing', all(true, headcount, false), false],
    [
      'all: what is missing decides otherwise',
      all(true, headcount, birth, headcount),
      missing('employer.headcount', 'youth.birthDate'),
    ],
    ['all: nothing asked is yes', all(), true],
    ['any: one yes is enough, whatever is missing', any(false, headcount, true), true],
    ['any: what is missing decides otherwise', any(false, headcount), headcount],
    ['any: nothing asked is no', any(), false],
    ['not: of yes', not(true), false],
    ['not: of missing stays missing', not(birth), birth],
    ['implies: a premise that fails asks nothing', implies(false, headcount), true],
    ['implies: a conclusion that holds asks nothing', implies(headcount, true), true],
    ['implies: the premise is asked first', implies(headcount, birth), headcount],
    ['implies: then the conclusion', implies(true, birth), birth],
    ['implies: yes but no', implies(true, false), false],
  ])('%s', (_, answer, expected) => expect(answer).toEqual(expected));

  it('never turns what is missing into a no: any way of filling the gaps stays possible', () => {
    const answers = fc.array(fc.constantFrom<Answer>(true, false, headcount), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(answers, fc.boolean(), (given, told) => {
        const filled = given.map((answer) => (isMissing(answer) ? told : answer));
        for (const combine of [all, any]) {
          const before = combine(...given);
          expect(isMissing(before) || before === combine(...filled)).toBe(true);
        }
      }),
    );
  });

  it('reads a fact, or tells which one is missing', () => {
    const hire = exampleHire({ employer: { headcount: 250 }, training: null });
    expect(given(hire, 'employer.headcount')).toBe(250);
    expect(given(hire, 'employer.headcount', (count) => count < 250)).toBe(false);
    expect(given(hire, 'training.targetLevel', (level) => level > 4)).toEqual(missing('training.targetLevel'));
    expect(given({ hire: {}, employer: {}, youth: {} }, 'youth.birthDate')).toEqual(birth);
  });

  it('computes only from what is known', () => {
    expect(lift([2, 3], (a: number, b: number) => a * b)).toBe(6);
    expect(lift([headcount, 3, birth], (a: number, b: number, c: string) => `${a}${b}${c}`)).toEqual(
      missing('employer.headcount', 'youth.birthDate'),
    );
  });
});
