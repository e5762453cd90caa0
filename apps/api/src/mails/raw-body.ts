import { Readable } from 'node:stream';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';

/** Where a signature is over the bytes sent, not over what was read from them. */
const SIGNED = '/api/mail-events';
const MOST_BYTES = 1_048_576;

export interface RawBody {
  rawBody?: Buffer;
}

export const rawBodyOf = ({ rawBody }: RawBody): Buffer => rawBody ?? Buffer.alloc(0);

/** Keeps the bytes of requests whose signature is checked. */
export function keepRawBodies(app: NestFastifyApplication): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('preParsing', async (request: FastifyRequest & RawBody, _, payload) => {
      if (request.url.split('?')[0] !== SIGNED) return payload;
      const chunks: Buffer[] = [];
      let size = 0;
      for await (const chunk of payload as AsyncIterable<Buffer>) {
        size += chunk.length;
        if (size > MOST_BYTES) break;
        chunks.push(chunk);
      }
      request.rawBody = Buffer.concat(chunks);
      return Readable.from(chunks);
    });
}
