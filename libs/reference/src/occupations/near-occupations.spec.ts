import { nearOccupations } from './near-occupations.js';
import type { RomeData } from './rome.js';

const lexicon = [{ code: 'A', label: 'A', names: [], tasks: [], skills: [], near: ['B', 'C', 'D'], cues: [] }];
const fiche = (code: string, parentCode: string) => ({ code, parentCode, label: code });
const rome: RomeData = {
  fiches: [fiche('A', 'A'), fiche('A2', 'A'), fiche('B', 'B'), fiche('B2', 'B'), fiche('C', 'C'), fiche('D', 'D')],
  appellations: [],
  skills: [],
  ficheSkills: [],
  mobility: [
    { from: 'A', to: 'A2', position: 1 },
    { from: 'A', to: 'B', position: 4 },
    { from: 'A2', to: 'B2', position: 2 },
    { from: 'A', to: 'C', position: 1 },
    { from: 'D', to: 'A2', position: 1 },
  ],
};

describe('nearOccupations', () => {
  it('follows the lexicon when ROME was not imported', () => {
    const near = nearOccupations('A', { lexicon });
    expect(near.map(({ code }) => code)).toEqual(['B', 'C', 'D']);
    expect(near.map(({ weight }) => weight)).toEqual([1, 0.75, 0.5]);
  });

  it('follows the mobility of ROME both ways between all fiches of the codes, the best of several edges', () => {
    const near = nearOccupations('A', { lexicon, rome });
    expect(near.map(({ code }) => code)).toEqual(['C', 'B', 'D']);
    expect(near[1]?.weight).toBeCloseTo(1 / 1.2);
    expect(near[2]?.weight).toBeCloseTo(0.8);
    expect(nearOccupations('C', { lexicon, rome })).toEqual([{ code: 'A', weight: 0.8 }]);
  });

  it('knows none for an unknown code', () => {
    expect(nearOccupations('Z', { lexicon })).toEqual([]);
    expect(nearOccupations('Z', { lexicon, rome })).toEqual([]);
  });
});
