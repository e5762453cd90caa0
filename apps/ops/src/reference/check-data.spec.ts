import type { LexiconEntry } from '#reference';
import { contradictions } from './check-data.js';

const official = {
  fiches: [
    { code: 'G1602', parentCode: 'G1602', label: 'Commis / Commise de cuisine' },
    { code: 'G1605', parentCode: 'G1605', label: 'Plongeur officier / Plongeuse officière de cuisine' },
    { code: 'G1608', parentCode: 'G1605', label: 'Ecailler / Ecaillère' },
  ],
  appellations: [
    { ogr: 1, label: 'Commis / Commise de cuisine', fiche: 'G1602', parentCode: 'G1602', principal: true },
    { ogr: 2, label: 'Aide de cuisine', fiche: 'G1602', parentCode: 'G1605', principal: false },
    { ogr: 3, label: 'Ecailler / Ecaillère de restaurant', fiche: 'G1608', parentCode: 'G1605', principal: false },
  ],
};
const sound: LexiconEntry = {
  code: 'G1605',
  label: 'Plongeur officier / Plongeuse officière de cuisine',
  names: ['plonge', 'écaillère de restaurant', 'aide de cuisine'],
  tasks: [],
  skills: [],
  near: ['G1602'],
  cues: [],
};

describe('contradictions', () => {
  it('finds none in an entry that follows the official list', () => {
    expect(contradictions([sound], official)).toEqual([]);
  });

  it('lets a name follow its own parent or the parent of its fiche', () => {
    const cook = {
      ...sound,
      code: 'G1602',
      label: 'Commis / Commise de cuisine',
      names: ['aide de cuisine'],
      near: [],
    };
    expect(contradictions([cook], official)).toEqual([]);
  });

  it.each<[string, Partial<LexiconEntry>, string]>([
    ['an unknown code', { code: 'G1699', names: ['plonge'] }, 'G1699 : code inconnu de la liste officielle.'],
    [
      'the code of a fiche below the parents',
      { code: 'G1608', names: [] },
      'G1608 : code inconnu de la liste officielle.',
    ],
    [
      'another label',
      { label: 'Plongeur' },
      'G1605 : le libellé officiel est « Plongeur officier / Plongeuse officière de cuisine », pas « Plongeur ».',
    ],
    ['an unknown neighbour', { near: ['G1608'] }, 'G1605 : métier proche inconnu, G1608.'],
    [
      'a name of another occupation, in either gender',
      { names: ['commise de cuisine'] },
      'G1605 : « commise de cuisine » est une appellation officielle de G1602.',
    ],
  ])('reports %s', (_, change, problem) => {
    expect(contradictions([{ ...sound, ...change }], official)).toEqual([problem]);
  });
});
