import { wordOf } from './occupation-words.js';
import { TitleIndex } from './title-index.js';

describe('TitleIndex reads a title', () => {
  const known = wordOf('carrière').stem;
  const read = (title: string, isWord?: (word: { stem: string }) => boolean): string[] =>
    new TitleIndex(['garde barrière'], new Set(), isWord).read(title).map(({ neutral }) => neutral);

  it('correcting a word one letter away from a known one', () => {
    expect(read('carrière')).toEqual(['barrier']);
  });

  it('leaving a word that is one elsewhere as it stands', () => {
    expect(read('carrière', ({ stem }) => stem === known)).toEqual(['carrier']);
  });
});
