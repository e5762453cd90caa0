import { LEXICON } from './lexicon/index.js';
import { versionOf } from './occupation-version.js';
import type { RomeData } from './rome.js';

const rome: RomeData = {
  fiches: [
    { code: 'G1605', parentCode: 'G1605', label: 'Plongeur' },
    { code: 'G1602', parentCode: 'G1602', label: 'Commis' },
  ],
  appellations: [{ ogr: 1, label: 'Plongeur', fiche: 'G1605', parentCode: 'G1605', principal: true }],
  skills: [{ code: 7, label: 'Laver' }],
  ficheSkills: [{ fiche: 'G1605', skill: 7, core: true }],
  mobility: [{ from: 'G1605', to: 'G1602', position: 1 }],
};
const known = versionOf({ lexicon: LEXICON, rome });

it('says whether the official files are among it', () => {
  expect(known).toMatch(/^rome-[\da-f]{8}$/);
  expect(versionOf({ lexicon: LEXICON, rome: null })).toMatch(/^lexique-[\da-f]{8}$/);
});

it('is the same in whatever order rows and their columns come', () => {
  const { mobility } = rome;
  const turned = mobility.map(({ from, to, position }) => ({ position, to, from }));
  expect(
    versionOf({ lexicon: LEXICON.toReversed(), rome: { ...rome, fiches: rome.fiches.toReversed(), mobility: turned } }),
  ).toBe(known);
});

it.each<[string, Partial<RomeData>]>([
  ['a word', { skills: [{ code: 7, label: 'Rincer' }] }],
  ['a way', { mobility: [{ from: 'G1605', to: 'G1602', position: 2 }] }],
  ['a skill of the heart', { ficheSkills: [{ fiche: 'G1605', skill: 7, core: false }] }],
  ['an appellation less', { appellations: [] }],
])('changes with %s', (_, change) => {
  expect(versionOf({ lexicon: LEXICON, rome: { ...rome, ...change } })).not.toBe(known);
});

it('changes with the lexicon', () => {
  expect(versionOf({ lexicon: LEXICON.slice(1), rome })).not.toBe(known);
});
