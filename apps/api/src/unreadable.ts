import type { FieldProblem } from '#platform';

/** Deeper than any form of ours; deep enough nesting would exhaust the stack of whoever walks it. */
const DEEPEST = 20;
const LONE_SURROGATE = /[\ud800-\udfff]/u;

/** Postgres stores neither the NUL character nor half of a surrogate pair; no keyboard types them. */
const isStorable = (text: string): boolean => !text.includes('\0') && !LONE_SURROGATE.test(text);

/**
 * Looks for what no person sends and no column holds, wherever it stands in a request.
 * @param values a parsed body, query or path.
 */
export function unreadableField(values: unknown): FieldProblem | undefined {
  const waiting: { field: string; value: unknown; depth: number }[] = [{ field: '', value: values, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { field, value, depth } = next;
    if (typeof value === 'string' && !isStorable(value))
      return { field, code: 'unreadable_text', message: 'Ce texte contient un caractère illisible.' };
    if (typeof value !== 'object' || value === null) continue;
    if (depth === DEEPEST) return { field, code: 'too_deep', message: 'Cette valeur est trop imbriquée.' };
    for (const [key, inner] of Object.entries(value)) {
      if (!isStorable(key)) return { field, code: 'unreadable_text', message: 'Un nom de champ est illisible.' };
      waiting.push({ field: field === '' ? key : `${field}.${key}`, value: inner, depth: depth + 1 });
    }
  }
  return undefined;
}
