import fs from 'node:fs';
import path from 'node:path';
import { AppLogger, Config } from '#platform';
import fastifyCookie from '@fastify/cookie';
import fastifyCompress from '@fastify/compress';
import fastifyHelmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ErrorsFilter, plainRefusal, sendProblem } from './errors.filter.js';
import { keepRawBodies } from './mails/raw-body.js';
import { serveQueueBoard } from './operations/queue-board.js';
import { serveOpenApi } from './openapi.js';
import { unreadableField } from './unreadable.js';
import { validationPipe } from './validation.js';

export const API_PREFIX = 'api';
/** Addresses people and probes open as they are, outside the API. */
export const PAGES = ['r/:token', 'mailbox', 'mailbox/:id', 'health/live', 'health/ready', 'metrics'];

const BODY_LIMIT = 1_048_576;
/** About 60,000 young people: larger files are the operator’s, on the command line. */
const FILE_LIMIT = 16 * BODY_LIMIT;
/** The built portal: beside the built API, or below dist when tests run the API from its source. */
const PORTAL = ['../../portal', '../../../dist/apps/portal']
  .map((folder) => path.resolve(import.meta.dirname, folder))
  .find((folder) => fs.existsSync(path.join(folder, 'assets')));

export const createAdapter = (): FastifyAdapter =>
  new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    trustProxy: (_address, hop) => hop < Number(process.env.TRUSTED_PROXIES ?? 0),
    routerOptions: { maxParamLength: 200 },
    // Whoever is waiting for an answer gets it before the process ends; see `closeConnections`.
    forceCloseConnections: 'idle',
    // Addresses the router itself refuses never reach the filter.
    frameworkErrors: (error: { statusCode?: number }, _request: FastifyRequest, reply: FastifyReply) =>
      sendProblem(reply, plainRefusal(error.statusCode ?? 400)),
  });

/** Everything the application is, apart from its routes: the same for main, tests and the OpenAPI script. */
export async function configureApp(app: NestFastifyApplication): Promise<void> {
  const config = app.get(Config);
  const https = config.publicUrl.startsWith('https:');
  const fastify = app.getHttpAdapter().getInstance();
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        // Mantine sets styles on elements; scripts stay strictly ours.
        styleSrc: ["'self'", "'unsafe-inline'"],
        scriptSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        upgradeInsecureRequests: https ? [] : null,
      },
    },
    hsts: https,
    referrerPolicy: { policy: 'no-referrer' },
  });
  keepRawBodies(app);
  await app.register(fastifyCookie);
  app
    .getHttpAdapter()
    .getInstance()
    .addContentTypeParser('text/csv', { parseAs: 'buffer', bodyLimit: FILE_LIMIT }, (_, body, done) =>
      done(null, body),
    );
  await app.register(fastifyCompress, { threshold: 1024, encodings: ['gzip', 'identity'] });
  app.setGlobalPrefix(API_PREFIX, { exclude: PAGES });
  closeConnections(fastify);
  keepNoCopies(fastify);
  // Answered here rather than thrown: the portal's own routes stand outside the filter.
  fastify.addHook('preValidation', (request, reply, done) => {
    const field = unreadableField([request.params, request.query, request.body].find(unreadableField));
    if (field) sendProblem(reply, plainRefusal(400, [field]));
    else done();
  });
  app.useGlobalPipes(validationPipe());
  app.useGlobalFilters(new ErrorsFilter(app.get(AppLogger)));
  await serveOpenApi(app);
  await serveQueueBoard(app);
  await servePortal(app);
}

/** Answers of the API are about people: no browser, shared computer or proxy keeps one, unless a route says otherwise. */
const keepNoCopies = (fastify: FastifyInstance): void =>
  void fastify.addHook('onSend', (request, reply, payload, done) => {
    if (request.url.startsWith(`/${API_PREFIX}/`) && !reply.hasHeader('cache-control'))
      reply.header('cache-control', 'no-store');
    done(null, payload);
  });

/** Once the process is to end, an answer is the last on its connection: kept open, it would hold the process for minutes. */
function closeConnections(fastify: FastifyInstance): void {
  let closing = false;
  fastify.addHook('preClose', (done) => {
    closing = true;
    done();
  });
  fastify.addHook('onSend', (_request, reply, payload, done) => {
    if (closing) reply.header('connection', 'close');
    done(null, payload);
  });
}

/** The built portal: assets for ever (their names carry a hash), every other address the same page. */
async function servePortal(app: NestFastifyApplication): Promise<void> {
  if (!PORTAL) return;
  const html = fs.readFileSync(path.join(PORTAL, 'index.html'), 'utf8');
  const icon = fs.readFileSync(path.join(PORTAL, 'icon.svg'), 'utf8');
  await app.register(fastifyStatic, {
    root: path.join(PORTAL, 'assets'),
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
    preCompressed: true,
  });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/icon.svg', (_, reply) => reply.type('image/svg+xml').send(icon));
  fastify.get('/', (_, reply) => reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(html));
  fastify.get('/*', (request, reply) => {
    const known = !/^\/(api|r|mailbox|health|metrics|assets)(\/|$)/.test(request.url);
    if (!known) return sendProblem(reply, plainRefusal(404));
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(html);
  });
}
