import { AppLogger, DomainError, type ErrorKind, type FieldProblem } from '#platform';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SignInRequired } from './access/access.guard.js';

const statusOf: Readonly<Record<ErrorKind, number>> = {
  invalid: 400,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  too_many: 429,
};

export interface Refusal {
  status: number;
  code: string;
  detail: string;
  fields: readonly FieldProblem[];
}

const httpSentences: Readonly<Record<number, string>> = {
  400: 'La demande n’est pas lisible.',
  404: 'Cette page n’existe pas ou vous n’y avez pas accès.',
  405: 'Cette action n’existe pas ici.',
  413: 'Le contenu envoyé est trop volumineux.',
  414: 'Cette adresse est trop longue.',
  415: 'Ce type de contenu n’est pas accepté.',
};

/** A refusal that needs no more words than its status. */
export const plainRefusal = (status: number, fields: readonly FieldProblem[] = []): Refusal => ({
  status,
  code: `http_${status}`,
  detail: httpSentences[status] ?? 'La demande est refusée.',
  fields,
});

/** Answers with a problem (RFC 9457). */
export const sendProblem = (reply: FastifyReply, refusal: Refusal): void =>
  void reply
    .status(refusal.status)
    .header('cache-control', 'no-store')
    .type('application/problem+json')
    .send({ type: 'about:blank', title: refusal.code, ...refusal });

/** What an error means to whoever asked; undefined: it is our fault. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof DomainError) {
    const status = error instanceof SignInRequired ? 401 : statusOf[error.kind];
    return { status, code: error.code, detail: error.message, fields: error.fields };
  }
  const status = error instanceof HttpException ? error.getStatus() : (error as { statusCode?: number }).statusCode;
  if (status !== undefined && status >= 400 && status < 500) {
    return plainRefusal(status);
  }
  return undefined;
}

/** The one place where refusals become HTTP. What is not a refusal is our fault: logged, and nothing of it is shown. */
@Catch()
export class ErrorsFilter implements ExceptionFilter {
  constructor(private readonly logger: AppLogger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    const request = http.getRequest<FastifyRequest>();
    const refusal = refusalOf(error) ?? {
      status: 500,
      code: 'internal',
      detail: 'Un problème est survenu de notre côté. Réessayez dans un instant.',
      fields: [],
    };
    if (refusal.status === 500) {
      this.logger.error({
        event: 'request_failed',
        method: request.method,
        route: request.routeOptions.url,
        error: error instanceof Error ? error.name : typeof error,
        stack:
          error instanceof Error
            ? error.stack
                ?.split('\n')
                .filter((line) => /^\s+at /.test(line))
                .slice(0, 8)
                .join('\n')
            : undefined,
        requestId: request.id,
      });
    }
    sendProblem(reply, refusal);
  }
}
