/**
 * Lower case, without accents, ligatures opened, every apostrophe the same: two spellings that a reader takes for
 * the same word become the same string. Punctuation is kept.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[’‘`´]/g, "'");
}
