import { Temporal } from 'temporal-polyfill';

/** One object of a JSON Lines file, whose fields may hold anything. */
export type JsonRecord = Record<string, unknown>;

/** @throws Error naming the field, when it holds something else than a text; absent and null both mean « not said ». */
export function optionalText(record: JsonRecord, field: string): string | undefined {
  const value = record[field] ?? undefined;
  if (value !== undefined && typeof value !== 'string') throw new Error(`${field} : un texte est attendu`);
  return value;
}

/** A day, 'YYYY-MM-DD'. @throws Error naming the field, when it is none. */
export function optionalDay(record: JsonRecord, field: string): string | undefined {
  const text = optionalText(record, field);
  if (text !== undefined && !isDay(text)) throw new Error(`${field} : cette date n’existe pas (AAAA-MM-JJ)`);
  return text;
}

export function isDay(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}

/** @throws Error naming the field, when it is not an object. */
export function objectIn(record: JsonRecord, field: string): JsonRecord {
  const value = record[field];
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${field} : un objet est attendu`);
  return value as JsonRecord;
}
