import type { Unlawful } from '../../api/types.js';
import { byWording } from './severity.js';

const finding = (ground: Unlawful['ground'], start: number, end: number, severity: Unlawful['severity'] = 'block') =>
  ({ ground, severity, start, end, excerpt: '', article: '', rewording: '' }) satisfies Unlawful;
const grounds = (found: Unlawful[]) => byWording(found).map((group) => group.map(({ ground }) => ground));

describe('findings by wording', () => {
  it.each<[string, Unlawful[], string[][]]>([
    ['one inside another is one mistake', [finding('age', 0, 17), finding('sex', 0, 23)], [['sex', 'age']]],
    ['apart they are two', [finding('age', 0, 17), finding('sex', 30, 40)], [['age'], ['sex']]],
    [
      'what must change comes first, whatever stands around it',
      [finding('age', 0, 40, 'warn'), finding('sex', 5, 10)],
      [['sex'], ['age']],
    ],
    ['nothing found, nothing said', [], []],
  ])('%s', (_, found, expected) => {
    expect(grounds(found)).toEqual(expected);
  });
});
