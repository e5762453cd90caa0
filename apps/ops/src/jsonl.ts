import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream';
import { pipeline as finished } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { UsageError } from './command.js';
import type { JsonRecord } from './record.js';

export interface JsonLine {
  /** From 1, empty lines counted. */
  line: number;
  value?: unknown;
  /** What is wrong with the line; there is then no value. */
  error?: string;
}

const NOT_AN_OBJECT = 'ce n’est pas un objet JSON';
const BYTE_ORDER_MARK = /^\uFEFF/;

/** The values of a file with one of them a line, `-` for the standard input; `.gz` is unpacked. */
export async function* readJsonLines(file: string): AsyncGenerator<JsonLine> {
  let line = 0;
  try {
    for await (const text of createInterface({ input: opened(file), crlfDelay: Infinity })) {
      line += 1;
      if (text.trim() !== '') yield { line, ...parsed(text.replace(BYTE_ORDER_MARK, '')) };
    }
  } catch (error) {
    throw unreadable(file, error);
  }
}

function opened(file: string): NodeJS.ReadableStream {
  const raw = file === '-' ? process.stdin : createReadStream(file);
  // Not `pipe`, which leaves the unpacking waiting for ever when the file cannot be read.
  return file.endsWith('.gz') ? pipeline(raw, createGunzip(), () => undefined) : raw;
}

function parsed(text: string): Pick<JsonLine, 'value' | 'error'> {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { error: NOT_AN_OBJECT };
  }
}

/** Errors of the file system and of unpacking are mistakes in the name given; any other one is ours. */
function unreadable(file: string, error: unknown): unknown {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? new UsageError(`Fichier illisible : ${file} (${code})`) : error;
}

/**
 * Answers every line of a file with one line of another, in order. A line that cannot be answered gives
 * `{id?, error}` and the run goes on.
 */
export async function mapJsonLines(
  input: string,
  output: string,
  answer: (record: JsonRecord) => object | Promise<object>,
): Promise<void> {
  async function* answers(): AsyncGenerator<string> {
    for await (const line of readJsonLines(input)) yield `${JSON.stringify(await answerOne(line, answer))}\n`;
  }
  const out = output === '-' ? process.stdout : createWriteStream(output);
  await finished(answers, out, { end: output !== '-' }).catch((error: unknown) => {
    throw unreadable(output, error);
  });
}

async function answerOne(
  { line, value, error }: JsonLine,
  answer: (record: JsonRecord) => object | Promise<object>,
): Promise<object> {
  if (error !== undefined || typeof value !== 'object' || value === null || Array.isArray(value))
    return { error: `ligne ${line} : ${error ?? NOT_AN_OBJECT}` };
  const record = value as JsonRecord;
  try {
    return await answer(record);
  } catch (problem) {
    const { id } = record;
    const known = typeof id === 'string' || typeof id === 'number' ? { id } : {};
    return { ...known, error: problem instanceof Error ? problem.message : String(problem) };
  }
}
