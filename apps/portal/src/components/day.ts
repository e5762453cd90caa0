const MONTHS = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
];

/**
 * The day meant by what was typed, as ISO: « 15/01/2027 », « 15.1.27 », « 15012027 », « 1er février 2027 », or ISO
 * itself. Null when it is no day, or one that no calendar has.
 */
export function dayTyped(typed: string): string | null {
  const text = typed
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '');
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers =
    /^(\d{1,2})[\s/.-]+(\d{1,2})[\s/.-]+(\d{4}|\d{2})$/.exec(text) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(text);
  if (numbers) return existing(yearOf(numbers[3]), Number(numbers[2]), Number(numbers[1]));
  const words = /^(\d{1,2})(?:er)?\s+([a-z]+)\.?\s+(\d{4}|\d{2})$/.exec(text);
  if (!words) return null;
  const [, day, word = '', year] = words;
  const meant = MONTHS.filter((month) => month.startsWith(word) && word.length >= 3);
  return meant.length === 1 ? existing(yearOf(year), MONTHS.indexOf(meant[0] ?? '') + 1, Number(day)) : null;
}

/** Two digits are of this century: nobody here was born in the last one. */
const yearOf = (digits = ''): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

function existing(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/** « 15/01/2027 » for an ISO day; anything else as it is. */
export const dayShown = (value: string): string => value.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1');

/** Puts the strokes in while digits are typed: telephone keypads have none. @example withStrokes('150', '15') // 15/0 */
export function withStrokes(typed: string, before: string): string {
  if (typed.length <= before.length) return typed;
  return typed.replace(/^(\d{2})(\d)$/, '$1/$2').replace(/^(\d{2}\/\d{2})(\d)$/, '$1/$2');
}
