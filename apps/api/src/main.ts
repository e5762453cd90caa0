import 'reflect-metadata';
import { Config, startProcess } from '#platform';
import { Occupations } from '#reference';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiModule } from './api.module.js';
import { configureApp, createAdapter } from './configure-app.js';

await startProcess(
  () =>
    NestFactory.create<NestFastifyApplication>(ApiModule, createAdapter(), { bufferLogs: true, abortOnError: false }),
  async (app, logger) => {
    await configureApp(app);
    app.get(Occupations).prepare();
    const { port } = app.get(Config);
    await app.listen(port, '0.0.0.0');
    logger.info({ event: 'api_ready', port });
  },
);
