const LA_POSTE = '356000000';
const LA_POSTE_HEAD_OFFICE = '35600000000048';

/** The fourteen digits, without the spaces, points and hyphens people write. */
export const normaliseSiret = (text: string): string => text.replace(/[\s.-]/g, '');

/** « 732 829 320 00074 », with no-break spaces. */
export const formatSiret = (siret: string): string =>
  normaliseSiret(siret).replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1\u00a0$2\u00a0$3\u00a0$4');

/**
 * Whether a text is a SIRET: fourteen digits whose Luhn sum is a multiple of 10. The establishments of La Poste are
 * numbered otherwise: the plain sum of their digits is a multiple of 5; its head office keeps to the common rule (Insee).
 */
export function isSiret(text: string): boolean {
  const siret = normaliseSiret(text);
  if (!/^\d{14}$/.test(siret) || /^0+$/.test(siret)) return false;
  const digits = [...siret].map(Number);
  if (siret.startsWith(LA_POSTE) && siret !== LA_POSTE_HEAD_OFFICE)
    return digits.reduce((sum, digit) => sum + digit, 0) % 5 === 0;
  return digits.reduce((sum, digit, index) => sum + (index % 2 === 0 ? doubled(digit) : digit), 0) % 10 === 0;
}

/** The sum of the digits of the double. */
const doubled = (digit: number): number => (digit < 5 ? digit * 2 : digit * 2 - 9);
