import createClient from 'openapi-fetch';
import { askedEarly } from './early.js';
import type { paths } from './schema.js';

/** One field of a form that was refused, with the sentence to show beside it. */
export interface FieldProblem {
  field: string;
  code: string;
  message: string;
}

/** Why the API refused, in French, from its `application/problem+json`; `network` when it could not be reached. */
export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly fields: readonly FieldProblem[] = [],
  ) {
    super(message);
    this.name = 'ApiProblem';
  }
}

export { PAGE } from './first-read.js';

export const api = createClient<paths>({
  baseUrl: window.location.origin,
  credentials: 'same-origin',
  fetch: (request) => askedEarly(request) ?? fetch(request),
});

const UNREACHABLE = 'La connexion ne répond pas. Ce que vous avez écrit reste ici : réessayez dans un instant.';
const BROKEN = 'Le service a rencontré un problème. Réessayez dans un instant.';

/** Routes whose 401 is an answer, not a lost session. */
const signInRoutes = new Set(['/api/me', '/api/sign-in']);
let onSessionLost: () => void = () => undefined;

/** Calls `listener` when the API says that nobody is signed in any more. */
export function whenSessionIsLost(listener: () => void): void {
  onSessionLost = listener;
}

api.use({
  onResponse({ response, schemaPath }) {
    if (response.status === 401 && !signInRoutes.has(schemaPath)) onSessionLost();
  },
});

/**
 * A code chosen in a form or written in the address comes as text. The API checks it and answers with the sentence to
 * show, also when nothing was chosen.
 */
export const asCode = <Code extends string>(chosen: string): Code => chosen as Code;

interface ProblemBody {
  title?: string;
  code?: string;
  detail?: string;
  fields?: FieldProblem[];
}

function problemOf(status: number, body: unknown): ApiProblem {
  const problem: ProblemBody = typeof body === 'object' && body !== null ? body : {};
  return new ApiProblem(
    status,
    problem.code ?? 'unknown',
    problem.detail ?? problem.title ?? BROKEN,
    problem.fields ?? [],
  );
}

/**
 * The body of an answer of `api`; throws `ApiProblem` for a refusal and for a connection that fails.
 * @example await answer(api.GET('/api/needs/{id}', { params: { path: { id } } }))
 */
export async function answer<T>(call: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  let result;
  try {
    result = await call;
  } catch {
    throw new ApiProblem(0, 'network', UNREACHABLE);
  }
  if (!result.response.ok) throw problemOf(result.response.status, result.error);
  return result.data as T;
}
