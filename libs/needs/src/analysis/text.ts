import { respell } from './spelling.js';

/**
 * A text made easy to search: lower case, no accents, plain quotes and dashes, no markup, shorthand written out
 * ("qqn" becomes "quelqu'un"). `starts[i]` and `ends[i]` give, for each character of `text`, where it stood in `raw`,
 * so that an excerpt shown to the employer is always the employer's own words.
 */
export interface Reading {
  readonly raw: string;
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A part of `Reading.text`, end excluded. */
export interface Span {
  start: number;
  end: number;
}

/** Something recognised: its value, where (in `Reading.text`) and how sure we are (0 to 1). */
export interface Found<T> extends Span {
  value: T;
  confidence: number;
}

const ENTITIES: Record<string, string> = {
  nbsp: ' ',
  amp: '&',
  lt: ' ',
  gt: ' ',
  quot: '"',
  apos: "'",
  eacute: 'e',
  egrave: 'e',
  agrave: 'a',
  ecirc: 'e',
  ccedil: 'c',
  euro: '€',
  rsquo: "'",
  laquo: '"',
  raquo: '"',
};
const ENTITY = /&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,8}));/iy;
const TAG = /<(\/?)([a-z][a-z0-9]{0,15})\b[^<>]{0,1000}>|<!--[^<>]{0,1000}>/iy;
const ANY_TAG = /<\/?[a-z!][^<>]{0,1000}>/i;
const BLOCK_TAG = /^(?:br|p|div|li|ul|ol|tr|td|h[1-6]|section)$/i;

const LETTER = /[a-z]/;
const SPECIAL: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '«': '"',
  '»': '"',
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '−': '-',
  '‑': '-',
  '…': '.',
  '×': 'x',
  '✕': 'x',
  '\r': ' ',
  '\t': ' ',
  '\u00ad': '',
  '\u200b': '',
  '\ufe0f': '',
  // What a map pin says, said in words.
  '📍': ' lieu : ',
};
/** "serveur·se" keeps its mark between letters; elsewhere these are list bullets and separate sentences. */
const BULLETS = '·•∙▪●◦‣⁃►➢➤✓✔✅';

const folded = new Map<string, string>();

function fold(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const lower = character.toLowerCase();
  const special = SPECIAL[lower];
  let plain = special ?? lower.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  if (special === undefined && /[\s\p{Zs}\p{S}\p{C}]/u.test(plain) && !/[\n€$£%+<>=|~^°]/.test(plain)) plain = ' ';
  if (folded.size < 5000) folded.set(character, plain);
  return plain;
}

/** Makes a text easy to search. Linear in its length; never fails, whatever the text. */
export function read(raw: string): Reading {
  const letters: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const put = (plain: string, start: number, end: number) => {
    for (let i = 0; i < plain.length; i++) {
      letters.push(plain[i]!);
      starts.push(start);
      ends.push(end);
    }
  };
  for (let i = 0; i < raw.length;) {
    const code = raw.charCodeAt(i);
    const broken = code === 47 || code === 92 ? brokenLine(raw, i) : 0;
    if (broken > 0) {
      put('\n', i, i + broken);
      i += broken;
      continue;
    }
    if (code === 38 /* & */ || code === 60 /* < */) {
      const skipped = code === 38 ? entityAt(raw, i) : tagAt(raw, i);
      if (skipped) {
        put(skipped.plain, i, i + skipped.length);
        i += skipped.length;
        continue;
      }
    }
    const width = code >= 0xd800 && code <= 0xdbff && i + 1 < raw.length ? 2 : 1;
    const character = width === 1 ? raw[i]! : raw.slice(i, i + 2);
    if (glued(raw, i)) put('\n', i, i);
    if (BULLETS.includes(character)) {
      const inside = LETTER.test(fold(raw[i - 1] ?? ' ')) && LETTER.test(fold(raw[i + 1] ?? ' '));
      put(inside ? '.' : ';', i, i + width);
    } else {
      const plain = fold(character);
      // One space is as good as a thousand, and a thousand times quicker to search.
      if (plain !== ' ' || letters.at(-1) !== ' ') put(plain, i, i + width);
    }
    i += width;
  }
  const reading = { raw, text: letters.join(''), starts, ends };
  return rewritten(rewritten(reading, /[a-z][a-z0-9]*/g, respell), AGE_IN_WORDS, inFigures);
}

/** Line ends written out by a faulty export: "/r/n", "\\r\\n". How many characters they take, 0 when there is none. */
function brokenLine(raw: string, at: number): number {
  const next = raw.slice(at, at + 4);
  if (next === '/r/n' || next === '\\r\\n') return 4;
  return next.startsWith('\\n') ? 2 : 0;
}

