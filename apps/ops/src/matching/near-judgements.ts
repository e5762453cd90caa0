import type { RomeData } from '#reference';
import { parse } from 'csv-parse/sync';
import { ndcg } from './ndcg.js';

/** For each code, what other codes are worth beside it, by somebody's judgement; a code that is not named: nothing. */
export type Judgement = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** `G1605: 3 G1602 K2204; 1 G1803`, one code a line. */
export function readMarks(text: string): Judgement {
  const marks = new Map<string, ReadonlyMap<string, number>>();
  for (const line of text.trim().split('\n')) {
    const [code, graded] = line.split(':') as [string, string];
    const worth = graded.split(';').flatMap((part) => {
      const [grade, ...others] = part.trim().split(' ');
      return others.map((other) => [other, Number(grade)] as const);
    });
    marks.set(code, new Map(worth));
  }
  return marks;
}

/** An official title stands for an occupation of ESCO exactly, closely, as one of its kinds or as a wider one. */
const matches: Readonly<Record<string, number>> = { exactMatch: 1, closeMatch: 0.8, narrowMatch: 0.6, broadMatch: 0.5 };
const ESCO_CEILING = 3;

/** Codes are near that stand for the same occupations of ESCO, by the mapping of France Travail (CSV after a header block). */
export function escoJudgement(csv: string, { appellations }: RomeData): Judgement {
  const codes = new Map(appellations.map(({ ogr, parentCode }) => [String(ogr), parentCode]));
  const table = csv.slice(csv.indexOf('classification 1 ID'));
  const occupations = new Map<string, Map<string, number>>();
  const rows: Record<string, string>[] = parse(table, { columns: true, relax_column_count: true });
  for (const row of rows) {
    const code = codes.get(row['classification 2 ID'] ?? '');
    if (code === undefined) continue;
    const worth = matches[row['mapping relation']?.split(':')[1] ?? ''] ?? 0;
    const of = occupations.get(row['classification 1 ID']!) ?? new Map<string, number>();
    occupations.set(row['classification 1 ID']!, of.set(code, Math.max(worth, of.get(code) ?? 0)));
  }
  return pairs([...occupations.values()], (a, b) => a * b, ESCO_CEILING);
}

/** Codes are near that the Dares puts in the same professional family (2), or in the same group of families (1). */
export function familyJudgement(table: string): Judgement {
  const [families, groups] = [new Map<string, Map<string, number>>(), new Map<string, Map<string, number>>()];
  for (const [, list, family] of table.matchAll(/^\s*((?:"[A-Z0-9]+",?\s*)+)=\s*"([A-Y][0-9A-Z]+)"/gm))
    for (const [code] of list!.matchAll(/[A-N]\d{4}/g))
      for (const [key, of] of [[family!, families] as const, [family!.slice(0, 3), groups] as const])
        of.set(key, (of.get(key) ?? new Map<string, number>()).set(code, 1));
  return pairs([...families.values(), ...groups.values()], () => 1, 2);
}

function pairs(
  sets: readonly ReadonlyMap<string, number>[],
  worth: (a: number, b: number) => number,
  ceiling: number,
): Judgement {
  const judgement = new Map<string, Map<string, number>>();
  for (const set of sets)
    for (const [code, here] of set)
      for (const [other, there] of set) {
        if (code === other) continue;
        const of = judgement.get(code) ?? new Map<string, number>();
        judgement.set(code, of.set(other, Math.min(ceiling, (of.get(other) ?? 0) + worth(here, there))));
      }
  return judgement;
}

/** Mean nDCG@10 of an order over the codes somebody judged. */
export function agreement(judgement: Judgement, near: (code: string) => readonly { code: string }[]): number {
  const scores = [...judgement].flatMap(
    ([code, worth]) =>
      ndcg(
        near(code).map((other) => worth.get(other.code) ?? 0),
        [...worth.values()],
      ) ?? [],
  );
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
