import { join } from 'node:path';
import { analyseNeed, type NeedAnalysis, type NeedTools } from '#needs';
import { communeByCode, communesNamed, searchCommunes } from '#reference';
import { readJsonLines } from '../jsonl.js';
import { NEED_MARKS } from './needs-marks.cases.js';

/** What a person read in an offer of the reference cases, which are not committed: only what it states is here. */
export interface NeedMarks {
  id: string;
  /** The day the offer is read: dates are counted from it. */
  on: string;
  /**
   * By field, the readings that are right; a field that is not there is not stated, and '?' marks what two readers
   * would not read alike: it is not counted.
   */
  stated: Partial<Record<MarkedField, readonly string[]>>;
}

export interface MarkedCase {
  id: string;
  title: string;
  description?: string | null;
}

/** Each field as one word or number, undefined where the analysis says nothing. */
const FIELDS = {
  contract: ({ contract }) => contract?.type ?? undefined,
  durationMonths: ({ contract }) => contract?.durationMonths,
  posts: ({ posts }) => (posts > 1 ? posts : undefined),
  weeklyHours: ({ weeklyHours }) => weeklyHours ?? undefined,
  days: ({ schedule }) => schedule?.days.join() || undefined,
  from: ({ schedule }) => schedule?.from,
  to: ({ schedule }) => schedule?.to,
  night: ({ schedule }) => schedule?.night,
  sunday: ({ schedule }) => schedule?.sunday,
  shifts: ({ schedule }) => schedule?.shifts,
  startsOn: ({ startsOn }) => startsOn ?? undefined,
  place: ({ place }) => place?.commune,
  pay: ({ pay }) => (pay ? (pay.reference ?? `${pay.amount}/${pay.per}`) : undefined),
  licences: ({ licences }) => joined(licences.map(({ code, wish }) => `${code} ${wish}`)),
  certificates: ({ certificates }) => joined(certificates.map(({ label }) => FIRST_WORDS.exec(label)![0])),
  experienceMonths: ({ experience }) => experience?.months,
} satisfies Record<string, (analysis: NeedAnalysis) => string | number | boolean | undefined>;

/** "Habilitation électrique B1 BR" is marked without its levels. */
const FIRST_WORDS = /^(?:Habilitation électrique|Carte conducteur|SSIAP \d|[^ ]+)/;
const joined = (names: string[]): string | undefined => names.sort().join() || undefined;

export type MarkedField = keyof typeof FIELDS;
export const markedFields = Object.keys(FIELDS) as MarkedField[];

export interface FieldScore {
  /** How often the field is stated, found, and found right. */
  stated: number;
  found: number;
  right: number;
  wrong: { id: string; stated: string; found: string }[];
}

/** Compares what the analysis finds with what a person read, field by field. */
export function scoreMarks(
  marks: readonly NeedMarks[],
  cases: ReadonlyMap<string, MarkedCase>,
  tools: NeedTools,
): Map<MarkedField, FieldScore> {
  const scores = new Map<MarkedField, FieldScore>(
    markedFields.map((field) => [field, { stated: 0, found: 0, right: 0, wrong: [] }]),
  );
  for (const { id, on, stated } of marks) {
    const offer = cases.get(id);
    if (!offer) throw new Error(`${id} : cette offre n’est pas dans le fichier des cas`);
    const analysis = analyseNeed({ title: offer.title, text: offer.description ?? '', on }, tools);
    for (const field of markedFields) {
      const readings = stated[field] ?? [];
      if (readings.includes('?')) continue;
      const value = FIELDS[field](analysis);
      const found = value === undefined ? undefined : String(value);
      const score = scores.get(field)!;
      const right = found !== undefined && readings.includes(found);
      if (readings.length > 0) score.stated++;
      if (found !== undefined) score.found++;
      if (right) score.right++;
      if (!right && (found !== undefined || readings.length > 0))
        score.wrong.push({ id, stated: readings.join(' | '), found: found ?? '' });
    }
  }
  return scores;
}

/** What the analysis reads of the offers that were marked by hand; those without marks are left out. */
export function scoreMarkedCases(cases: readonly Partial<MarkedCase>[]): Map<MarkedField, FieldScore> {
  const known = new Map(cases.flatMap(({ id, title, ...rest }) => (id && title ? [[id, { id, title, ...rest }]] : [])));
  return scoreMarks(
    NEED_MARKS.filter(({ id }) => known.has(id)),
    known,
    tools,
  );
}

/** Shares, 0 to 1, over all fields together. */
const PRECISION = 0.95;
const RECALL = 0.9;

const tools: NeedTools = {
  occupations: { find: () => [] },
  communes: { search: searchCommunes, named: communesNamed, byCode: communeByCode },
};

/**
 * Holds the analysis against what people read in the reference cases.
 *
 * @param dataFolder holds `needs-dev.jsonl.gz`
 * @returns one French sentence for each field read wrongly too often; empty when all is well
 */
export async function marksProblems(dataFolder: string): Promise<string[]> {
  const cases = new Map<string, MarkedCase>();
  for await (const { value } of readJsonLines(join(dataFolder, 'needs-dev.jsonl.gz'))) {
    const offer = value as MarkedCase;
    cases.set(offer.id, offer);
  }
  const scores = [...scoreMarks(NEED_MARKS, cases, tools)];
  const sum = (count: (score: FieldScore) => number) => scores.reduce((total, [, score]) => total + count(score), 0);
  const right = sum((score) => score.right);
  const fine = right >= PRECISION * sum(({ found }) => found) && right >= RECALL * sum(({ stated }) => stated);
  return fine ? [] : scores.flatMap(([field, { wrong }]) => wrong.map((one) => sentenceOf(field, one)));
}

const sentenceOf = (field: MarkedField, { id, stated, found }: FieldScore['wrong'][number]): string =>
  `${id}, ${field} : lu « ${stated || 'rien'} », trouvé « ${found || 'rien'} ».`;
