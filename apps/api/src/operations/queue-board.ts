import { JobQueues, queueNames } from '#platform';
import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { FastifyAdapter } from '@bull-board/fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { AccessGuard } from '../access/access.guard.js';
import { refusalOf, sendProblem } from '../errors.filter.js';

/** Where bull-board answers. */
export const BOARD = '/api/admin/board';

/**
 * bull-board, to look into single jobs: for signed-in administrators only, by the same guard as every route, and to read:
 * what failed is started again from the rows (`admin/queues/redrive`), since a job is only their shadow. Queues are opened
 * at the first visit, so that an API starts whether or not they answer.
 */
export async function serveQueueBoard(app: NestFastifyApplication): Promise<void> {
  const pages = new FastifyAdapter();
  pages.setBasePath(BOARD);
  const { setQueues } = createBullBoard({
    queues: [],
    serverAdapter: pages,
    options: { uiConfig: { boardTitle: 'Passerelle', hideRedisDetails: true } },
  });
  const guard = app.get(AccessGuard);
  let opened = false;
  await app.register(async (fastify: FastifyInstance) => {
    fastify.addHook('onRequest', async (request, reply) => {
      try {
        await guard.admit(request, ['administrator']);
      } catch (error) {
        const refusal = refusalOf(error);
        if (!refusal) throw error;
        sendProblem(reply, refusal);
        return reply;
      }
      if (opened) return undefined;
      const queues = app.get(JobQueues);
      setQueues(queueNames.map((name) => new BullMQAdapter(queues.queue(name), { readOnlyMode: true })));
      opened = true;
      return undefined;
    });
    await fastify.register(pages.registerPlugin(), { prefix: BOARD });
  });
}
