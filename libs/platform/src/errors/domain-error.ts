export type ErrorKind = 'invalid' | 'forbidden' | 'not_found' | 'conflict' | 'too_many';

export interface FieldProblem {
  /** Path of the field in the request body, `targets.0.code`; empty for the whole. */
  field: string;
  code: string;
  /** French sentence for the person who filled the field. */
  message: string;
}

/**
 * A refusal that is part of the work. `code` is stable for programs, `message` is the French sentence shown;
 * the HTTP door maps the kind to a status, nothing else needs to know about HTTP.
 */
export class DomainError extends Error {
  constructor(
    readonly kind: ErrorKind,
    readonly code: string,
    message: string,
    readonly fields: readonly FieldProblem[] = [],
  ) {
    super(message);
    this.name = 'DomainError';
  }
}

export const invalid = (code: string, field: string, message: string): DomainError =>
  new DomainError('invalid', code, message, [{ field, code, message }]);

export const conflict = (code: string, message: string): DomainError => new DomainError('conflict', code, message);

export const forbidden = (code: string, message: string): DomainError => new DomainError('forbidden', code, message);

/** Also for what exists but lies out of the caller's scope, so that identifiers cannot be probed. */
export const notFound = (message = 'Cette page n’existe pas ou vous n’y avez pas accès.'): DomainError =>
  new DomainError('not_found', 'not_found', message);
