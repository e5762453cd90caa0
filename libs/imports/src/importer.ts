import type { ActingPerson, IsoDate, Tx } from '#platform';
import type { Decided } from './decide.js';
import type { Line, Problem, Table } from './table.js';

export const importKinds = ['companies', 'candidates', 'placements'] as const;
export type ImportKind = (typeof importKinds)[number];

/** For whom and by whom lines are taken. */
export interface ImportContext {
  structureId: string;
  by: ActingPerson;
  today: IsoDate;
  now: Date;
}

/** What became of some lines. */
export interface Taken {
  created: number;
  changed: number;
  unchanged: number;
  refused: number;
  /** Why lines were refused. */
  problems: Problem[];
  /** What someone should look at, though the line was taken. */
  notices: Problem[];
}

/** One kind of file: what its lines are and how they become rows. One class per kind. */
export interface Importer<Row extends object> {
  kind: ImportKind;
  table: Table<Row>;
  /** Columns that are read besides those of the table. */
  extraColumns: readonly string[];
  /** Headers of which a file needs at least one, to know which row a line is about. */
  keyColumns: readonly string[];
  /** Lines per transaction. */
  batch: number;
  /** What tells two lines apart; null when a line does not say. */
  keyOf: (values: Partial<Row>) => string | null;
  /**
   * Decides what the lines become and, unless it is a rehearsal, makes it so: both read the same rows, held until the
   * transaction ends.
   */
  take: (tx: Tx, context: ImportContext, lines: readonly Line<Row>[], isRehearsal: boolean) => Promise<Taken>;
  /** Every row of a structure, as an export says it. */
  rows: (tx: Tx, structureId: string) => Promise<Row[]>;
}

export const takenOf = (decided: Decided<object, unknown>, notices: Problem[] = []): Taken => ({
  created: decided.created.length,
  changed: decided.changed.length,
  unchanged: decided.unchanged,
  refused: decided.refused,
  problems: decided.problems,
  notices,
});
