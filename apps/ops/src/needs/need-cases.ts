import { UsageError } from '../command.js';
import { readJsonLines } from '../jsonl.js';

/** An offer whose occupation is known. */
export interface NeedCase {
  /** What the marks made by hand name an offer by. */
  id?: string;
  title: string;
  description?: string | null;
  naf?: string | null;
  /** The right code, one of the 532. */
  rome: string;
  /** Qualification asked, as in the offers of France Travail: 1 labourer … 6 qualified employee, 9 executive. */
  qualif?: string | null;
  /** Offers of one group are alike (same title or same beginning): one must not be learnt to answer another. */
  group?: string | null;
}

/** @throws UsageError naming the line that lacks a title or a code. */
export async function readNeedCases(file: string): Promise<NeedCase[]> {
  const cases: NeedCase[] = [];
  for await (const { line, value } of readJsonLines(file)) {
    const row = value as Partial<NeedCase> | null | undefined;
    if (typeof row?.title !== 'string' || typeof row.rome !== 'string')
      throw new UsageError(`${file}, ligne ${line} : title et rome sont obligatoires`);
    const { id, title, rome, description, naf, qualif, group } = row;
    cases.push({ id, title, rome, description, naf, qualif, group });
  }
  return cases;
}

/** Low-qualified work is the work most young people of a Mission Locale look for. */
export const isLowQualified = ({ qualif }: NeedCase): boolean => /^[1-6]$/.test(qualif ?? '');
