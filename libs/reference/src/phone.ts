import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** E.164 (`+33612345678`) of a number as people write it in France; null when it is none. */
export function normalisePhone(text: string): string | null {
  const number = parsePhoneNumberFromString(text, 'FR');
  return number?.isValid() ? number.number : null;
}

/** « 06 12 34 56 78 » for French numbers, international form for others. */
export function formatPhone(text: string): string {
  const number = parsePhoneNumberFromString(text, 'FR');
  if (!number?.isValid()) return text;
  return number.country === 'FR' ? number.formatNational() : number.formatInternational();
}
