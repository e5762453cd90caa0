/** What is wrong with a cell; the sentence is completed by the line and the column. */
export class Unreadable extends Error {}

/** One column of a file: its name, what it means, and how a cell becomes a value and comes back. */
export interface Column<T> {
  header: string;
  /** Other names that files of the field give it. */
  aliases?: readonly string[];
  /** What to write in it, with an example: for the documentation and the page. */
  help: string;
  /** A new line needs it. */
  required?: true;
  /** What an empty cell says: absent, that nothing is said. */
  empty?: T;
  /** @throws Unreadable with a French sentence. */
  read: (text: string) => T;
  write: (value: T) => string;
  /** Where the text is put together from several columns of the file. */
  text?: (cell: (header: string) => string) => string;
}

/** The columns of one kind of file, in their order, by the property each fills. */
export type Table<Row> = { readonly [Name in keyof Row]-?: Column<Row[Name]> };

export interface Problem {
  line: number;
  /** Null when it concerns the whole line. */
  column: string | null;
  sentence: string;
}

/** What one line says: only the columns that the file has and that are filled, or that mean something when empty. */
export interface Line<Row> {
  line: number;
  values: Partial<Row>;
  problems: Problem[];
}

export interface LineReader<Row> {
  /** Columns of the file nobody knows. */
  ignored: string[];
  /** Whether the file has the column of that header, under whatever name. */
  has: (header: string) => boolean;
  read: (record: { line: number; cells: readonly string[] }) => Line<Row>;
}

const headerKey = (header: string): string =>
  header
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');

const columnsOf = <Row>(table: Table<Row>): [name: string, column: Column<unknown>][] =>
  Object.entries(table as unknown as Record<string, Column<unknown>>);

/** Prepares to read lines of a file with these columns; capitals, accents, spaces and hyphens of their names do not count. */
export function lineReader<Row>(
  table: Table<Row>,
  columns: readonly string[],
  extra: readonly string[] = [],
): LineReader<Row> {
  const positions = new Map(columns.map((column, index) => [headerKey(column), index]));
  const namesOf = ({ header, aliases = [] }: Column<unknown>): readonly string[] => [header, ...aliases];
  const known = new Set([...columnsOf(table).flatMap(([, column]) => namesOf(column)), ...extra].map(headerKey));
  // Looked up once, not for each of a million lines.
  const present = columnsOf(table)
    .map(([name, column]) => ({
      name,
      column,
      at: namesOf(column).flatMap((wanted) => positions.get(headerKey(wanted)) ?? []),
    }))
    .filter(({ column, at }) => column.text !== undefined || at.length > 0);
  return {
    ignored: columns.filter((column) => column !== '' && !known.has(headerKey(column))),
    has: (header) => present.some(({ column, at }) => column.header === header && at.length > 0),
    read: ({ line, cells }) => {
      const values: Record<string, unknown> = {};
      const problems: Problem[] = [];
      for (const { name, column, at } of present) {
        const text = column.text
          ? column.text((header) => (cells[positions.get(header) ?? -1] ?? '').trim())
          : (cells[at.find((index) => (cells[index] ?? '').trim() !== '') ?? -1] ?? '').trim();
        if (text === '') {
          if ('empty' in column) values[name] = column.empty;
          continue;
        }
        if (text.includes('\0')) {
          problems.push({ line, column: column.header, sentence: 'contient un caractère illisible' });
          continue;
        }
        try {
          values[name] = column.read(text);
        } catch (error) {
          if (!(error instanceof Unreadable)) throw error;
          problems.push({ line, column: column.header, sentence: error.message });
        }
      }
      return { line, values: values as Partial<Row>, problems };
    },
  };
}

/** What a new line does not say and should. */
export function missingIn<Row>(table: Table<Row>, { line, values, problems }: Line<Row>): Problem[] {
  const said = new Set([...Object.keys(values), ...problems.map(({ column }) => column)]);
  return columnsOf(table)
    .filter(([name, { required, header }]) => required && !said.has(name) && !said.has(header))
    .map(([, { header }]) => ({ line, column: header, sentence: 'à remplir' }));
}

export const headersOf = <Row>(table: Table<Row>): string[] => columnsOf(table).map(([, { header }]) => header);

export const cellsOf = <Row extends object>(table: Table<Row>, row: Row): string[] =>
  columnsOf(table).map(([name, column]) => {
    const value = (row as Record<string, unknown>)[name];
    return value === null || value === undefined ? '' : column.write(value);
  });

/** The values that are not already so. */
export function changesIn<Row extends object>(before: Row, values: Partial<Row>): Partial<Row> {
  const differs = ([name, value]: [string, unknown]): boolean =>
    JSON.stringify(value) !== JSON.stringify((before as Record<string, unknown>)[name]);
  return Object.fromEntries(Object.entries(values).filter(differs)) as Partial<Row>;
}
