import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { UsageError } from './command.js';

/** The objects of a file with one JSON object a line; `.gz` is unpacked. A line that is not JSON gives its own error. */
export async function* readJsonLines(file: string): AsyncGenerator<{ line: number; value?: unknown; error?: string }> {
  const raw = file === '-' ? process.stdin : createReadStream(file);
  raw.on('error', () => undefined);
  const input = file.endsWith('.gz') ? raw.pipe(createGunzip()) : raw;
  let line = 0;
  try {
    for await (const text of createInterface({ input, crlfDelay: Infinity })) {
      line += 1;
      if (text.trim() === '') continue;
      try {
        yield { line, value: JSON.parse(text) as unknown };
      } catch {
        yield { line, error: `line ${line}: not a JSON object` };
      }
    }
  } catch (error) {
    throw (error as { code?: string }).code === 'ENOENT' ? new UsageError(`Fichier introuvable : ${file}`) : error;
  }
}

/**
 * Answers every line of a file with one line of another, in order. A line that cannot be answered gives
 * `{id?, error}` and the run goes on.
 */
export async function mapJsonLines(
  input: string,
  output: string,
  answer: (value: Record<string, unknown>) => object,
): Promise<void> {
  async function* answers(): AsyncGenerator<string> {
    for await (const { line, value, error } of readJsonLines(input)) {
      yield `${JSON.stringify(error === undefined ? answerOne(line, value, answer) : { error })}\n`;
    }
  }
  await pipeline(answers, output === '-' ? process.stdout : createWriteStream(output), { end: output !== '-' });
}

function answerOne(line: number, value: unknown, answer: (value: Record<string, unknown>) => object): object {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { error: `line ${line}: not a JSON object` };
  const record = value as Record<string, unknown>;
  try {
    return answer(record);
  } catch (error) {
    const id = typeof record.id === 'string' || typeof record.id === 'number' ? { id: record.id } : {};
    return { ...id, error: error instanceof Error ? error.message : String(error) };
  }
}
