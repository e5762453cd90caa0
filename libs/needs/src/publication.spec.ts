import type { NeedAnalysis } from './analysis/index.js';
import { openingObstacles, submissionObstacles, type PublishableNeed } from './publication.js';

const finding = (severity: 'block' | 'warn' | 'inform'): NeedAnalysis => ({
  occupation: null,
  alternatives: [],
  posts: 1,
  others: [],
  contract: null,
  weeklyHours: null,
  schedule: null,
  licences: [],
  driving: null,
  certificates: [],
  skills: [],
  experience: null,
  level: null,
  conditions: [],
  place: null,
  startsOn: null,
  pay: null,
  findings: [],
  unlawful: [
    {
      ground: 'age',
      severity,
      excerpt: 'moins de 30 ans',
      start: 0,
      end: 15,
      article: 'L1132-1',
      rewording: 'Débutant accepté.',
    },
  ],
  questions: [],
});
const need = (changes: Partial<PublishableNeed>): PublishableNeed => ({
  title: 'Plongeur',
  description: 'plonge le midi',
  occupationCode: 'G1605',
  structureId: 'a structure',
  analysis: null,
  ...changes,
});

describe('what keeps a need from the next step', () => {
  it.each<[string, Partial<PublishableNeed>, string[], string[]]>([
    ['nothing', {}, [], []],
    ['no word at all', { title: ' ', description: ' ' }, ['empty'], []],
    ['a title alone is enough', { description: '' }, [], []],
    ['a wording that blocks', { analysis: finding('block') }, ['unlawful_age'], ['unlawful_age']],
    ['a wording that only warns', { analysis: finding('warn') }, [], []],
    ['no occupation chosen', { occupationCode: null }, [], ['no_occupation']],
    ['a commune nobody serves', { structureId: null }, [], ['no_structure']],
  ])('%s', (_, changes, submission, opening) => {
    expect(submissionObstacles(need(changes)).map(({ code }) => code)).toEqual(submission);
    expect(openingObstacles(need(changes)).map(({ code }) => code)).toEqual(opening);
  });
});
