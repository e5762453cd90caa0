import { TitleModel, unpackTitles } from '#reference';
import { excerpt, sliceOf, type Reading, type Span } from '../text.js';
import { grounds, type ContractType, type Ground, type UnlawfulFinding } from '../types.js';
import { lawOf } from './law.js';
import { learnedWordings } from './learned-wordings.js';
import { mentionsIn, opensToAll, passageOf } from './rule.js';

/** What `npm run ops -- needs:learn-wordings` wrote: which words stand in unlawful sentences, and of which ground. */
export const UNLAWFUL = 'unlawful';
export const LAWFUL = 'lawful';

/**
 * Natural logarithm of odds, set on offers and sentences not learnt from: less than one sentence of a thousand of
 * ordinary offers is held. Below, too many plain sentences look like the unlawful ones that say them in passing.
 */
const WARNS_FROM = 2;

/** A sentence of fewer words says too little; a longer one is read by its parts. */
const FEWEST_WORDS = 4;
const LONGEST = 260;
const SENTENCES = /[^.;!?\n]+(?:\.(?!\s|$)[^.;!?\n]*)*\??/g;
const WORDS = /[a-z]+|\d+|[?:!]/g;
const STEM = 7;

/** The words of a folded text, as the model compares them: numbers alike, endings cut; no word is too small ("pas"). */
export function wordingWords(text: string): { text: string; neutral: string; stem: string }[] {
  return Array.from(text.matchAll(WORDS), ([word]) => ({
    text: word,
    neutral: word,
    stem: /\d/.test(word) ? '0' : word.slice(0, STEM),
  }));
}

/** The sentences of a folded text long enough to be judged. */
export function sentencesIn(text: string): Span[] {
  const found: Span[] = [];
  for (const { index, 0: sentence } of text.matchAll(SENTENCES))
    for (let start = index; start < index + sentence.length; start += LONGEST)
      found.push({ start, end: Math.min(start + LONGEST, index + sentence.length) });
  return found.filter(({ start, end }) => (text.slice(start, end).match(/[a-z]{2,}/g) ?? []).length >= FEWEST_WORDS);
}

interface Models {
  verdict: TitleModel;
  ground: TitleModel;
}
let models: Models | undefined;
const learnedModels = (): Models =>
  (models ??= {
    verdict: new TitleModel(unpackTitles(learnedWordings.verdict)),
    ground: new TitleModel(unpackTitles(learnedWordings.ground)),
  });

/**
 * What no rule knows how to name, found by its likeness to known sentences: never blocks, since likeness is not proof.
 * A sentence where a rule has spoken is left to it.
 */
export function alikeIn(
  reading: Reading,
  contract: ContractType | null,
  known: readonly UnlawfulFinding[],
): UnlawfulFinding[] {
  const { text } = reading;
  const mentions = mentionsIn(text);
  return sentencesIn(text).flatMap((sentence) => {
    const words = wordingWords(sliceOf(text, sentence));
    if (oddsOf(words) < WARNS_FROM) return [];
    const shown = excerpt(reading, trimmed(text, sentence));
    if (!shown.excerpt || known.some(({ start, end }) => start < shown.end && shown.start < end)) return [];
    const match = Object.assign([sliceOf(text, sentence)] as [string], { index: sentence.start, input: text });
    if (opensToAll(passageOf(text, match, contract, mentions))) return [];
    const { ground, article, exception, rewording } = lawOf(groundOf(words));
    return [
      {
        ground,
        severity: 'warn' as const,
        ...shown,
        article,
        exception,
        rewording: `Relisez cette phrase : elle ressemble à un critère interdit. ${rewording}`,
      },
    ];
  });
}

function oddsOf(words: ReturnType<typeof wordingWords>): number {
  const { verdict } = learnedModels();
  const scores = verdict.scores(verdict.clues(words));
  return scores ? scores[verdict.codes.indexOf(UNLAWFUL)]! - scores[verdict.codes.indexOf(LAWFUL)]! : -Infinity;
}

function groundOf(words: ReturnType<typeof wordingWords>): Ground {
  const { ground } = learnedModels();
  const scores = ground.scores(ground.clues(words)) ?? new Float32Array(ground.codes.length);
  const code = ground.codes[scores.indexOf(Math.max(...scores))];
  return grounds.find((one) => one === code) ?? 'origin';
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return {
    start: start + words.length - words.replace(/^[\s,;:"*-]+/, '').length,
    end: end - (words.length - words.trimEnd().length),
  };
}
