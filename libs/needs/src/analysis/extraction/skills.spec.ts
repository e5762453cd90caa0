import { findTasks, matchSkills } from './skills.js';
import { read } from '../text.js';

const labels = (text: string) => findTasks(read(text)).map(({ value }) => value.label);

it.each([
  ['cherche qqn sérieux pour la plonge et aider en cuisine', ['la plonge', 'aider en cuisine', 'sérieux']],
  ['Missions :\n- Assurer la mise en rayon\n- Tenir la caisse', ['Assurer la mise en rayon', 'Tenir la caisse']],
  ['pour janvier, pour notre restaurant', []],
])('%s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

it('matches the skills of the occupation that the text names', () => {
  const skills = [
    { code: 1, label: 'Nettoyer la vaisselle' },
    { code: 2, label: 'Réaliser un inventaire' },
  ];
  expect(matchSkills('vous devrez nettoyer toute la vaisselle', skills)).toEqual([
    { code: '1', label: 'Nettoyer la vaisselle', source: 'rome' },
  ]);
});
