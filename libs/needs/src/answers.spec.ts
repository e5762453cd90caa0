import type { NeedAnalysis, OccupationFinder } from './analysis/index.js';
import { analyseNeed } from './analysis/index.js';
import { type NeedAnswers, questionsLeft, withOccupation } from './answers.js';

const finder: OccupationFinder = {
  find: () => [
    { code: 'G1605', label: 'Plonge', score: 0.5, words: ['plonge'] },
    { code: 'G1602', label: 'Cuisine', score: 0.4, words: ['cuisine'] },
  ],
  skills: (code) => (code === 'G1602' ? [{ label: 'Préparer les entrées' }] : []),
};
const analyse = (occupations: OccupationFinder): NeedAnalysis =>
  analyseNeed(
    { text: 'Cherche aide pour préparer les entrées et la plonge', on: '2026-12-01' },
    { occupations, communes: { search: () => [], byCode: () => undefined } },
  );

describe('what was answered', () => {
  it.each<[string, NeedAnswers, boolean]>([
    ['occupation', { occupationCode: 'G1605' }, true],
    ['contract', { contractType: 'cdd' }, true],
    ['weeklyHours', { weeklyHours: 35 }, true],
    ['licences', { licences: [] }, true],
    ['licences', { licences: null }, false],
    ['schedule', { schedule: { days: ['mon'], from: '08:00' } }, true],
    ['schedule', { schedule: { days: ['mon'] } }, false],
    ['pay', { grossMonthlyCents: 190_000 }, true],
    ['experience', { contractType: 'cdi' }, false],
  ])('about %s, %j: asked no more is %s', (about, answers, gone) => {
    const analysis = { ...analyse(finder), questions: [{ about, text: '?' }] };
    expect(questionsLeft(analysis, answers)).toHaveLength(gone ? 0 : 1);
  });

  it('puts the chosen occupation first, with its skills, the others after it', () => {
    const { occupation, alternatives, skills } = analyse(withOccupation(finder, { code: 'G1602', label: 'Cuisine' }));
    expect(occupation).toMatchObject({ code: 'G1602', confidence: 1 });
    expect(alternatives.map(({ code }) => code)).toEqual(['G1605']);
    expect(skills).toContainEqual({ label: 'Préparer les entrées', source: 'rome' });
  });

  it('takes an occupation the text does not name', () => {
    const { occupation, alternatives } = analyse(withOccupation(finder, { code: 'D1106', label: 'Vente' }));
    expect(occupation).toMatchObject({ code: 'D1106', label: 'Vente' });
    expect(alternatives).toHaveLength(2);
  });
});
