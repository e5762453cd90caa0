import { type FactAt, factAt, type FieldPath, type HireFacts } from './hire.js';

/** « We cannot tell », with the fields that would let us. */
export interface Missing {
  readonly missing: readonly FieldPath[];
}

/** Three-valued: yes, no, or what is missing to know. */
export type Answer = boolean | Missing;

export function isMissing(value: unknown): value is Missing {
  return typeof value === 'object' && value !== null && 'missing' in value;
}

export function missing(...fields: FieldPath[]): Missing {
  return { missing: fields };
}

/** The fields named by those of the values that are missing, each once, in order. */
export function missingIn(...values: unknown[]): FieldPath[] {
  if (!values.some(isMissing)) return [];
  return [...new Set(values.filter(isMissing).flatMap((value) => value.missing))];
}

/** One fact of the hire, or a test on it; missing when nobody has told. */
export function given<P extends FieldPath>(hire: HireFacts, path: P): FactAt<P> | Missing;
export function given<P extends FieldPath>(hire: HireFacts, path: P, holds: (value: FactAt<P>) => boolean): Answer;
export function given<P extends FieldPath>(
  hire: HireFacts,
  path: P,
  holds?: (value: FactAt<P>) => boolean,
): FactAt<P> | Answer {
  const value = factAt(hire, path);
  if (value === null) return missing(path);
  return holds ? holds(value) : value;
}

/** Yes when all are yes; one no is enough for no, whatever is missing elsewhere. */
export function all(...answers: Answer[]): Answer {
  if (answers.includes(false)) return false;
  return answers.some(isMissing) ? missing(...missingIn(...answers)) : true;
}

/** Yes as soon as one is yes, whatever is missing elsewhere. */
export function any(...answers: Answer[]): Answer {
  if (answers.includes(true)) return true;
  return answers.some(isMissing) ? missing(...missingIn(...answers)) : false;
}

export function not(answer: Answer): Answer {
  return isMissing(answer) ? answer : !answer;
}

/** « If a then b »: asks first whether `a`, and about `b` only once `a` is known to hold. */
export function implies(a: Answer, b: Answer): Answer {
  if (a === false || b === true) return true;
  return isMissing(a) ? a : b;
}

/** Computes from values that are all known; otherwise tells what is missing. */
export function lift<Values extends unknown[], Result>(
  values: { [K in keyof Values]: Values[K] | Missing },
  compute: (...known: Values) => Result,
): Result | Missing {
  const fields = missingIn(...values);
  return fields.length > 0 ? missing(...fields) : compute(...(values as Values));
}
