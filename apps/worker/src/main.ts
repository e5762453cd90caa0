import 'reflect-metadata';
import { JobWorkers, startProcess } from '#platform';
import { NestFactory } from '@nestjs/core';
import { HealthServer } from './health-server.js';
import { WorkerModule } from './worker.module.js';

await startProcess(
  () => NestFactory.createApplicationContext(WorkerModule, { bufferLogs: true, abortOnError: false }),
  async (app, logger) => {
    await app.get(JobWorkers).start();
    await app.get(HealthServer).start();
    logger.info({ event: 'worker_ready' });
  },
);
