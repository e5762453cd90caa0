import { titleWords, TitleModel } from '#reference';
import { trainTitles } from './title-training.js';

const named = [
  ...['boulanger', 'ouvrier boulanger', 'aide boulanger'].map((name) => ({ name, code: 'D1102' })),
  ...['plombier', 'ouvrier plombier', 'aide plombier'].map((name) => ({ name, code: 'F1603' })),
  ...['coiffeur', 'ouvrier coiffeur', 'aide coiffeur'].map((name) => ({ name, code: 'D1202' })),
];

const codes = ['D1102', 'D1202', 'F1603'];

describe('trainTitles', () => {
  const model = new TitleModel(trainTitles(named, codes));

  it('learns which word tells the occupation, and that « ouvrier » tells none', () => {
    const clues = model.clues(titleWords('ouvrier boulanger'));
    const [baker, , plumber] = model.scores(clues)!;
    expect(baker).toBeGreaterThan(plumber!);
    const shares = model.shares(clues, 'D1102');
    expect(shares.get('boulanger')).toBeGreaterThan(Math.abs(shares.get('ouvrier') ?? 0) * 3);
  });

  it('gives the same numbers each time', () => {
    expect(trainTitles(named, codes)).toEqual(trainTitles(named, codes));
  });
});
