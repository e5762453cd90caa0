import type { RomeData } from './rome.js';
import { skillsOf } from './skills.js';

const lexicon = [
  { code: 'A', label: 'A', names: [], tasks: [], skills: ['tri', 'port de charges'], near: [], cues: [] },
];
const rome: RomeData = {
  fiches: [
    { code: 'A', parentCode: 'A', label: 'A' },
    { code: 'A2', parentCode: 'A', label: 'A2' },
    { code: 'B', parentCode: 'B', label: 'B' },
  ],
  appellations: [],
  skills: [1, 2, 3, 4].map((code) => ({ code, label: `skill ${code}` })),
  ficheSkills: [
    { fiche: 'A', skill: 1, core: false },
    { fiche: 'A', skill: 2, core: true },
    { fiche: 'A', skill: 3, core: true },
    { fiche: 'A2', skill: 3, core: false },
    { fiche: 'B', skill: 4, core: true },
  ],
  mobility: [],
};

describe('skillsOf', () => {
  it('offers the words of the lexicon when ROME was not imported', () => {
    expect(skillsOf('A', { lexicon })).toEqual([{ label: 'tri' }, { label: 'port de charges' }]);
  });

  it('offers the skills of all fiches of the code, shared and core ones first', () => {
    expect(skillsOf('A', { lexicon, rome }).map(({ code }) => code)).toEqual([3, 2, 1]);
    expect(skillsOf('A', { lexicon, rome }, 1)).toEqual([{ code: 3, label: 'skill 3' }]);
  });

  it('falls back on the lexicon for a code the official files do not hold', () => {
    expect(skillsOf('A', { lexicon, rome: { ...rome, ficheSkills: [] } })).toHaveLength(2);
    expect(skillsOf('Z', { lexicon, rome })).toEqual([]);
  });
});
