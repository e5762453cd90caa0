import 'reflect-metadata';
import { writeFile } from 'node:fs/promises';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiModule } from './api.module.js';
import { API_PREFIX, createAdapter, PAGES } from './configure-app.js';
import { loadOpenApiMetadata, openApiDocument } from './openapi.js';

/** Writes the OpenAPI document without database or queue: in preview Nest reads the controllers and builds nothing. */
export async function writeOpenApi(file: string): Promise<void> {
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule, createAdapter(), {
    preview: true,
    logger: false,
  });
  app.setGlobalPrefix(API_PREFIX, { exclude: PAGES });
  await loadOpenApiMetadata();
  await writeFile(file, JSON.stringify(openApiDocument(app), null, 2));
}
