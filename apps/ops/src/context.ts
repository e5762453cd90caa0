import { AppLogger } from '#platform';
import type { INestApplicationContext, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

/** Opens the application for the time of a command and closes it whatever happens. */
export async function withApplication(
  module: Type,
  work: (app: INestApplicationContext) => Promise<void>,
): Promise<void> {
  const app = await NestFactory.createApplicationContext(module, { bufferLogs: true, abortOnError: false });
  app.useLogger(app.get(AppLogger));
  try {
    await work(app);
  } finally {
    await app.close();
  }
}
