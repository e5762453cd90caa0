/**
 * What a driving licence also allows: a moped with any of them; C and D are only given to holders of B, a trailer
 * category to holders of its own (directive 2006/126/CE, article 6; Code de la route, articles R221-4 to R221-7).
 */
const alsoAllows: Readonly<Record<string, readonly string[]>> = {
  A1: ['AM'],
  A2: ['A1', 'AM'],
  A: ['A2', 'A1', 'AM'],
  B1: ['AM'],
  B: ['B1', 'AM'],
  BE: ['B', 'B1', 'AM'],
  C1: ['B', 'B1', 'AM'],
  C: ['C1', 'B', 'B1', 'AM'],
  D1: ['B', 'B1', 'AM'],
  D: ['D1', 'B', 'B1', 'AM'],
  C1E: ['C1', 'BE', 'B', 'B1', 'AM'],
  CE: ['C', 'C1E', 'C1', 'BE', 'B', 'B1', 'AM'],
  D1E: ['D1', 'BE', 'B', 'B1', 'AM'],
  DE: ['D', 'D1E', 'D1', 'BE', 'B', 'B1', 'AM'],
};

/** Files are written by people: « permis b » is B. */
const plainCode = (code: string): string =>
  code
    .trim()
    .replace(/^permis\s+/i, '')
    .toUpperCase();

/** The licences someone holds and those they imply; other certificates of driving (CACES) stand for themselves. */
export const licencesHeld = (held: readonly string[] | null | undefined): readonly string[] => [
  ...new Set((held ?? []).map(plainCode).flatMap((code) => [code, ...(alsoAllows[code] ?? [])])),
];

/** The codes of the licences a post cannot do without that someone lacks, each once. */
export function requiredLicencesMissing(
  asked: readonly { code: string; required: boolean }[] | null | undefined,
  held: readonly string[] | null | undefined,
): string[] {
  const known = licencesHeld(held);
  const missing = (asked ?? []).filter(({ code, required }) => required && !known.includes(code));
  return [...new Set(missing.map(({ code }) => code))];
}
