// What BullMQ alone does: adds jobs that do nothing and has one process run them. Prints jobs per second.
// Arguments: the address of Redis, how many jobs.
import { randomUUID } from 'node:crypto';
import { Queue, Worker } from 'bullmq';

const ADDED_AT_ONCE = 500;
const [url, count] = [process.argv[2], Number(process.argv[3])];
const options = { connection: { url }, prefix: `raw-${randomUUID()}` };
const queue = new Queue('raw', { ...options, defaultJobOptions: { removeOnComplete: true } });
let done = 0;
let finish;
const finished = new Promise((resolve) => (finish = resolve));
const worker = new Worker('raw', () => Promise.resolve(), { ...options, concurrency: 64 });
worker.on('completed', () => ++done === count && finish());
await worker.waitUntilReady();
const begun = performance.now();
for (let added = 0; added < count; added += ADDED_AT_ONCE) {
  const jobs = Array.from({ length: ADDED_AT_ONCE }, (_, index) => ({ name: 'nothing', data: { id: added + index } }));
  await queue.addBulk(jobs);
}
await finished;
console.log((count * 1000) / (performance.now() - begun));
await worker.close();
await queue.obliterate({ force: true });
await queue.close();
