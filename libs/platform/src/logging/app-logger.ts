import { Injectable, type LoggerService } from '@nestjs/common';
import pino from 'pino';

/** The only things a log line may hold: nothing here can carry a name, an address, a text or a token. */
export interface LogFields {
  event: string;
  error?: string;
  /** Frames only: the first line of a stack repeats the message, which may quote personal data. */
  stack?: string;
  job?: string;
  queue?: string;
  attempt?: number;
  final?: boolean;
  method?: string;
  route?: string;
  status?: number;
  durationMs?: number;
  requestId?: string;
  count?: number;
  port?: number;
}

const allowed: Readonly<Record<keyof LogFields, true>> = {
  event: true,
  error: true,
  stack: true,
  job: true,
  queue: true,
  attempt: true,
  final: true,
  method: true,
  route: true,
  status: true,
  durationMs: true,
  requestId: true,
  count: true,
  port: true,
};

/** Keeps declared fields only, whatever the caller passed: a cast must not open a leak. */
export const onlyAllowed = (fields: LogFields): LogFields =>
  Object.fromEntries(Object.entries(fields).filter(([key]) => key in allowed)) as unknown as LogFields;

/** JSON lines on standard output with declared fields only. Nest's own messages keep their context, not their text. */
@Injectable()
export class AppLogger implements LoggerService {
  private readonly pino = pino({
    level: process.env.LOG_LEVEL ?? 'info',
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
  });

  info(fields: LogFields): void {
    this.pino.info(onlyAllowed(fields));
  }

  log(message: unknown, context?: unknown): void {
    this.framework('debug', message, context);
  }

  warn(message: LogFields | string, context?: unknown): void {
    if (typeof message === 'string') this.framework('warn', message, context);
    else this.pino.warn(onlyAllowed(message));
  }

  error(message: unknown, ...rest: unknown[]): void {
    if (typeof message === 'object' && message !== null && 'event' in message)
      this.pino.error(onlyAllowed(message as LogFields));
    else this.framework('error', message, rest.at(-1));
  }

  /** Framework messages may quote values (a failed query, a body): only who speaks and the kind of error are kept. */
  private framework(level: 'debug' | 'warn' | 'error', message: unknown, context: unknown): void {
    this.pino[level]({
      event: `framework_${level}`,
      error: message instanceof Error ? message.name : undefined,
      route: typeof context === 'string' && /^[\w:@/ -]{1,60}$/.test(context) ? context : undefined,
    });
  }
}
