import { parseArgs } from 'node:util';
import { UsageError } from './command.js';

/** Reads `--name value` options. @throws UsageError naming what is unknown or missing. */
export function readOptions<Names extends string, Required extends Names>(
  args: readonly string[],
  names: readonly Names[],
  required: readonly Required[] = [],
): Partial<Record<Names, string>> & Record<Required, string> {
  let values: Record<string, unknown>;
  try {
    values = parseArgs({
      args: [...args],
      options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
      strict: true,
    }).values;
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\nOptions : ${names.map((name) => `--${name}`).join(', ')}`);
  }
  const missing = required.filter((name) => values[name] === undefined);
  if (missing.length > 0) throw new UsageError(`Option manquante : ${missing.map((name) => `--${name}`).join(', ')}`);
  return values as Partial<Record<Names, string>> & Record<Required, string>;
}
