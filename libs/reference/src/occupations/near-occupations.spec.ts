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
    const near = codes(nearOccupations('A1101', { lexicon }));
    expect(near.toSorted()).toEqual(['A1102', 'A1201', 'B1101', 'C1101', 'D1101', 'E1101']);
    expect(near.indexOf('B1101')).toBeLessThan(near.indexOf('C1101'));
    expect(near.indexOf('A1102')).toBeLessThan(near.indexOf('A1201'));
  });

  it('are found from the other side too, and so is who is named beside', () => {
    expect(codes(nearOccupations('B1101', { lexicon }))).toEqual(['A1101', 'C1101']);
  });
});

describe('near occupations by ROME', () => {
  it('follow its mobility in both directions between all fiches of the codes, then skills in common', () => {
    const near = nearOccupations('A1', { lexicon, rome });
    expect(codes(near).toSorted()).toEqual(['B1', 'C1', 'D1', 'E1', 'F1']);
    expect(codes(nearOccupations('C1', { lexicon, rome }))).toContain('A1');
  });

  it('keep company with those one comes from or goes to from the same places', () => {
    expect(codes(nearOccupations('C1', { lexicon, rome })).toSorted()).toEqual(['A1', 'B1', 'D1']);
  });

  it('follow the lexicon too', () => {
    const ways = [entry('E1', { near: ['F1'] })];
    expect(codes(nearOccupations('E1', { lexicon: ways, rome }))[0]).toBe('F1');
    expect(codes(nearOccupations('E1', { lexicon, rome }))).not.toContain('F1');
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
  it('are the edges of ROME, less on the way back', () => {
    expect(nearFiches('A2', { lexicon, rome })).toEqual([
      { fiche: 'B2', code: 'B1', weight: 0.95 },
      { fiche: 'A1', code: 'A1', weight: 0.7 },
      { fiche: 'D1', code: 'D1', weight: 0.7 },
    ]);
  });

  it('put the first five before every other, from whichever side they are written', () => {
    const from = (position: number) => ({ from: 'A1', to: `T${position}`, position });
    const mobility = [...[1, 2, 3, 4, 5, 6, 7, 30].map(from), { from: 'S1', to: 'A1', position: 5 }];
    const fiches = ['A1', 'S1', ...mobility.map(({ to }) => to)].map((code) => fiche(code, code));
    const near = nearFiches('A1', { lexicon, rome: { ...rome, fiches, mobility } }).map((other) => other.fiche);
    expect(near).toEqual(['T1', 'T2', 'T3', 'T4', 'T5', 'S1', 'T6', 'T7', 'T30']);
  });

  it('are unknown without ROME', () => {
    expect(nearFiches('A2', { lexicon })).toEqual([]);
  });
});