/** Where lines were lost in a copy: "…sur Saint-André de CorcyMission : …", "Débutant acceptéLongue mission". */
const NEW_LINE =
  /(?<=\p{Ll}{2})(?:Mission|Profil|Formation|Description|Poste|Horaire|Salaire|Débutant|Vo(?:s|us|tre)|Nous|No(?:s|tre)|L(?:e|a|es) |Il |Une? |D(?:u|es|ans) |Respect|Longue|Sous |Réalis|Manutention|Veiller|Travail|Attention|Issu|Au |Temps|Contrat|Rémunération|Expérience|Permis|Lieu|Date|Avantage|Assurer|Prépar|Tu )/uy;

function glued(raw: string, at: number): boolean {
  const code = raw.charCodeAt(at);
  if (code < 65 || (code > 90 && code < 192)) return false;
  NEW_LINE.lastIndex = at;
  return NEW_LINE.test(raw);
}

function entityAt(raw: string, at: number): { plain: string; length: number } | undefined {
  ENTITY.lastIndex = at;
  const match = ENTITY.exec(raw);
  if (!match) return undefined;
  const [whole, decimal, hexadecimal, name] = match;
  if (name !== undefined) return { plain: ENTITIES[name.toLowerCase()] ?? ' ', length: whole.length };
  const code = decimal === undefined ? parseInt(hexadecimal!, 16) : parseInt(decimal, 10);
  return { plain: code <= 0x10ffff ? fold(String.fromCodePoint(code)) : ' ', length: whole.length };
}

function tagAt(raw: string, at: number): { plain: string; length: number } | undefined {
  TAG.lastIndex = at;
  const match = TAG.exec(raw);
  return match ? { plain: BLOCK_TAG.test(match[2] ?? '') ? '\n' : ' ', length: match[0].length } : undefined;
}

const TENS: Record<string, number> = { vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60 };
const UNITS = ['', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];
const AGE_IN_WORDS =
  /\b(?:dix-huit|(?:vingt|trente|quarante|cinquante|soixante)(?:[- ](?:et[- ])?(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf))?)(?= ?ans\b| (?:et|a|ou) (?:vingt|trente|quarante|cinquante|soixante|\d\d))/g;

function inFigures(words: string): string {
  if (words === 'dix-huit') return '18';
  if (words === 'a') return ' ans';
  const [tens, unit] = words.split(/[- ](?:et[- ])?/);
  return String(TENS[tens!]! + Math.max(0, UNITS.indexOf(unit ?? '')));
}

/** Replaces what a pattern finds (shorthand, misspelt words, ages in words) by what the rules look for. */
function rewritten(reading: Reading, pattern: RegExp, better: (found: string) => string | undefined): Reading {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const copy = (from: number, to: number) => {
    parts.push(reading.text.slice(from, to));
    for (let i = from; i < to; i++) {
      starts.push(reading.starts[i]!);
      ends.push(reading.ends[i]!);
    }
  };
  let done = 0;
  for (const match of matchesOf(reading.text, pattern)) {
    const words = better(match[0]);
    if (words === undefined) continue;
    const last = match.end - 1;
    copy(done, match.start);
    parts.push(words);
    for (let i = 0; i < words.length; i++) {
      starts.push(reading.starts[match.start]!);
      ends.push(reading.ends[last]!);
    }
    done = last + 1;
  }
  if (done === 0) return reading;
  copy(done, reading.text.length);
  return { raw: reading.raw, text: parts.join(''), starts, ends };
}

/** The employer's own words behind a span, and where they stand in the original text. */
export function excerpt(reading: Reading, { start, end }: Span): { excerpt: string; start: number; end: number } {
  if (end <= start) return { excerpt: '', start: 0, end: 0 };
  const from = reading.starts[start]!;
  const to = reading.ends[end - 1]!;
  const words = reading.raw.slice(from, to);
  if (!ANY_TAG.test(words)) return { excerpt: words, start: from, end: to };
  // Markup is never shown, and what is shown stands as it is in the text: the longest run without a tag.
  const run = words.split(ANY_TAG).reduce((long, one) => (one.length > long.length ? one : long), '');
  const at = from + words.indexOf(run);
  return { excerpt: run.trim(), start: at + run.length - run.trimStart().length, end: at + run.trimEnd().length };
}

/** How far a sentence is read on each side of a word: keeps every look around a word in constant time. */
const REACH = 160;
const SENTENCE_END = /[;!?\n]|\.(?=\s|$)/;
const CLAUSE_END = /[,;!?\n()]|\.(?=\s|$)|(?<= )(?:mais|par contre|cependant)(?= )/;
const SENTENCE_ENDS = new RegExp(SENTENCE_END, 'g');
const CLAUSE_ENDS = new RegExp(CLAUSE_END, 'g');

