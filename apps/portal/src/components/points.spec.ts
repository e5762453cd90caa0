import { pointsInWords } from './points.js';

const reason = (criterion: string, points: number) => ({ criterion, points, sentence: '' });

describe('the points of a ranking on one line', () => {
  it.each([
    ['adds up a criterion that speaks twice', [reason('distance', 4), reason('distance', 1.5)], 'Trajet\u00a0+5,5'],
    [
      'keeps the order of the reasons and leaves out what gives nothing',
      [reason('occupation', 46), reason('skills', 0), reason('equity', 4)],
      'Métier\u00a0+46, Équité\u00a0+4',
    ],
    ['shows what takes points away', [reason('schedule', -3)], 'Horaires\u00a0-3'],
    ['is empty without reasons', [], ''],
  ])('%s', (_, reasons, expected) => {
    expect(pointsInWords(reasons)).toBe(expected);
  });
});
