import { COMMA, type PlainWord, plainWord, soundOf, SOUNDS_FROM, STOP } from './plain-words.js';

/**
 * Phrases as an adviser reads and reviews them, one line each: `veux|veut partir`. A `*` ends the beginning of a word
 * (`licenci*`), a `?` a word that may be missing, `~` stands for a few small words, `…` for up to three words of any kind.
 */
export type Phrase = string;

interface Item {
  /** small: a few small words; any: up to three words. */
  gap?: 'small' | 'any';
  optional: boolean;
  words: readonly { text: string; key: string; beginning: boolean }[];
}

/** Found from the word at `from` up to the one before `to`. */
export interface Found {
  from: number;
  to: number;
}

const SMALL_WORDS: ReadonlySet<string> = new Set(
  `a ai ait as au aux avoir avait beaucoup bien c ce ces cet cette d de des deja depuis du elle en encore est et ete etre
  etais etait eu faire fait grave ici il ils j je juste l la le les leur lui m ma me meme mes mon moi n ne nos notre
  nous on ont ou par pour qu que s sa se ses si son sont souvent suis subi subit sur t te tes ton toujours tous tout toute
  tres trop tu un une victime vos votre vous vraiment vu y special particulier signale signaler`.split(/\s+/),
);
/** Shorter sounds are those of too many words: « violer », « violet ». */
const SURE_SOUND = 5;
const LONGEST_GAP = 3;
const LONGEST_SMALL_GAP = 4;

const itemOf = (written: string): Item => {
  if (written === '~') return { gap: 'small', optional: true, words: [] };
  if (written === '…') return { gap: 'any', optional: true, words: [] };
  const optional = written.endsWith('?');
  const words = (optional ? written.slice(0, -1) : written).split('|').map((word) => {
    const beginning = word.endsWith('*');
    const text = beginning ? word.slice(0, -1) : word;
    return { text, key: beginning ? soundOf(text).replace(/(?<=....)[tsd]$/, '') : plainWord(text).key, beginning };
  });
  return { optional, words };
};

const isWord = (word: PlainWord | undefined): word is PlainWord =>
  word !== undefined && word !== STOP && word !== COMMA;

const fits = (word: PlainWord, { words }: Item): boolean =>
  words.some(({ text, key, beginning }) => {
    if (beginning)
      return (
        word.text.startsWith(text) ||
        (word.text.length >= SOUNDS_FROM && key.length >= SURE_SOUND && word.key.startsWith(key))
      );
    return word.text === text || (key.length >= SURE_SOUND && word.key === key);
  });

/** Where the items end when they begin at a word; null when they do not. */
function endOf(items: readonly Item[], words: readonly PlainWord[], at: number): number | null {
  const [item, ...rest] = items;
  if (!item) return at;
  if (item.gap) {
    const longest = item.gap === 'any' ? LONGEST_GAP : LONGEST_SMALL_GAP;
    for (let skipped = 0; skipped <= longest; skipped++) {
      const end = endOf(rest, words, at + skipped);
      if (end !== null) return end;
      const next = words[at + skipped];
      if (!isWord(next) || (item.gap === 'small' && !SMALL_WORDS.has(next.text))) return null;
    }
    return null;
  }
  const word = words[at];
  const taken = isWord(word) && fits(word, item) ? endOf(rest, words, at + 1) : null;
  return taken ?? (item.optional ? endOf(rest, words, at) : null);
}

/** Compiles phrases once. @returns where they are found in a sentence, the longest from each word. */
export function phraseFinder(phrases: readonly Phrase[]): (words: readonly PlainWord[]) => Found[] {
  const compiled = phrases.map((phrase) => phrase.trim().split(/\s+/).map(itemOf));
  return (words) =>
    words.flatMap((_, from): Found[] => {
      const ends = compiled.map((items) => endOf(items, words, from)).filter((end) => end !== null && end > from);
      return ends.length > 0 ? [{ from, to: Math.max(...ends.map(Number)) }] : [];
    });
}

const DENIALS: ReadonlySet<string> = new Set(
  'pas aucun aucune jamais sans ni zero non plus eviter evite evitez prevenir prevention contre rien nul nulle'.split(
    ' ',
  ),
);

/**
 * Whether what is found at a word is denied: « pas d’accident », « je n’ai jamais été insulté ». Only small words may
 * lie between, or something denied itself: « ni retard ni conflit », « pas de retard, conflit ou accident ».
 */
export function isDenied(words: readonly PlainWord[], { from, to }: Found, denied: readonly Found[]): boolean {
  // « je n’abandonne pas », « il ne crie jamais »: the verb between its two negations.
  if (/^ne?$/.test(words[from - 1]?.text ?? '') && /^(pas|jamais|plus)$/.test(words[to]?.text ?? '')) return true;
  for (let at = from - 1; at >= 0; at--) {
    const before = denied.find(({ to }) => to - 1 === at);
    if (before) return true;
    const word = words[at];
    if (word === undefined || word === STOP) return false;
    if (word === COMMA) {
      if (at === from - 1 && denied.some(({ to }) => to === at)) return true;
      return false;
    }
    if (DENIALS.has(word.text))
      return !(word.text === 'plus' && words[at + 1]?.text !== 'de' && words[at + 1]?.text !== 'd');
    if (!SMALL_WORDS.has(word.text)) return false;
  }
  return false;
}
