import { setTimeout as pause } from 'node:timers/promises';
import {
  Database,
  type DomainEvent,
  Events,
  JOB_TABLE,
  JobQueues,
  type JobTable,
  JobWorkers,
  PlatformModule,
} from '#platform';
import { type INestApplicationContext, Module } from '@nestjs/common';
import { onBenchDatabase, printResult } from './bench-house.js';
import type { Command } from '../command.js';
import { withApplication } from '../context.js';
import { readOptions } from '../options.js';

const EVENTS = 5_000;
const BATCH = 500;

/** How often the reaction that does nothing was called. */
let reactions = 0;

const table: JobTable = {
  handlers: {
    react: () => {
      reactions += 1;
      return Promise.resolve();
    },
  },
  subscriptions: new Map([['bench.happened', ['react']]]),
  schedules: [],
};

@Module({ imports: [PlatformModule], providers: [{ provide: JOB_TABLE, useValue: table }, JobWorkers] })
class OneReaction {}

/** How fast events written in the database become reactions that are done, beside jobs put into the queue directly. */
export const benchEvents: Command = {
  name: 'bench:events',
  description: 'Mesure les événements relayés par seconde, face à la file d’attente seule',
  // Brings its own database along.
  offline: true,
  run: async (args) => {
    readOptions(args, []);
    await onBenchDatabase(() =>
      withApplication(OneReaction, async (app) => {
        await tellEvents(app);
        const events = await perSecond(
          () => app.get(JobWorkers).start(),
          () => delivered(app),
        );
        const jobs = await perSecond(
          () => addJobs(app),
          () => Promise.resolve(reactions),
        );
        printResult('events.relayed', events, 'events/s', jobs);
      }),
    );
  },
};

async function tellEvents(app: INestApplicationContext): Promise<void> {
  const happened: DomainEvent = { topic: 'bench.happened', payload: {} };
  for (let told = 0; told < EVENTS; told += BATCH) {
    await app.get(Database).transaction(async (tx) => {
      for (let one = 0; one < BATCH; one++) await app.get(Events).tell(tx, happened);
    });
  }
}

async function addJobs(app: INestApplicationContext): Promise<void> {
  for (let added = 0; added < EVENTS; added += BATCH) {
    const keys = Array.from({ length: BATCH }, (_, index) => `bench-${added + index}`);
    await app.get(JobQueues).add(keys.map((key) => ({ queue: 'events', name: 'react', data: {}, key })));
  }
}

async function delivered(app: INestApplicationContext): Promise<number> {
  const [row] = await app
    .get(Database)
    .manager.query<{ done: number }[]>('select count(*)::int as done from event_deliveries where done_at is not null');
  return row?.done ?? 0;
}

/** @param begin sets off the work @param done how much of it is done */
async function perSecond(begin: () => Promise<void>, done: () => Promise<number>): Promise<number> {
  reactions = 0;
  const begun = performance.now();
  await begin();
  while ((await done()) < EVENTS) await pause(20);
  return (EVENTS * 1000) / (performance.now() - begun);
}
