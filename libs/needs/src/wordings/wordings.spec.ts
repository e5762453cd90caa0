import { compareWordings, type Wording } from './wordings.js';

const wording = (excerpt: string, changes: Partial<Wording> = {}): Wording => ({
  ground: 'age',
  severity: 'block',
  excerpt,
  article: 'L1132-1',
  ...changes,
});

describe('wordings from one reading to the next', () => {
  it.each<[string, Wording[], Wording[], string[], string[]]>([
    ['a first one', [], [wording('moins de 30 ans')], ['moins de 30 ans'], []],
    ['the same, written otherwise', [wording('Moins de 30  ans')], [wording('moins de 30 ans')], [], []],
    ['one that is gone', [wording('moins de 30 ans')], [], [], ['moins de 30 ans']],
    ['another in its place', [wording('moins de 30 ans')], [wording('jeune')], ['jeune'], ['moins de 30 ans']],
    [
      'the same words on another ground',
      [wording('jeune')],
      [wording('jeune', { ground: 'sex' })],
      ['jeune'],
      ['jeune'],
    ],
    ['what only informs', [], [wording('serveur', { severity: 'inform' })], [], []],
    ['twice the same in one text', [], [wording('jeune'), wording('jeune')], ['jeune'], []],
  ])('%s', (_, known, found, added, gone) => {
    const compared = compareWordings(known, found);
    expect(compared.added.map(({ excerpt }) => excerpt)).toEqual(added);
    expect(compared.gone.map(({ excerpt }) => excerpt)).toEqual(gone);
  });
});
