import { type Found, isDenied, phraseFinder } from './phrases.js';
import { plainWords } from './plain-words.js';
import { wordsOfDanger } from './words-of-danger.js';
import { wordsOfTrouble } from './words-of-trouble.js';
import type { WorryingWord } from './worrying-word.js';

/** Everything a sentence may carry that no box says. */
export const worryingWords: readonly WorryingWord[] = [...wordsOfDanger, ...wordsOfTrouble];

const finders = worryingWords.map((word) => ({
  word,
  find: phraseFinder(word.phrases),
  except: phraseFinder(word.except ?? []),
}));

const overlap = (one: Found, other: Found): boolean => one.from < other.to && other.from < one.to;

/**
 * The worrying things said in a free sentence, each once. A denied word is no alarm; when in doubt it is one, since the
 * adviser reads the sentence anyway.
 */
export function wordsThatWorry(text: string): WorryingWord[] {
  const words = plainWords(text);
  const found = finders
    .flatMap(({ word, find, except }) => {
      const harmless = except(words);
      return find(words)
        .filter((match) => !harmless.some((other) => overlap(match, other)))
        .map((match) => ({ word, match }));
    })
    .sort((a, b) => a.match.from - b.match.from);
  const denied: Found[] = [];
  const said = new Set<WorryingWord>();
  for (const { word, match } of found) {
    if (isDenied(words, match, denied)) denied.push(match);
    else said.add(word);
  }
  return worryingWords.filter((word) => said.has(word));
}
