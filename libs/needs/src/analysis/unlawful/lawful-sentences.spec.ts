import { readFileSync } from 'node:fs';
import { findUnlawful } from './index.js';

/** Lawful sentences that use the words of unlawful ones, or look as if they did. */
const lawful = readFileSync(new URL('./sentences/lawful.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1);

describe('lawful sentences are left alone', () => {
  it.each(lawful)('%s', (text) => {
    expect(findUnlawful(text).map(({ ground, excerpt }) => `${ground}: ${excerpt}`)).toEqual([]);
  });
});
