import { LEXICON, nearOccupations, type RomeData } from '#reference';
import { agreement, escoJudgement, familyJudgement, readMarks } from './near-judgements.js';
import { NEAR_MARKS } from './near-marks.cases.js';

const worth = (judgement: ReadonlyMap<string, ReadonlyMap<string, number>>) =>
  Object.fromEntries([...judgement].map(([code, others]) => [code, Object.fromEntries(others)]));

it('reads marks', () => {
  expect(worth(readMarks('\nG1605: 3 G1602 K2204; 1 G1803\n'))).toEqual({ G1605: { G1602: 3, K2204: 3, G1803: 1 } });
});

it('takes codes for near that stand for the same occupation of ESCO', () => {
  const appellations = [
    { ogr: 1, parentCode: 'G1605' },
    { ogr: 2, parentCode: 'G1602' },
    { ogr: 3, parentCode: 'G1602' },
  ].map((title) => ({ ...title, label: '', fiche: '', principal: false }));
  const csv = [
    'Mapping project version,V1',
    '',
    'classification 1 ID,classification 1 prefered label,classification 2 ID,classification 2 prefered label,mapping relation',
    'o,aide de cuisine,1,Plongeur,skos:broadMatch',
    'o,aide de cuisine,2,Commis,skos:exactMatch',
    'p,chef,3,Chef,skos:exactMatch',
  ].join('\n');
  expect(worth(escoJudgement(csv, { appellations } as unknown as RomeData))).toEqual({
    G1605: { G1602: 0.5 },
    G1602: { G1605: 0.5 },
  });
});

it('takes codes for near that the Dares puts in one family, less in one group of families', () => {
  const table = '"G1605","G1602"   =\t"S1Z40"\n"G1601"  =  "S1Z80"\n"A1101"="A0Z43"\n"A1201"="ZZZZZ"';
  expect(worth(familyJudgement(table))).toEqual({
    G1605: { G1602: 2, G1601: 1 },
    G1602: { G1605: 2, G1601: 1 },
    G1601: { G1605: 1, G1602: 1 },
  });
});

it('marks name real codes, never the code itself', () => {
  const codes = new Set(LEXICON.map(({ code }) => code));
  expect(NEAR_MARKS.size).toBe(40);
  for (const [code, others] of NEAR_MARKS) {
    expect([code, ...others.keys()].filter((named) => !codes.has(named))).toEqual([]);
    expect(others.has(code)).toBe(false);
  }
});

it('near occupations of the lexicon alone agree with the marks', () => {
  const score = agreement(NEAR_MARKS, (code) => nearOccupations(code, { lexicon: LEXICON }, 10));
  expect(score).toBeGreaterThan(0.8);
});
