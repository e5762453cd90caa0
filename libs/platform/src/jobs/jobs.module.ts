import { Global, Module } from '@nestjs/common';
import { Config } from '../config/config.js';
import { JobQueues, QUEUE_BACKEND } from './job-queues.js';
import { queueBackend } from './queue-backend.js';

@Global()
@Module({
  providers: [{ provide: QUEUE_BACKEND, inject: [Config], useFactory: queueBackend }, JobQueues],
  exports: [QUEUE_BACKEND, JobQueues],
})
export class JobsModule {}
