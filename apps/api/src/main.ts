import 'reflect-metadata';
import { AppLogger, Config, ConfigError } from '#platform';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiModule } from './api.module.js';
import { configureApp, createAdapter } from './configure-app.js';

try {
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule, createAdapter(), {
    bufferLogs: true,
    abortOnError: false,
  });
  const logger = app.get(AppLogger);
  app.useLogger(logger);
  await configureApp(app);
  app.enableShutdownHooks();
  const { port } = app.get(Config);
  await app.listen(port, '0.0.0.0');
  logger.info({ event: 'api_ready', port });
} catch (error) {
  process.stderr.write(`${error instanceof ConfigError ? error.message : startFailure(error)}\n`);
  process.exit(1);
}

function startFailure(error: unknown): string {
  const code = (error as { code?: string }).code;
  if (code === 'EADDRINUSE') return 'Le port demandé est déjà pris par un autre programme.';
  if (code === 'ECONNREFUSED') return 'La base de données ne répond pas à l’adresse donnée.';
  return `Le démarrage a échoué : ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
