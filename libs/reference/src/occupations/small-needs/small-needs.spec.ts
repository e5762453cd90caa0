import { readFileSync } from 'node:fs';
import { LEXICON } from '../lexicon/index.js';
import { buildOccupationIndex } from '../occupation-index.js';

/**
 * Needs as small employers write them, one a line: code, title (may be empty), text. Each set was written, and its codes
 * chosen, before the search was run on it. First runs, first answer and first three: 90.0 and 98.7 % with the official
 * files (90.7 and 98.7 % with the lexicon alone), then, once causes were mended, 93.8 and 98.5 % (95.4 and 100 %).
 */
const sets: [name: string, first: number, firstThree: number][] = [
  ['first', 0.9, 0.97],
  ['second', 0.92, 0.97],
];

const index = buildOccupationIndex({ lexicon: LEXICON });

it.each(sets)(
  'the %s set: the right job comes first in %f of the needs, among three in %f',
  (set, first, firstThree) => {
    const needs = readFileSync(new URL(`./${set}.txt`, import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split('|').map((part) => part.trim()) as [code: string, title: string, text: string]);
    const missed = (among: number) =>
      needs.filter(([code, title, description]) =>
        index.find(title, { description, limit: among }).every((match) => match.code !== code),
      );
    if (missed(1).length > (1 - first) * needs.length) expect(missed(1)).toEqual([]);
    if (missed(3).length > (1 - firstThree) * needs.length) expect(missed(3)).toEqual([]);
  },
);
