import { Agent, type OutgoingHttpHeaders } from 'node:http';
import { onBenchDatabase, printResult } from './bench-house.js';
import { request, sessionOf, withServer } from './bench-server.js';
import type { Command } from '../command.js';
import { loadDemo } from '../demo/load-demo.js';
import { advisers } from '../demo/cast/structure.js';
import { readOptions } from '../options.js';

const CONNECTIONS = 20;
const WARM_UP_MS = 2_000;
const MEASURED_MS = 1_500;
/** Taken in turns, so that whatever else the machine does slows both alike. */
const ROUNDS = 7;

/**
 * How fast a list is beside addresses of the same server that read nothing: one that lets the same person in and answers
 * nothing, which shows what the list itself costs, and the one probes ask, which lets anybody in.
 */
export const benchApi: Command = {
  name: 'bench:api',
  description: 'Mesure la liste des besoins face à deux adresses qui ne lisent rien',
  // Brings its own database along.
  offline: true,
  run: async (args) => {
    readOptions(args, []);
    await onBenchDatabase(async () => {
      await loadDemo();
      const cookie = await sessionOf(advisers.karim.email);
      await withServer(async ({ url }) => {
        const rate = (path: string, milliseconds: number) => requestsPerSecond(url + path, { cookie }, milliseconds);
        const paths = ['/api/needs', '/api/session', '/health/live'] as const;
        for (const path of paths) await rate(path, WARM_UP_MS);
        const rounds: { list: number; signedIn: number; live: number }[] = [];
        for (let round = 0; round < ROUNDS; round++)
          rounds.push({
            list: await rate(paths[0], MEASURED_MS),
            signedIn: await rate(paths[1], MEASURED_MS),
            live: await rate(paths[2], MEASURED_MS),
          });
        for (const [name, bare] of [
          ['api.list', 'signedIn'],
          ['api.list.live', 'live'],
        ] as const) {
          const middle = rounds.sort((a, b) => a.list / a[bare] - b.list / b[bare])[Math.floor(ROUNDS / 2)]!;
          printResult(name, middle.list, 'requests/s', middle[bare]);
        }
      });
    });
  },
};

/** Requests answered well in a second, over connections kept open, each with one request at a time. */
async function requestsPerSecond(url: string, headers: OutgoingHttpHeaders, milliseconds: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const begun = performance.now();
  let count = 0;
  const ask = async (): Promise<void> => {
    for (; performance.now() < begun + milliseconds; count++) await request(url, agent, headers);
  };
  try {
    await Promise.all(Array.from({ length: CONNECTIONS }, ask));
    return (count * 1000) / (performance.now() - begun);
  } finally {
    agent.destroy();
  }
}
