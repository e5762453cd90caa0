import { changesIn, type Line, missingIn, type Problem, type Table } from './table.js';

export type Outcome = 'created' | 'changed' | 'unchanged' | 'refused';

/** What exists already: its row as a file would say it, and whatever the importer needs to change it. */
export interface Known<Row, Held> {
  row: Row;
  held: Held;
}

export interface Decided<Row, Held> {
  created: { line: number; row: Row }[];
  changed: { line: number; row: Row; changes: Partial<Row>; held: Held }[];
  unchanged: number;
  refused: number;
  problems: Problem[];
}

/** What is wrong with a whole row, by column. */
export type RowProblem = Pick<Problem, 'column' | 'sentence'>;

/**
 * Decides what each line becomes: a new row, a change of a known one, or nothing. A line with a problem changes nothing.
 * @param facts.find what exists already under the line's key; a sentence when the line may not touch it.
 * @param facts.defaults what a new row is when its line does not say.
 */
export function decide<Row extends object, Held>(
  table: Table<Row>,
  lines: readonly Line<Row>[],
  facts: {
    find: (values: Partial<Row>) => Known<Row, Held> | RowProblem | undefined;
    defaults: Partial<Row>;
    check: (row: Row) => RowProblem | undefined;
  },
): Decided<Row, Held> {
  const decided: Decided<Row, Held> = { created: [], changed: [], unchanged: 0, refused: 0, problems: [] };
  const refuse = (...problems: Problem[]): void => {
    decided.refused += 1;
    decided.problems.push(...problems);
  };
  for (const read of lines) {
    const { line, values } = read;
    const found = facts.find(values);
    if (found && 'sentence' in found) {
      refuse({ line, ...found });
      continue;
    }
    const problems = [...read.problems, ...(found ? [] : missingIn(table, read))];
    if (problems.length > 0) {
      refuse(...problems);
      continue;
    }
    const changes = found ? changesIn(found.row, values) : values;
    if (found && Object.keys(changes).length === 0) {
      decided.unchanged += 1;
      continue;
    }
    const row = { ...(found ? found.row : facts.defaults), ...changes } as Row;
    const problem = facts.check(row);
    if (problem) refuse({ line, ...problem });
    else if (found) decided.changed.push({ line, row, changes, held: found.held });
    else decided.created.push({ line, row });
  }
  return decided;
}
