import type { INestApplicationContext } from '@nestjs/common';
import { ConfigError } from '../config/config.js';
import { AppLogger } from '../logging/app-logger.js';

/** Longer than any request or mail takes to end by itself; containers must wait at least this long. */
const SHUTDOWN_LIMIT_MS = 25_000;

const sentences: Readonly<Record<string, string>> = {
  EADDRINUSE: 'Le port demandé est déjà pris par un autre programme.',
  ECONNREFUSED: 'La base de données ne répond pas à l’adresse donnée.',
  ENOTFOUND: 'L’adresse de la base de données n’existe pas.',
  '28P01': 'La base de données refuse ce nom ou ce mot de passe.',
  '3D000': 'Cette base de données n’existe pas.',
};

/**
 * Starts a process of the house: says in one sentence why it cannot, and makes sure that it ends when asked to, even
 * if a queue whose server is gone never closes.
 */
export async function startProcess<App extends INestApplicationContext>(
  create: () => Promise<App>,
  run: (app: App, logger: AppLogger) => Promise<void>,
): Promise<void> {
  try {
    const app = await create();
    const logger = app.get(AppLogger);
    app.useLogger(logger);
    app.enableShutdownHooks();
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.once(signal, () => setTimeout(() => process.exit(1), SHUTDOWN_LIMIT_MS).unref());
    }
    await run(app, logger);
  } catch (error) {
    process.stderr.write(`${startFailure(error)}\n`);
    process.exit(1);
  }
}

function startFailure(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  const { code } = error as { code?: string };
  if (code !== undefined && code in sentences) return sentences[code] ?? '';
  return `Le démarrage a échoué\u00a0: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
