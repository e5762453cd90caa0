import { setImmediate } from 'node:timers/promises';
import { type CsvFile, CsvProblem, type Tx } from '#platform';
import type { ImportContext, Importer, Taken } from './importer.js';
import { type Line, lineReader, type Problem } from './table.js';

/** Sentences kept of each kind: a file of another shape would give one per line. */
export const KEPT_PROBLEMS = 500;
/** Lines read before the answers of Postgres have their turn: it would wait for a whole batch to be read otherwise. */
const SLICE = 50;

/** What became of a file, or of its beginning. */
export interface ImportReport extends Taken {
  /** Records read, the refused ones included. */
  records: number;
  ignoredColumns: string[];
}

export const emptyReport = (): ImportReport => ({
  records: 0,
  created: 0,
  changed: 0,
  unchanged: 0,
  refused: 0,
  problems: [],
  notices: [],
  ignoredColumns: [],
});

export interface ImportRun<Row extends object> {
  importer: Importer<Row>;
  file: CsvFile;
  context: ImportContext;
  isRehearsal: boolean;
  /** What was done before: its records are passed over. */
  done: ImportReport;
  transaction: (work: (tx: Tx) => Promise<void>) => Promise<void>;
  /** In the transaction of each batch, with the line reached: what is kept here is kept with the rows, or not at all. */
  onBatch?: (tx: Tx, report: ImportReport, line: number) => Promise<void>;
  /** Asked between two batches: true leaves the rest for another time. */
  isTimeUp?: () => boolean;
}

/**
 * Takes a file batch by batch, each in a transaction of its own: whatever stops it, what the report counts is written
 * and nothing else.
 * @returns the report, and whether the file was read to its end.
 * @throws CsvProblem when the file is no table, or has none of the columns that tell its lines apart.
 */
export async function importFile<Row extends object>(
  run: ImportRun<Row>,
): Promise<{ report: ImportReport; isOver: boolean }> {
  const { importer, file, context, isRehearsal, transaction } = run;
  const reader = lineReader(importer.table, file.columns, importer.extraColumns);
  const recognised = file.columns.filter((column) => !reader.ignored.includes(column));
  if (!importer.keyColumns.some((key) => reader.has(key)))
    throw new CsvProblem(
      1,
      `Il manque la colonne ${importer.keyColumns.join(' ou ')}. Colonnes reconnues\u00a0: ${recognised.join(', ') || 'aucune'}.`,
    );
  let report: ImportReport = { ...run.done, ignoredColumns: reader.ignored };
  const seen = new Map<string, number>();
  const passed = run.done.records;

  const take = async (lines: Line<Row>[]): Promise<void> => {
    const line = lines.at(-1)?.line ?? 0;
    let next = report;
    // The transaction may run twice: it begins from the same report each time.
    await transaction(async (tx) => {
      const [fresh, doubled] = withoutDoubles(lines);
      next = sum(report, await importer.take(tx, context, fresh, isRehearsal), lines.length, doubled);
      await run.onBatch?.(tx, next, line);
    });
    report = next;
  };
  const withoutDoubles = (lines: readonly Line<Row>[]): [Line<Row>[], Problem[]] => {
    const doubled: Problem[] = [];
    const fresh = lines.filter(({ line, values }) => {
      const key = importer.keyOf(values);
      const first = key === null ? undefined : seen.get(key);
      if (first === undefined || first === line) return true;
      doubled.push({ line, column: null, sentence: `déjà à la ligne ${first} de ce fichier` });
      return false;
    });
    return [fresh, doubled];
  };

  async function* batches(): AsyncGenerator<Line<Row>[]> {
    let read = 0;
    let batch: Line<Row>[] = [];
    for await (const record of file.records()) {
      const line = reader.read(record);
      const key = importer.keyOf(line.values);
      if (key !== null && !seen.has(key)) seen.set(key, line.line);
      read += 1;
      if (read % SLICE === 0) await setImmediate();
      if (read <= passed) continue;
      batch.push(line);
      if (batch.length < importer.batch) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
  }

  for await (const lines of readAhead(batches())) {
    await take(lines);
    // A short batch is the last one.
    if (lines.length === importer.batch && run.isTimeUp?.()) return { report, isOver: false };
  }
  return { report, isOver: true };
}

/** The same items, each made while the one before is worked on: Postgres writes a batch while the next one is read. */
async function* readAhead<T>(items: AsyncGenerator<T>): AsyncGenerator<T> {
  const begin = (): Promise<IteratorResult<T>> => {
    const next = items.next();
    // A file that cannot be read further is told when its turn comes, not before the batch in hand is written.
    next.catch(() => undefined);
    return next;
  };
  try {
    for (let coming = begin(); ;) {
      const { value, done } = (await coming) as IteratorResult<T, undefined>;
      if (done) return;
      coming = begin();
      yield value;
    }
  } finally {
    await items.return(undefined);
  }
}

function sum(report: ImportReport, taken: Taken, records: number, doubled: readonly Problem[]): ImportReport {
  const problems = [...taken.problems, ...doubled].sort((a, b) => a.line - b.line);
  return {
    ...report,
    records: report.records + records,
    created: report.created + taken.created,
    changed: report.changed + taken.changed,
    unchanged: report.unchanged + taken.unchanged,
    refused: report.refused + taken.refused + doubled.length,
    problems: [...report.problems, ...problems].slice(0, KEPT_PROBLEMS),
    notices: [...report.notices, ...taken.notices].slice(0, KEPT_PROBLEMS),
  };
}

/** « Ligne 12, date_naissance : « 31/02/2004 » n’est pas une date (JJ/MM/AAAA). » */
export const sentenceOf = ({ line, column, sentence }: Problem): string =>
  `Ligne ${line}${column === null ? '' : `, ${column}`}\u00a0: ${sentence}.`.replace(/\.\.$/, '.');
