import 'reflect-metadata';
import { AppLogger, ConfigError, JobWorkers } from '#platform';
import { NestFactory } from '@nestjs/core';
import { WorkerModule } from './worker.module.js';

const SHUTDOWN_LIMIT_MS = 25_000;

try {
  const app = await NestFactory.createApplicationContext(WorkerModule, { bufferLogs: true, abortOnError: false });
  const logger = app.get(AppLogger);
  app.useLogger(logger);
  app.enableShutdownHooks();
  // A queue whose server is gone may never close: after this long the process leaves, and its jobs run elsewhere.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => setTimeout(() => process.exit(1), SHUTDOWN_LIMIT_MS).unref());
  }
  await app.get(JobWorkers).start();
  logger.info({ event: 'worker_ready' });
} catch (error) {
  const text =
    error instanceof ConfigError
      ? error.message
      : `Le démarrage a échoué : ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  process.stderr.write(`${text}\n`);
  process.exit(1);
}
