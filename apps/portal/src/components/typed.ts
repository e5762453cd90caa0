/** The number meant by « 35,5 »; undefined when nothing was typed. Nonsense becomes NaN, sent as null, and the API says so. */
export const numberOf = (typed: string): number | undefined =>
  typed.trim() === '' ? undefined : Number(typed.replace(/[\s\u202f]/g, '').replace(',', '.'));

/** A number as it is typed in French; nothing for null. */
export const typedNumber = (value: number | null | undefined): string =>
  value == null ? '' : String(value).replace('.', ',');
