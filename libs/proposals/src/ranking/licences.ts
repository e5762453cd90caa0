import type { CandidateFacts, NeedFacts } from './facts.js';

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

/** What comes after a category does not change it: « permis b », « B (voiture) ». */
const CATEGORY = /^(AM|A[12]?|B[1E]?|[CD]1?E?)(?=\s*(?:$|[(,–-]))/;

/** The code of a licence as people write it: a category of driving, or the name of another certificate in one spelling. */
export function licenceCode(text: string): string {
  const plain = text
    .trim()
    .replace(/^permis\s+/i, '')
    .toUpperCase();
  return CATEGORY.exec(plain)?.[1] ?? plain.replaceAll(/[\s-]+/g, ' ');
}

type Papers = Pick<CandidateFacts, 'licences' | 'certificates'>;

/** All that proves a training: files keep a CACES among the licences or among the certificates. */
export const papersOf = ({ licences, certificates }: Papers): readonly string[] => [
  ...(certificates ?? []),
  ...(licences ?? []),
];

/** The codes of the licences someone holds and of those they imply; other certificates stand for themselves. */
export const licencesHeld = (candidate: Papers): readonly string[] => [
  ...new Set(
    papersOf(candidate)
      .map(licenceCode)
      .flatMap((code) => [code, ...(alsoAllows[code] ?? [])]),
  ),
];

/** The codes of the licences a post asks that someone lacks, each once. @param asked.required only those it cannot do without */
export function licencesMissing(asked: NeedFacts['licences'], candidate: Papers, { required = false } = {}): string[] {
  const counted = (asked ?? []).filter((licence) => licence.required || !required);
  // Most posts ask for none: then nothing of hundreds of people need be looked up.
  if (counted.length === 0) return [];
  const held = licencesHeld(candidate);
  return [...new Set(counted.map(({ code }) => code))].filter((code) => !held.includes(licenceCode(code)));
}
