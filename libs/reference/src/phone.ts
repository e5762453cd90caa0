import { parsePhoneNumberFromString, type CountryCode, type PhoneNumber } from 'libphonenumber-js/min';

/**
 * Overseas numbers are dialled like the others (0690…) but stand under codes of their own (+590): the beginning tells
 * which (national numbering plan, Arcep).
 */
const overseas: readonly (readonly [beginning: RegExp, country: CountryCode])[] = [
  [/^0(?:590|690|691)/, 'GP'],
  [/^0(?:594|694)/, 'GF'],
  [/^0(?:596|696|697)/, 'MQ'],
  [/^0(?:262|692|693)/, 'RE'],
  [/^0(?:269|639)/, 'YT'],
];

/** Ten digits, the way almost everybody writes a number: pairs apart or not, with spaces, dots or hyphens. */
const PLAIN = /^0[1-9](?:[ .\u00a0-]?\d\d){4}$/;

/**
 * E.164 (`+33612345678`) of a number as people write it in France; null when it is none. A plain one is not given to the
 * library, which takes most of the time of a large import.
 */
export function normalisePhone(text: string): string | null {
  if (PLAIN.test(text)) {
    const digits = text.replace(/\D/g, '');
    if (!overseas.some(([beginning]) => beginning.test(digits))) return `+33${digits.slice(1)}`;
  }
  return numberOf(text)?.number ?? null;
}

/** « 06 12 34 56 78 » for numbers of France, overseas included; international form for others; the text for no number. */
export function formatPhone(text: string): string {
  const number = numberOf(text);
  if (!number) return text;
  const isFrench = number.country === 'FR' || overseas.some(([, country]) => country === number.country);
  return isFrench ? number.formatNational() : number.formatInternational();
}

function numberOf(text: string): PhoneNumber | undefined {
  const digits = text.replace(/\D/g, '');
  const country = overseas.find(([beginning]) => beginning.test(digits))?.[1] ?? 'FR';
  const number = parsePhoneNumberFromString(text, country);
  return number?.isValid() ? number : undefined;
}