function within(text: string, span: Span, end: RegExp, ends: RegExp): Span {
  const from = Math.max(0, span.start - REACH);
  const before = text.slice(from, span.start);
  let start = from;
  for (const match of matchesOf(before, ends)) start = from + match.end;
  const after = text.slice(span.end, span.end + REACH);
  const stop = after.search(end);
  return { start, end: stop === -1 ? Math.min(text.length, span.end + REACH) : span.end + stop };
}

/** The sentence that holds the span (at most 160 characters on each side). */
export function sentenceAround(text: string, span: Span): Span {
  return within(text, span, SENTENCE_END, SENTENCE_ENDS);
}

/** The part of the sentence between commas or brackets that holds the span. */
export function clauseAround(text: string, span: Span): Span {
  return within(text, span, CLAUSE_END, CLAUSE_ENDS);
}

export function sliceOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

const REFUSED_BEFORE =
  /\b(?:pas|sans|aucune?|ni|jamais|inutile|inutiles|non)(?:[ ']+(?:de|d|besoin|l|le|la|les|du|des|un|une|avoir|en|forcement|obligatoirement|necessairement)){0,5}[ ']*$/;

/** Whether a negation governs what starts at `start`: "pas de …", "sans …", "aucun …", "pas besoin du …". */
export function negatedBefore(text: string, start: number): boolean {
  return REFUSED_BEFORE.test(text.slice(Math.max(0, start - 50), start));
}

/** What the employer says about a thing asked for. */
export type Wish = 'required' | 'welcome' | 'not_required';

const NOT_REQUIRED =
  /\b(?:pas|non|n'est|ni|aucunement)\b[^,;.]{0,25}\b(?:oblig|exig|necessaire|requis|indispensable|besoin|demand|imperati|utile)|\b(?:pas forcement|facultati\w+|optionnel\w*|peu importe|inutiles?|avec ou sans|sans importance|pas grave)\b|\bpas (?:de |d'|le |la |besoin )/;
const WELCOME =
  /\b(?:souhait\w+|appreci\w+|un plus|un atout|atouts?|ideal\w*|de preference|preferable|bienvenue?s?|serait? bien|si possible|plus serait|apprecions|valorise\w*|eventuel\w*|serai[et]?(?:nt)? un)\b/;
const REQUIRED =
  /\b(?:oblig\w*|exig\w+|indispensable\w*|imperati\w+|requis\w*|necessaires?|demandee?s?|il faut|faut|doit|devez|devra|besoin d\w*|absolument|titulaire|avoir|possede[rz]|etre en possession)\b/;

const FIRMLY_AFTER = /^[^,;.]{0,12}\b(?:exige\w*|obligatoire\w*|indispensable\w*|imperati\w+|requis\w*|necessaires?)\b/;
/** "le permis B est nécessaire et le permis BE apprécié": each has its own wish. */
const NEXT_THING = / (?:et|ainsi que|mais) (?:le|la|les|l'|un|une|des) /;

/** What the clause around a span says about it; `stated` is false when nothing says it and `unstated` is returned. */
export function wishFor(text: string, span: Span, unstated: Wish): { wish: Wish; stated: boolean } {
  const near = clauseAround(text, span);
  const bracket = /^\((.{0,40}?)\)/.exec(text.slice(near.end, near.end + 50))?.[1] ?? '';
  const after = `${text.slice(span.end, near.end).split(NEXT_THING)[0]} ${bracket}`;
  const before = text.slice(near.start, span.start).split(NEXT_THING).at(-1)!;
  const clause = `${before} ${after}`;
  if (NOT_REQUIRED.test(clause) || negatedBefore(text, span.start)) return { wish: 'not_required', stated: true };
  if (FIRMLY_AFTER.test(after)) return { wish: 'required', stated: true };
  if (WELCOME.test(clause)) return { wish: 'welcome', stated: true };
  if (REQUIRED.test(clause)) return { wish: 'required', stated: true };
  return { wish: unstated, stated: false };
}

/**
 * All matches of a global pattern, as spans with their groups. Not `matchAll`: it copies the pattern at each call, and
 * compiling a hundred of them for each text took ten times longer than searching.
 */
export function* matchesOf(text: string, pattern: RegExp): Generator<RegExpExecArray & Span> {
  for (let from = 0; from <= text.length;) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (!match) return;
    const end = match.index + match[0].length;
    yield Object.assign(match, { start: match.index, end });
    from = Math.max(end, match.index + 1);
  }
}
