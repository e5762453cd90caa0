import codesNaf from '@socialgouv/codes-naf';

/**
 * Nomenclatures an activity code may belong to. From 2027 Sirene gives codes of the NAF 2025, and some codes exist in
 * both with another meaning: store the version beside the code.
 */
export const nafVersions = { rev2: 'NAF rév. 2', naf2025: 'NAF 2025' } as const;
export type NafVersion = keyof typeof nafVersions;

const labels = new Map(codesNaf.map(({ id, label }) => [id, label]));

/** « 5610A », « 56.10a », « 56 10 A » become « 56.10A »; null when it cannot be a code of a sub-class. */
export function normaliseNaf(text: string): string | null {
  const [, division, klass, letter] = /^(\d\d)[. ]?(\d\d) ?([A-Z])$/.exec(text.trim().toUpperCase()) ?? [];
  return division ? `${division}.${klass}${letter}` : null;
}

/** French label of a NAF rév. 2 sub-class, in any usual spelling; null when unknown. */
export function nafLabel(code: string): string | null {
  return labels.get(normaliseNaf(code) ?? '') ?? null;
}
