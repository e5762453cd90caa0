import fc from 'fast-check';
import type { OccupationFinder } from '../analysis/index.js';
import { type Example, withExamples } from './learnt-occupations.js';

const index: OccupationFinder = {
  find: () => [
    { code: 'G1605', label: 'Plonge', score: 0.62, words: ['plonge'] },
    { code: 'G1602', label: 'Cuisine', score: 0.5, words: ['cuisine'] },
    { code: 'G1603', label: 'Restauration rapide', score: 0.3, words: [] },
  ],
};
const labels: Record<string, string> = { D1106: 'Vente en alimentation' };
const taught = (words: string, occupationCode: string): Example => ({ words, occupationCode });
const answer = (text: string, examples: Example[]) =>
  withExamples(index, examples, (code) => labels[code]).find(text, { description: '' });

describe('occupations with what advisers taught', () => {
  it.each<[string, string, Example[], string]>([
    ['one example is not enough', 'Cantinier', [taught('Cantinier', 'G1603')], 'G1605'],
    ['two that agree lead', 'Cantinier', [taught('Cantinier', 'G1603'), taught('cantinière (H/F)', 'G1603')], 'G1603'],
    [
      'one typing slip changes nothing',
      'Cantinnier',
      [taught('Cantinier', 'G1603'), taught('Cantinier', 'G1603')],
      'G1603',
    ],
    [
      'two that do not agree leave the index alone',
      'Cantinier',
      [taught('Cantinier', 'G1603'), taught('Cantinier', 'G1602')],
      'G1605',
    ],
    [
      'two against one lead',
      'Cantinier',
      [taught('Cantinier', 'G1603'), taught('Cantinier', 'G1603'), taught('Cantinier', 'G1602')],
      'G1603',
    ],
    ['about something else', 'Maçon', [taught('Cantinier', 'G1603'), taught('Cantinier', 'G1603')], 'G1605'],
    [
      'an occupation the index did not think of',
      'Aide boutique',
      [taught('Aide boutique', 'D1106'), taught('Aide en boutique', 'D1106')],
      'D1106',
    ],
    ['an occupation nobody knows', 'Aide', [taught('Aide', 'Z9999'), taught('Aide', 'Z9999')], 'G1605'],
  ])('%s', (_, text, examples, first) => {
    expect(answer(text, examples)[0]?.code).toBe(first);
  });

  it('lets similar titles weigh a little only', () => {
    const examples = [taught('Aide de cuisine collective', 'G1602'), taught('Aide cuisine scolaire', 'G1602')];
    expect(
      answer('Aide cuisine collective scolaire du midi', examples).map(({ code, score }) => [code, score]),
    ).toEqual([
      ['G1602', 0.65],
      ['G1605', 0.62],
      ['G1603', 0.3],
    ]);
  });

  it('never loses an answer, repeats one, or is surer than a suggestion may be', () => {
    const words = fc.constantFrom('Cantinier', 'Aide cuisine', 'Plongeur', 'aide-cuisine collective', '', '(H/F)');
    const codes = fc.constantFrom('G1605', 'G1602', 'G1603', 'D1106');
    fc.assert(
      fc.property(words, fc.array(fc.record({ words, occupationCode: codes })), (text, examples) => {
        const found = answer(text, examples).map(({ code }) => code);
        expect(new Set(found).size).toBe(found.length);
        expect(found).toEqual(expect.arrayContaining(['G1605', 'G1602', 'G1603']));
        expect(answer(text, examples).every(({ score }) => score <= 0.9)).toBe(true);
        const scores = answer(text, examples).map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
      }),
    );
  });
});
