import { textWords } from './occupation-words.js';
import { TextLikelihood } from './text-likelihood.js';

const texts = [
  ['laver la vaisselle', 'ranger la cuisine', 'casseroles'],
  ['éplucher les légumes', 'ranger la cuisine', 'cuissons'],
  ['tondre la pelouse', 'tailler les haies'],
].map((passages) => passages.map((text) => ({ text, times: 1 })));

describe('TextLikelihood', () => {
  const likelihood = new TextLikelihood(texts);
  const scores = (text: string): number[] => [...likelihood.scores(textWords(text))!];

  it('prefers who says the words, and the telling word to the shared one', () => {
    const [dishes, cook, garden] = scores('vaisselle en cuisine');
    expect(dishes).toBeGreaterThan(cook!);
    expect(cook).toBeGreaterThan(garden!);
  });

  it('is not moved by words nobody says', () => {
    expect(scores('tondre, dynamique et motivé')).toEqual(scores('tondre'));
  });

  it('says nothing of a text of which no word is known', () => {
    expect(likelihood.scores(textWords('xyzzy'))).toBeNull();
  });
});
