import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { SESSION_COOKIE } from './access/allow.js';
import metadata from './metadata.js';

const builder = new DocumentBuilder()
  .setTitle('Passerelle')
  .setDescription('Du besoin d’une entreprise à l’emploi d’un jeune qui dure. Les rôles admis sont dans `x-roles`.')
  .setVersion('0.1')
  .addCookieAuth(SESSION_COOKIE);

/** The OpenAPI document of an application; the portal's client is generated from it. */
export const openApiDocument = (app: NestFastifyApplication): OpenAPIObject =>
  SwaggerModule.createDocument(app, builder.build(), {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });

/** Serves the documentation at /api/docs. The document is made when first asked for: no start waits for it. */
export async function serveOpenApi(app: NestFastifyApplication): Promise<void> {
  await SwaggerModule.loadPluginMetadata(metadata);
  SwaggerModule.setup('api/docs', app, () => openApiDocument(app), { jsonDocumentUrl: 'api/openapi.json' });
}
