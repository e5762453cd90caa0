import type { LexiconEntry } from './lexicon/index.js';
import { nearFiches, nearOccupations } from './near-occupations.js';
import type { RomeData } from './rome.js';

const entry = (code: string, entry: Partial<LexiconEntry>): LexiconEntry => ({
  ...{ code, label: code, names: [], tasks: [], skills: [], near: [], cues: [] },
  ...entry,
});
const lexicon = [
  entry('A1101', { names: ['soigneur de vaches'], near: ['B1101', 'C1101'], skills: ['traire'] }),
  entry('B1101', {}),
  entry('C1101', {}),
  entry('D1101', { skills: ['traire'] }),
  entry('E1101', { names: ['gardien de vaches'] }),
  entry('A1102', {}),
  entry('A1201', {}),
  entry('F1101', {}),
];
const codes = (near: readonly { code: string }[]): string[] => near.map(({ code }) => code);

const fiche = (code: string, parentCode: string) => ({ code, parentCode, label: code });
const rome: RomeData = {
  fiches: ['A1', 'A2', 'B1', 'B2', 'C1', 'D1', 'E1', 'F1'].map((code) => fiche(code, `${code[0]}1`)),
  appellations: [],
  skills: [1, 2].map((code) => ({ code, label: String(code) })),
  ficheSkills: [
    { fiche: 'A1', skill: 1, core: false },
    { fiche: 'E1', skill: 1, core: false },
    { fiche: 'A2', skill: 2, core: true },
    { fiche: 'F1', skill: 2, core: false },
  ],
  mobility: [
    { from: 'A1', to: 'A2', position: 1 },
    { from: 'A1', to: 'B1', position: 4 },
    { from: 'A2', to: 'B2', position: 2 },
    { from: 'A1', to: 'C1', position: 1 },
    { from: 'D1', to: 'A2', position: 1 },
  ],
};

describe('near occupations by the lexicon', () => {
  it('are those it names, its domain, those with the same words', () => {
    expect(codes(nearOccupations('A1101', { lexicon }))).toEqual([
      'D1101',
      'B1101',
      'C1101',
      'E1101',
      'A1102',
      'A1201',
    ]);
  });

  it('are found from the other side too', () => {
    expect(codes(nearOccupations('B1101', { lexicon }))).toEqual(['A1101']);
  });
});

describe('near occupations by ROME', () => {
  it('follow its mobility in both directions between all fiches of the codes, then skills in common', () => {
    const near = nearOccupations('A1', { lexicon, rome });
    expect(codes(near).toSorted()).toEqual(['B1', 'C1', 'D1', 'E1', 'F1']);
    expect(codes(nearOccupations('C1', { lexicon, rome }))).toEqual(['A1']);
  });

  it('weigh core skills more', () => {
    const weights = new Map(nearOccupations('A1', { lexicon, rome }).map(({ code, weight }) => [code, weight]));
    expect(weights.get('F1')).toBeGreaterThan(weights.get('E1')!);
  });

  it('begin at 1 and go down', () => {
    const weights = nearOccupations('A1', { lexicon, rome }).map(({ weight }) => weight);
    expect(weights[0]).toBe(1);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  });

  it('are as few as asked, and none for an unknown code', () => {
    expect(nearOccupations('A1', { lexicon, rome }, 2)).toHaveLength(2);
    expect(nearOccupations('Z9', { lexicon, rome })).toEqual([]);
    expect(nearOccupations('Z9', { lexicon })).toEqual([]);
  });
});

describe('near fiches', () => {
  it('are the edges of ROME, half on the way back', () => {
    expect(nearFiches('A2', { lexicon, rome })).toEqual([
      { fiche: 'B2', code: 'B1', weight: 1 / 1.2 },
      { fiche: 'A1', code: 'A1', weight: 0.5 },
      { fiche: 'D1', code: 'D1', weight: 0.5 },
    ]);
  });

  it('are unknown without ROME', () => {
    expect(nearFiches('A2', { lexicon })).toEqual([]);
  });
});
