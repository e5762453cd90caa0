import { readFileSync } from 'node:fs';
import { grounds, type Ground } from '../types.js';
import { findUnlawful } from './index.js';

/**
 * Sentences as employers write them, one a line, under the ground that must be found ("# age", or "# age block" where
 * the severity matters) or "# lawful". Each set
 * was written before the rules of its time were run on it; a new way of writing goes into a new set, never into a rule
 * alone. The second reading has learnt from these very sets: what it does with a sentence never seen is told by the first
 * run of a new set (see docs/decisions/0011-occupations-by-learnt-evidence.md).
 */
const sets = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

/** Shares, 0 to 1. */
const RECALL = 0.97;
const RECALL_OF_A_GROUND = 0.66;
const FALSE_ALARMS = 0.03;
/** What is found by likeness alone warns, where a rule would block. */
const SOFTER = 0.33;

function sentencesOf(set: string): [heading: string, sentence: string, severities: string[]][] {
  const sentences: [string, string, string[]][] = [];
  let heading = '';
  let severities: string[] = [];
  for (const line of readFileSync(new URL(`./sentences/${set}.txt`, import.meta.url), 'utf8').split('\n')) {
    if (line.startsWith('# ')) [heading = '', ...severities] = line.slice(2).split(' ');
    else if (line.trim()) sentences.push([heading, line, severities]);
  }
  return sentences;
}

/** An `inform` completes or explains: it is neither a find nor a false alarm. */
const flaggedIn = (sentence: string): Ground[] =>
  findUnlawful(sentence)
    .filter(({ severity }) => severity !== 'inform')
    .map(({ ground }) => ground);

describe.each(sets)('the %s set of sentences', (set) => {
  const sentences = sentencesOf(set);
  const unlawful = sentences.filter(([heading]) => heading !== 'lawful');
  const missed = unlawful.filter(([ground, sentence]) => !flaggedIn(sentence).includes(ground as Ground));
  const lawful = sentences.filter(([heading]) => heading === 'lawful');
  const alarms = lawful.filter(([, sentence]) => flaggedIn(sentence).length > 0);

  it('covers every ground, and as much that is lawful', () => {
    expect(new Set(unlawful.map(([ground]) => ground))).toEqual(new Set(grounds));
    expect(lawful.length).toBeGreaterThanOrEqual(60);
  });

  it(`finds at least ${RECALL * 100} % of what is unlawful`, () => {
    if (missed.length > (1 - RECALL) * unlawful.length) expect(missed).toEqual([]);
  });

  it.each(grounds)(`finds at least ${RECALL_OF_A_GROUND * 100} %% of %s`, (ground) => {
    const of = ([heading]: [string, ...unknown[]]) => heading === ground;
    const share = 1 - missed.filter(of).length / unlawful.filter(of).length;
    expect(share).toBeGreaterThanOrEqual(RECALL_OF_A_GROUND);
  });

  it('is as severe as expected, or leaves the last word to a person', () => {
    const softer = unlawful.filter(
      ([ground, sentence, severities]) =>
        severities.length > 0 &&
        !findUnlawful(sentence).some((one) => one.ground === ground && severities.includes(one.severity)),
    );
    if (softer.length > SOFTER * unlawful.length) expect(softer).toEqual([]);
  });

  it('finds as much in the middle of an offer that says (H/F)', () => {
    const offer = (sentence: string) =>
      `Restaurant à Flers cherche un commis (H/F) en CDI. ${sentence}. Salaire au SMIC.`;
    const explicit = unlawful.filter(([ground]) => ground !== 'sex');
    const lost = explicit.filter(([ground, sentence]) => !flaggedIn(offer(sentence)).includes(ground as Ground));
    if (lost.length > (1 - RECALL) * explicit.length) expect(lost).toEqual([]);
  });

  it(`flags at most ${FALSE_ALARMS * 100} % of what is lawful`, () => {
    if (alarms.length > FALSE_ALARMS * lawful.length) expect(alarms).toEqual([]);
  });
});
