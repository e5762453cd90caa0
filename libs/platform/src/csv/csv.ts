import { pipeline, Readable } from 'node:stream';
import { TextDecoder } from 'node:util';
import { parse, type CsvError } from 'csv-parse';
import { stringify } from 'csv-stringify/sync';

/** One line of a file: its number as a text editor shows it, and its cells in the order of the columns. */
export interface CsvRecord {
  line: number;
  cells: readonly string[];
}

/** A file that was looked through once: what it is made of, and its records as often as one wants. */
export interface CsvFile {
  /** As written in the first line, trimmed. */
  columns: readonly string[];
  /** How many lines the file has, the first one and those within quotes included. */
  lines: number;
  records: () => AsyncIterable<CsvRecord>;
}

/** The file cannot be read as a table; `line` is the line at fault. */
export class CsvProblem extends Error {
  override readonly name = 'CsvProblem';
  constructor(
    readonly line: number,
    message: string,
  ) {
    super(message);
  }
}

/** A file of any size, read in pieces as often as asked. */
export type Bytes = () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

const SEPARATORS = [';', ',', '\t'] as const;

/**
 * Opens a CSV file as spreadsheets of the field write them: UTF-8 (with or without byte order mark) or Windows-1252,
 * separated by semicolons, commas or tabs, with the names of the columns in the first line.
 * @throws CsvProblem when the file is empty.
 */
export async function openCsv(bytes: Bytes): Promise<CsvFile> {
  const { encoding, lines, head } = await lookThrough(bytes);
  if (isWorkbook(head))
    throw new CsvProblem(
      1,
      'Ce n’est pas un fichier CSV. Dans votre tableur, choisissez «\u00a0Enregistrer sous\u00a0», puis «\u00a0CSV\u00a0».',
    );
  const options = {
    delimiter: separatorOf(head),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  } as const;
  const parsed = (): AsyncIterable<{ record: string[]; info: { lines: number } }> => {
    const parser = parse({ ...options, info: true });
    // Without pipeline, a file that cannot be read any more would never end the parser.
    pipeline(Readable.from(decoded(bytes, encoding)), parser, () => undefined);
    return parser;
  };

  async function* records(): AsyncIterable<CsvRecord> {
    try {
      for await (const { record, info } of parsed()) {
        // The parser counts the line a record ends on; one with line breaks in quotes begins earlier.
        const breaks = record.reduce((sum, cell) => sum + (cell.match(/\r?\n/g)?.length ?? 0), 0);
        yield { line: info.lines - breaks, cells: record.map(cellOf) };
      }
    } catch (error) {
      if ((error as CsvError).code?.startsWith('CSV_'))
        throw new CsvProblem(
          Number((error as CsvError)['lines']),
          'Cette ligne est mal formée\u00a0: un guillemet n’est pas refermé.',
        );
      throw error;
    }
  }

  const first = await firstOf(records());
  if (!first) throw new CsvProblem(1, 'Le fichier est vide.');
  return {
    columns: first.cells.map((cell) => cell.trim()),
    lines,
    records: () => withoutFirst(records()),
  };
}

/**
 * Writes a table that spreadsheets of the field open at once: semicolons, UTF-8 with its mark, CRLF. A cell that would
 * run as a formula (OWASP, CSV injection) begins with an apostrophe, which `openCsv` takes off again.
 */
export const writeCsv = (columns: readonly string[], rows: readonly (readonly (string | null)[])[]): string =>
  stringify([columns, ...rows] as string[][], {
    delimiter: ';',
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });

const cellOf = (text: string): string => (/^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text);

/** A spreadsheet’s own file (a zip archive, or the older compound file): text never holds a null character. */
const isWorkbook = (head: string): boolean => head.startsWith('PK\u0003\u0004') || head.includes('\0');

type Encoding = 'utf-8' | 'windows-1252';

/** One pass over the file: an octet that is not UTF-8 tells that it is Windows-1252. */
async function lookThrough(bytes: Bytes): Promise<{ encoding: Encoding; lines: number; head: string }> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let encoding: Encoding = 'utf-8';
  let lines = 0;
  let head = '';
  let last = 0x0a;
  for await (const chunk of bytes()) {
    if (chunk.length === 0) continue;
    if (!head.includes('\n')) head += Buffer.from(chunk).toString('latin1');
    for (let at = chunk.indexOf(0x0a); at !== -1; at = chunk.indexOf(0x0a, at + 1)) lines += 1;
    last = chunk.at(-1)!;
    if (encoding === 'utf-8' && !decodes(utf8, chunk)) encoding = 'windows-1252';
  }
  if (encoding === 'utf-8' && !decodes(utf8)) encoding = 'windows-1252';
  return { encoding, lines: last === 0x0a ? lines : lines + 1, head: head.split('\n', 1)[0] ?? '' };
}

function decodes(decoder: TextDecoder, chunk?: Uint8Array): boolean {
  try {
    decoder.decode(chunk, { stream: chunk !== undefined });
    return true;
  } catch {
    return false;
  }
}

/** The separator found most often in the first line, outside quotes. */
function separatorOf(head: string): string {
  const bare = head.replace(/"[^"]*"/g, '');
  const count = (separator: string): number => bare.split(separator).length;
  return [...SEPARATORS].sort((a, b) => count(b) - count(a))[0]!;
}

async function* decoded(bytes: Bytes, encoding: Encoding): AsyncIterable<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of bytes()) {
    const text = decoder.decode(chunk, { stream: true });
    if (text !== '') yield text;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}

async function firstOf<T>(items: AsyncIterable<T>): Promise<T | undefined> {
  for await (const item of items) return item;
  return undefined;
}

async function* withoutFirst<T>(items: AsyncIterable<T>): AsyncIterable<T> {
  let isFirst = true;
  for await (const item of items) {
    if (!isFirst) yield item;
    isFirst = false;
  }
}
